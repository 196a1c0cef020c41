// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/PaperDispatch.h"

#include "documents/report/ReportContext.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/PaperSource.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "printing/PagedDocument.h"
#include "printing/PaperFile.h"
#include "printing/PrintJob.h"
#include "services/Dossier.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace dkt::gui {

bool PaperDispatch::mayIssue(AppContext& context, int conflicts) {
    if (conflicts > 0)
        context.notify({.severity = Severity::Warning,
                        .text = tr("%n conflicts are to be decided before a paper is issued.", nullptr, conflicts),
                        .actionText = tr("Show the conflicts"),
                        .action = [&context] { context.showConflict(); }});
    return conflicts == 0;
}

bool PaperDispatch::mayIssue(const doc::PaperType& type, VisitId visit) const {
    return m_context.dossier() && mayIssue(m_context, type.conflictsIn(m_context.view()->data(), visit));
}

void PaperDispatch::exportPaper(const doc::PaperType& type, doc::PaperFormat format, VisitId visit) const {
    if (!mayIssue(type, visit))
        return;
    const QString suffix = doc::suffixOf(format);
    const QString name = u"%1-%2.%3"_s.arg(QString::fromLatin1(type.key),
                                           QFileInfo(m_context.dossier()->path()).completeBaseName(), suffix);
    AppContext& context = m_context;
    QObject* page = m_page;
    const auto write = [&context, page, &type, format, visit](const QString& path) {
        context.settings().noteFolder(u"paper"_s, path);
        context.jobs().start(
            tr("Writing %1").arg(QFileInfo(path).fileName()), page,
            [&context, &type, format, visit, path,
             from = paperSource(context)](Progress& progress) -> Jobs::Continuation {
                const doc::ReportContext papers(from.view->data(), from.options);
                printing::writePaper({&type, visit, format, path}, papers, from.profile, progress);
                return [&context, path] {
                    context.notify({.text = tr("Written and checked: %1").arg(path),
                                    .actionText = tr("Open the folder"),
                                    .action = [&context, path] { context.prompts().showInFolder(path); }});
                };
            });
    };
    m_context.prompts().saveFile({.title = tr("Export: %1").arg(type.title()),
                                  .filters = u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix),
                                  .path = QDir(m_context.settings().folder(u"paper"_s)).filePath(name),
                                  .suffix = suffix},
                                 write);
}

void PaperDispatch::print(const doc::PaperType& type, VisitId visit) const {
    if (!mayIssue(type, visit))
        return;
    m_context.jobs().start(tr("Laying out the paper"), m_page,
                           [self = *this, &type, visit,
                            from = paperSource(m_context)](Progress& progress) -> Jobs::Continuation {
                               const doc::ReportContext papers(from.view->data(), from.options);
                               auto pages = std::make_shared<printing::PagedDocument>(
                                   std::make_shared<doc::Document>(type.build(papers, visit)), from.profile,
                                   progress);
                               return [self, pages] { self.send(pages); };
                           });
}

void PaperDispatch::send(std::shared_ptr<const printing::PagedDocument> pages) const {
    AppContext& context = m_context;
    QObject* page = m_page;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printing::preparePrinter(*pages, *printer);
    context.prompts().print(printer, [&context, page, pages](const std::shared_ptr<QPrinter>& ready) {
        context.jobs().start(tr("Printing"), page, [&context, pages, ready](Progress& progress) {
            printing::printPages(*pages, *ready, progress);
            return [&context] { context.notify({.text = tr("Handed over to the printer.")}); };
        });
    });
}

} // namespace dkt::gui
