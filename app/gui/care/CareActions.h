// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <QObject>

#include <functional>

class QWidget;

namespace dkt {
class Error;
}

namespace dkt::gui {

class ActionTable;
class AppContext;
class Backups;
class DossierActions;

/// Backups and salvage: their dialogs, and what follows from them.
class CareActions final : public QObject {
    Q_OBJECT

public:
    /// `settle` commits what is being typed; false keeps things as they are. Dialogs belong to `window`.
    CareActions(AppContext& context, ActionTable& table, DossierActions& dossiers, Backups& backups,
                JournalOptions options, std::function<bool()> settle, QWidget* window);

    void showBackups(const QString& dossierPath);
    void showSalvage(const QStringList& paths);
    void showTrouble(const QString& path, const Error& error);

private:
    void backUpNow();
    void askRestore(const QString& dossierPath, const QString& backup);
    void askReplace(const QString& dossierPath, const QString& backup, qint64 newer);
    void replace(const QString& dossierPath, const QString& backup);
    /// The damaged file, and the newest backup that may complete it.
    [[nodiscard]] QStringList salvageSourcesFor(const QString& path) const;

    AppContext& m_context;
    DossierActions& m_dossiers;
    Backups& m_backups;
    JournalOptions m_options;
    std::function<bool()> m_settle;
    QWidget* m_window;
};

} // namespace dkt::gui
