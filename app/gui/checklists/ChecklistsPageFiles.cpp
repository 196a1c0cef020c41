// SPDX-License-Identifier: GPL-3.0-or-later
// What the page writes and prints.
#include "documents/table/ChecklistFile.h"
#include "gui/checklists/ChecklistsPage.h"
#include "gui/checklists/FormFile.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/PaperDispatch.h"
#include "gui/frame/PaperSource.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "printing/PagedDocument.h"
#include "services/PlanService.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dkt::gui {

QString ChecklistsPage::proposedPath(const Checklist& checklist, const QString& suffix) const {
    constexpr qsizetype longestName = 60;
    const QString name = visitCodeFor(checklist.title).left(longestName);
    return QDir(m_context.settings().folder(u"paper"_s))
        .filePath((name.isEmpty() ? u"bo-tieu-chi"_s : name) + u'.' + suffix);
}

void ChecklistsPage::exportFile() {
    const auto checklist = chosen();
    if (!checklist)
        return;
    m_context.prompts().saveFile({.title = tr("Export the checklist"),
                                  .filters = tr("Excel workbook") + u" (*.xlsx);;JSON (*.json)"_s,
                                  .path = proposedPath(*checklist, u"xlsx"_s),
                                  .suffix = u"xlsx"_s},
                                 [this, checklist](const QString& path) { write(checklist, path); });
}

void ChecklistsPage::exportForm() {
    const auto checklist = chosen();
    if (!checklist)
        return;
    m_context.prompts().saveFile({.title = tr("Empty form as a paper"),
                                  .filters = u"Word (*.docx);;PDF (*.pdf)"_s,
                                  .path = proposedPath(*checklist, u"docx"_s),
                                  .suffix = u"docx"_s},
                                 [this, checklist](const QString& path) { write(checklist, path); });
}

void ChecklistsPage::write(const std::shared_ptr<const Checklist>& checklist, const QString& path) {
    if (!m_context.dossier())
        return;
    m_context.settings().noteFolder(u"paper"_s, path);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool paper = suffix == u"docx"_s || suffix == u"pdf"_s;
    m_context.jobs().start(
        tr("Writing %1").arg(QFileInfo(path).fileName()), this,
        [this, checklist, from = paperSource(m_context), path,
         paper](Progress& progress) -> Jobs::Continuation {
            if (paper)
                writeForm(emptyForm(from.view->data().campaign, *checklist), from.profile, path, progress);
            else
                doc::writeChecklistFile(*checklist, path, progress);
            return [this, path] {
                m_context.notify({.text = tr("Written and checked: %1").arg(path),
                                  .actionText = tr("Open the folder"),
                                  .action = [this, path] { m_context.prompts().showInFolder(path); }});
            };
        });
}

void ChecklistsPage::printForm() {
    const auto checklist = chosen();
    if (!checklist || !m_context.dossier())
        return;
    const auto layOut = [this, checklist, from = paperSource(m_context)](Progress& progress) {
        auto pages = std::make_shared<printing::PagedDocument>(
            std::make_shared<const doc::Document>(emptyForm(from.view->data().campaign, *checklist)),
            from.profile, progress);
        return [this, pages] { PaperDispatch(m_context, this).send(pages); };
    };
    m_context.jobs().start(tr("Laying out the form"), this, layOut);
}

} // namespace dkt::gui
