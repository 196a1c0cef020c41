// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Error.h"

#include <QObject>

#include <functional>

namespace dkt::gui {

class AppContext;
class WindowCall;

/// What can be done when a dossier does not open: try again, look for it elsewhere, open a copy, or go to the
/// window that has it.
class OpenTrouble final : public QObject {
    Q_OBJECT

public:
    /// `open` opens a dossier, the same or another.
    OpenTrouble(AppContext& context, WindowCall& call, std::function<void(QString)> open,
                QObject* parent = nullptr);

    /// Asks where a dossier of the list lies now; it takes the old one's place there.
    void locate(const QString& path);
    /// Offers the way on that fits; false when there is none and the message must do.
    bool offer(const QString& path, const Error& error);

signals:
    /// Another window has it, and showed itself.
    void shownElsewhere(const QString& path);
    /// It is damaged, or gone while backups of it are there.
    void troubled(const QString& path, const dkt::Error& error);

private:
    [[nodiscard]] bool isLost(const QString& path, const Error& error) const;
    void callWindow(const QString& path, const Error& error);
    void offerCopy(const QString& path, const Error& error);

    AppContext& m_context;
    WindowCall& m_call;
    std::function<void(QString)> m_open;
};

} // namespace dkt::gui
