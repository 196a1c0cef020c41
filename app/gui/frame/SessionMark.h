// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/LiveFile.h"

#include <QObject>
#include <QTimer>

namespace dkt::gui {

class AppContext;

/// Notes on the disk that a dossier is open and where the person is in it. What an orderly end clears is found
/// again after a crash: then the dossier is offered back.
class SessionMark final : public QObject {
    Q_OBJECT

public:
    /// A dossier the program ended without closing.
    struct Interrupted {
        QString path;
        QString title;
        QDateTime at;
    };

    /// What was typed when it was interrupted.
    enum class Unsaved { Nothing, Words };

    SessionMark(AppContext& context, QString folder, QObject* parent = nullptr);

    /// Newest first; one entry a dossier.
    [[nodiscard]] std::vector<Interrupted> interrupted() const;
    /// It was offered and declined.
    void forget(const QString& path);

signals:
    /// The dossier that is open now was interrupted last time.
    void resumed(const QDateTime& at, dkt::gui::SessionMark::Unsaved unsaved);

private:
    void onDossierSwitched();
    void write();

    AppContext& m_context;
    QString m_folder;
    LiveFile m_file;
    QTimer m_timer;
};

} // namespace dkt::gui
