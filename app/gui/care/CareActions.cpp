// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/care/CareActions.h"

#include "gui/care/BackupsDialog.h"
#include "gui/care/SalvageDialog.h"
#include "gui/care/TroubleDialog.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Backups.h"
#include "gui/frame/DossierActions.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "services/Dossier.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dkt::gui {

CareActions::CareActions(AppContext& context, ActionTable& table, DossierActions& dossiers, Backups& backups,
                         JournalOptions options, std::function<bool()> settle, QWidget* window)
    : m_context(context), m_dossiers(dossiers), m_backups(backups), m_options(std::move(options)),
      m_settle(std::move(settle)), m_window(window) {
    table.bind("file.backupNow", this, [this] { backUpNow(); });
    table.bind("file.backups", this, [this] {
        if (m_context.dossier() && m_settle())
            showBackups(m_context.dossier()->path());
    });
    table.bind("file.salvage", this, [this] { showSalvage({}); });
    connect(&dossiers, &DossierActions::troubled, this, &CareActions::showTrouble);
    connect(&dossiers, &DossierActions::closed, &backups, &Backups::afterClosing);
}

void CareActions::backUpNow() {
    if (m_context.dossier() && m_settle())
        m_backups.makeNow();
}

void CareActions::showBackups(const QString& dossierPath) {
    auto* dialog = new BackupsDialog(m_context, m_backups, dossierPath, m_window);
    connect(dialog, &BackupsDialog::backupRequested, this, &CareActions::backUpNow);
    connect(dialog, &BackupsDialog::restoreRequested, this,
            [this, dossierPath](const QString& backup) { askRestore(dossierPath, backup); });
    connect(dialog, &BackupsDialog::replaceRequested, dialog, [this, dialog, dossierPath](const QString& backup, qint64 newer) {
        dialog->accept();
        askReplace(dossierPath, backup, newer);
    });
    dialog->open();
}

void CareActions::askRestore(const QString& dossierPath, const QString& backup) {
    const QFileInfo dossier(dossierPath);
    const QString folder = dossier.dir().exists() ? dossier.absolutePath() : m_context.settings().folder(u"dossier"_s);
    m_context.prompts().saveFile(
        {.title = tr("Restore the backup as a new file"),
         .filters = tr("Dossiers (*.dkt)"),
         .path = QDir(folder).filePath(QFileInfo(backup).completeBaseName() + u".dkt"_s),
         .suffix = u"dkt"_s,
         .existing = Existing::CallerTells},
        [this, backup](const QString& path) {
            const auto work = [this, backup, path](Progress& progress) -> Jobs::Continuation {
                BackupService::restoreTo(backup, path, progress);
                return [this, path] {
                    m_context.notify({.text = tr("Restored and proved: %1").arg(QFileInfo(path).fileName()),
                                      .actionText = tr("Open it"),
                                      .action = [this, path] { m_dossiers.open(path); }});
                };
            };
            m_context.jobs().start(tr("Restoring a backup"), this, work);
        });
}

void CareActions::askReplace(const QString& dossierPath, const QString& backup, qint64 newer) {
    QString explanation = tr("The dossier as it is now is kept beside the backups, or under another name where it is damaged.");
    if (newer > 0)
        explanation.prepend(tr("%n change(s) made since are not in the backup: they are gone from the dossier until packages "
                               "bring them back.", nullptr, static_cast<int>(std::min<qint64>(newer, 1'000'000'000))) +
                            u' ');
    m_context.prompts().confirm(
        {.text = tr("Put the backup in the place of “%1”?").arg(QFileInfo(dossierPath).fileName()),
         .yes = tr("Put in place"),
         .explanation = explanation},
        [this, dossierPath, backup] { replace(dossierPath, backup); });
}

void CareActions::replace(const QString& dossierPath, const QString& backup) {
    if (m_context.dossier() && m_context.dossier()->path() == dossierPath)
        m_dossiers.close();
    if (m_context.dossier() && m_context.dossier()->path() == dossierPath)
        return; // the page wants to be kept
    const auto work = [this, dossierPath, backup, service = m_backups.service()](Progress& progress) -> Jobs::Continuation {
        const QString kept = service.restoreOver(backup, dossierPath, progress);
        return [this, dossierPath, kept] {
            m_context.notify({.text = kept.isEmpty() ? tr("The backup is in its place.")
                                                     : tr("The backup is in its place; what was there is kept: %1").arg(QFileInfo(kept).fileName()),
                              .actionText = kept.isEmpty() ? QString() : tr("Open the folder"),
                              .action = [this, kept] { m_context.prompts().showInFolder(kept); }});
            m_dossiers.open(dossierPath);
        };
    };
    m_context.jobs().start(tr("Restoring a backup"), this, work);
}

QStringList CareActions::salvageSourcesFor(const QString& path) const {
    QStringList sources{path};
    const BackupService service = m_backups.service();
    for (const RowId& dossier : service.dossiersOf(path))
        if (const auto backups = service.list(dossier); !backups.empty())
            sources << backups.front().path;
    return sources;
}

void CareActions::showSalvage(const QStringList& paths) {
    auto* dialog = new SalvageDialog(m_context, m_options, paths, m_window);
    connect(dialog, &SalvageDialog::openRequested, &m_dossiers, &DossierActions::open);
    dialog->open();
}

void CareActions::showTrouble(const QString& path, const Error& error) {
    auto* dialog = new TroubleDialog(path, error, m_backups, m_window);
    connect(dialog, &TroubleDialog::restoreWanted, this, [this, path] { showBackups(path); });
    connect(dialog, &TroubleDialog::salvageWanted, this, [this, path] { showSalvage(salvageSourcesFor(path)); });
    connect(dialog, &TroubleDialog::locateWanted, this, [this, path] { m_dossiers.locate(path); });
    dialog->open();
}

} // namespace dkt::gui
