// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PaperOutput.h"

#include "documents/PaperNames.h"
#include "documents/TextRenderer.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/PaperDispatch.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "printing/PrintJob.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrinter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

PaperOutput::PaperOutput(AppContext& context, QObject* parent) : QObject(parent), m_context(context) {
}

QString PaperOutput::proposedPath(const PaperChoice& choice, doc::PaperFormat format) const {
    const auto view = m_context.view();
    const Visit* visit = view->index().visit(choice.visit);
    const QString about = visit ? visit->code : QFileInfo(m_context.dossier()->path()).completeBaseName();
    const QDate day = visit && visit->date ? *visit->date : m_context.clock().today();
    const QString name = doc::safeFileName(
        u"%1-%2-%3"_s.arg(QString::fromLatin1(choice.type->key), about, day.toString(u"yyyy-MM-dd"_s)));
    return QDir(m_context.settings().folder(u"paper"_s)).filePath(name + u'.' + doc::suffixOf(format));
}

void PaperOutput::exportPaper(const PaperChoice& choice, doc::PaperFormat format, AfterWriting after) {
    const QString suffix = doc::suffixOf(format);
    m_context.prompts().saveFile({.title = tr("Export: %1").arg(choice.type->title()),
                                  .filters = u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix),
                                  .path = proposedPath(choice, format),
                                  .suffix = suffix},
                                 [this, choice, format, after](const QString& path) {
                                     write({choice.type, choice.visit, format, path}, after);
                                 });
}

void PaperOutput::write(const printing::PaperFile& file, AfterWriting after) {
    if (!m_context.dossier() ||
        !PaperDispatch::mayIssue(m_context, file.type->conflictsIn(m_context.view()->data(), file.visit)))
        return;
    m_context.settings().noteFolder(u"paper"_s, file.path);
    m_context.jobs().start(
        tr("Writing %1").arg(QFileInfo(file.path).fileName()), this,
        [this, file, after, from = paperSource(m_context)](Progress& progress) -> Jobs::Continuation {
            const doc::ReportContext papers(from.view->data(), from.options);
            printing::writePaper(file, papers, from.profile, progress);
            return [this, path = file.path, after] {
                m_context.notify({.severity = Severity::Note,
                                  .text = tr("Written and checked: %1").arg(QDir::toNativeSeparators(path)),
                                  .actionText = tr("Open"),
                                  .action = [this, path] { m_context.prompts().openWithDesktop(path); },
                                  .secondText = tr("Show in folder"),
                                  .second = [this, path] { m_context.prompts().showInFolder(path); }});
                if (after == AfterWriting::ShowFolder)
                    m_context.prompts().showInFolder(path);
            };
        });
}

void PaperOutput::copyAsText(const PaperChoice& choice) {
    m_context.jobs().startQuietly(
        this, [this, choice, from = paperSource(m_context)](Progress&) -> Jobs::Continuation {
            const QString text = doc::toText(*buildPaper(choice, from));
            return [this, text] {
                QGuiApplication::clipboard()->setText(text);
                m_context.notify({.text = tr("The paper is on the clipboard as text.")});
            };
        });
}

void PaperOutput::print(std::shared_ptr<const printing::PagedDocument> pages) {
    PaperDispatch(m_context, this).send(std::move(pages));
}

bool PaperOutput::mayIssue(const std::vector<printing::PaperFile>& files) const {
    const auto view = m_context.view();
    const auto blocked = std::ranges::count_if(files, [&](const printing::PaperFile& file) {
        return file.type->conflictsIn(view->data(), file.visit) > 0;
    });
    if (blocked > 0)
        m_context.notify({.severity = Severity::Warning,
                          .text = tr("Nothing was made: %n of these papers say something that is in conflict. "
                                     "Decide it, or leave them out.",
                                     nullptr, static_cast<int>(blocked)),
                          .actionText = tr("Show the conflicts"),
                          .action = [this] { m_context.showConflict(); }});
    return blocked == 0;
}

void PaperOutput::writeBatch(const std::vector<printing::PaperFile>& files) {
    if (!mayIssue(files))
        return;
    // The result outlives being stopped: what is written by then is told all the same.
    auto result = std::make_shared<printing::BatchResult>();
    const auto job = m_context.jobs().start(
        tr("Writing %n paper(s)", nullptr, static_cast<int>(files.size())), this,
        [files, result, from = paperSource(m_context)](Progress& progress) -> Jobs::Continuation {
            const doc::ReportContext papers(from.view->data(), from.options);
            *result = printing::writeBatch(files, papers, from.profile, progress);
            return {};
        });
    connect(job, &Job::finished, this, [this, result] { tellBatch(*result); });
}

void PaperOutput::tellBatch(const printing::BatchResult& result) {
    if (!result.failed.empty() || !result.left.empty()) {
        emit batchIncomplete(result);
        return;
    }
    if (result.written.empty())
        return;
    const QString first = result.written.front().path;
    m_context.notify({.severity = Severity::Note,
                      .text = tr("%n paper(s) written and checked in %1.", nullptr,
                                 static_cast<int>(result.written.size()))
                                  .arg(QDir::toNativeSeparators(QFileInfo(first).absolutePath())),
                      .actionText = tr("Show in folder"),
                      .action = [this, first] { m_context.prompts().showInFolder(first); }});
}

void PaperOutput::printBatch(const std::vector<printing::PaperFile>& files) {
    if (!mayIssue(files))
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    const PaperSource from = paperSource(m_context);
    m_context.prompts().print(printer, [this, files, from](const std::shared_ptr<QPrinter>& ready) {
        m_context.jobs().start(tr("Printing"), this, [this, files, from, ready](Progress& progress) {
            const doc::ReportContext papers(from.view->data(), from.options);
            printing::printPapers(files, papers, from.profile, *ready, progress);
            return [this] { m_context.notify({.text = tr("Handed over to the printer.")}); };
        });
    });
}

} // namespace dkt::gui
