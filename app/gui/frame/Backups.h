// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/Notice.h"
#include "services/backup/BackupService.h"

#include <QObject>

namespace dkt::gui {

class AppContext;

/// Backups by hand and when a dossier was closed, and the news of them. Those at a hand-over are made with it.
class Backups final : public QObject {
    Q_OBJECT

public:
    explicit Backups(AppContext& context, QObject* parent = nullptr);

    /// Of the open dossier, while the person waits. Commit what is being typed before.
    void makeNow();
    /// Of a dossier that was just closed, when its last backup is older than a day and something changed since:
    /// while the person goes on, and before the program ends.
    void afterClosing(const QString& path);

    [[nodiscard]] BackupService service() const;
    /// What is to be told of a backup; an empty text when nothing is.
    [[nodiscard]] Notice noticeOf(const BackupReport& report);

signals:
    void made();

private:
    void tell(const BackupReport& report);

    AppContext& m_context;
};

} // namespace dkt::gui
