// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QLocalServer;

namespace dkt::gui {

/// How two windows of one person meet over one dossier: the one that has it open answers at a socket named
/// after the file, so that another start can bring it to the front instead of only being refused.
class WindowCall final : public QObject {
    Q_OBJECT

public:
    /// `folder` holds the sockets: the user's runtime directory.
    explicit WindowCall(QString folder, QObject* parent = nullptr);
    ~WindowCall() override;

    /// Answers for this dossier from now on, for no other; empty: for none.
    void answerFor(const QString& dossier);
    /// Asks whoever answers for `dossier` to show itself; `then` hears whether somebody did.
    void call(const QString& dossier, std::function<void(bool)> then);

signals:
    /// Somebody wants to see this window.
    void called();

private:
    [[nodiscard]] QString socketOf(const QString& dossier) const;

    QString m_folder;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace dkt::gui
