// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/DocumentsPage.h"

#include "gui/documents/DocumentsWidget.h"
#include "gui/documents/PaperPanel.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "printing/PrintJob.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int settleMs = 300;
constexpr double zoomFactor = 1.25;

} // namespace

DocumentsPage::DocumentsPage(AppContext& context) : m_context(context) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &DocumentsPage::refresh);
    connect(&context, &AppContext::contentChanged, this, &DocumentsPage::markStale);
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_shown = false;
        m_stale = true;
        if (m_layout)
            m_layout->cancel();
        if (m_view)
            m_view->setPages(nullptr);
    });
}

std::vector<ActionSpec> DocumentsPage::actions() const {
    const auto row = [](const char* id, const char* text, const char* iconName, const char* keys, int group) {
        return ActionSpec{.id = id,
                          .text = text,
                          .icon = iconName,
                          .keys = keys,
                          .menu = MenuPlace::Page,
                          .group = group,
                          .needs = Needs::Dossier,
                          .page = "documents"};
    };
    return {row("documents.export", QT_TRANSLATE_NOOP("Actions", "&Export…"), "export", "Ctrl+E", 0),
            row("documents.print", QT_TRANSLATE_NOOP("Actions", "&Print…"), "print", "Ctrl+P", 0),
            row("documents.previousPage", QT_TRANSLATE_NOOP("Actions", "P&revious page"), "previous",
                "Ctrl+PgUp", 1),
            row("documents.nextPage", QT_TRANSLATE_NOOP("Actions", "&Next page"), "next", "Ctrl+PgDown", 1),
            row("documents.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "zoom-in", "Ctrl++; Ctrl+=", 2),
            row("documents.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom-out", "Ctrl+-", 2),
            row("documents.fitWidth", QT_TRANSLATE_NOOP("Actions", "Fit &width"), "fit-width", "Ctrl+0", 2),
            row("documents.actualSize", QT_TRANSLATE_NOOP("Actions", "&True size"), "", "Ctrl+Shift+0", 2)};
}

void DocumentsPage::bind(ActionTable& table) {
    m_table = &table;
    table.bind("documents.export", this, [this] { exportPaper(); });
    table.bind("documents.print", this, [this] { print(); });
    table.bind("documents.previousPage", this, [this] { turnPage(-1); });
    table.bind("documents.nextPage", this, [this] { turnPage(1); });
    table.bind("documents.zoomIn", this, [this] { zoomBy(zoomFactor); });
    table.bind("documents.zoomOut", this, [this] { zoomBy(1 / zoomFactor); });
    table.bind("documents.fitWidth", this, [this] { m_view->preview().fitWidth(); });
    table.bind("documents.actualSize", this, [this] { m_view->preview().setZoom(1); });
}

QWidget* DocumentsPage::createWidget() {
    m_view = new DocumentsWidget(m_context.settings(), *m_table);
    connect(&m_view->panel(), &PaperPanel::kindChanged, this, [this] {
        m_view->setPages(nullptr);
        m_stale = true;
        refresh();
    });
    return m_view;
}

void DocumentsPage::activated() {
    m_shown = true;
    m_view->preview().setFocus();
    refresh();
}

void DocumentsPage::deactivated() {
    m_shown = false;
}

void DocumentsPage::markStale() {
    m_stale = true;
    if (m_shown)
        m_settle.start();
}

PaperSource DocumentsPage::source() const {
    const QDateTime now = m_context.clock().now();
    return {m_context.view(), {now.date(), m_context.dossier()->calendar(), now}, {}};
}

void DocumentsPage::showConflicts() {
    const int conflicts = m_context.view()->data().openConflicts;
    m_view->panel().setConflicts(conflicts);
    m_table->setEnabled("documents.export", conflicts == 0);
    m_table->setEnabled("documents.print", conflicts == 0 && m_view->preview().pages());
}

void DocumentsPage::refresh() {
    if (!m_shown || !m_stale || !m_context.dossier())
        return;
    m_stale = false;
    if (m_layout)
        m_layout->cancel();
    m_context.guard().run([this] {
        showConflicts();
        const PaperChoice choice{&m_view->panel().kind(), {}};
        m_layout = m_context.jobs().start(
            tr("Laying out the paper"), this, [this, choice, from = source()](Progress& progress) {
                auto pages =
                    std::make_shared<printing::PagedDocument>(buildPaper(choice, from), from.profile, progress);
                return [this, pages] {
                    m_view->setPages(pages);
                    showConflicts();
                };
            });
    });
}

QString DocumentsPage::proposedPath() const {
    const QFileInfo dossier(m_context.dossier()->path());
    const QString name = u"%1-%2.%3"_s.arg(QString::fromLatin1(m_view->panel().kind().key), dossier.completeBaseName(),
                                           doc::suffixOf(m_view->panel().format()));
    return QDir(m_context.settings().folder(u"paper"_s)).filePath(name);
}

void DocumentsPage::exportPaper() {
    const doc::PaperType& kind = m_view->panel().kind();
    const doc::PaperFormat format = m_view->panel().format();
    const QString suffix = doc::suffixOf(format);
    m_context.prompts().saveFile({.title = tr("Export: %1").arg(kind.title()),
                                  .filters = u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix),
                                  .path = proposedPath(),
                                  .suffix = suffix},
                                 [this, &kind, format](const QString& path) { write({&kind, {}, format, path}); });
}

void DocumentsPage::write(const printing::PaperFile& file) {
    if (!m_context.dossier())
        return;
    m_context.settings().noteFolder(u"paper"_s, file.path);
    const bool openFolder = m_view->panel().opensFolder();
    m_context.jobs().start(
        tr("Writing %1").arg(QFileInfo(file.path).fileName()), this,
        [this, file, openFolder, from = source()](Progress& progress) -> Jobs::Continuation {
            const doc::ReportContext papers(from.view->data(), from.options);
            printing::writePaper(file, papers, from.profile, progress);
            return [this, path = file.path, openFolder] {
                m_context.notify({.severity = Severity::Note,
                                  .text = tr("Written and checked: %1").arg(path),
                                  .actionText = tr("Open the folder"),
                                  .action = [this, path] { m_context.prompts().showInFolder(path); }});
                if (openFolder)
                    m_context.prompts().showInFolder(path);
            };
        });
}

void DocumentsPage::print() {
    const auto pages = m_view->preview().pages();
    if (!pages)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printing::preparePrinter(*pages, *printer);
    m_context.prompts().print(printer, [this, pages](const std::shared_ptr<QPrinter>& ready) {
        m_context.jobs().start(tr("Printing"), this, [this, pages, ready](Progress& progress) {
            printing::printPages(*pages, *ready, progress);
            return [this] { m_context.notify({.text = tr("Handed over to the printer.")}); };
        });
    });
}

void DocumentsPage::zoomBy(double factor) {
    m_view->preview().setZoom(m_view->preview().zoom() * factor);
}

void DocumentsPage::turnPage(int step) {
    m_view->preview().showPage(m_view->preview().currentPage() + step);
}

} // namespace dkt::gui
