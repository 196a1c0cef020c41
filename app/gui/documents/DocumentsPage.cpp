// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/DocumentsPage.h"

#include "gui/documents/BatchDialog.h"
#include "gui/documents/BatchSummary.h"
#include "gui/documents/DocumentsWidget.h"
#include "gui/documents/PaperOutput.h"
#include "gui/documents/PaperPanel.h"
#include "gui/documents/PaperSetupDialog.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "printing/PaperFonts.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int settleMs = 300;
constexpr double zoomFactor = 1.25;

QStringList layoutRemarks(const PaperSource& source) {
    QStringList remarks;
    for (const Issue& issue : source.layoutIssues)
        remarks << issue.text;
    const QString asked = source.profile.fontFamily;
    if (const QString used = printing::PaperFonts::familyInUse(asked); used != asked)
        remarks << DocumentsPage::tr("%1 is not on this computer: shown and printed in %2.")
                       .arg(asked, used);
    return remarks;
}

} // namespace

DocumentsPage::DocumentsPage(AppContext& context, QObject* parent)
    : Page(parent), m_context(context), m_output(new PaperOutput(context, this)) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &DocumentsPage::refresh);
    connect(&context, &AppContext::contentChanged, this, [this](const ChangeSet& changes) {
        m_listStale = m_listStale || changes.touches(RowKind::Visit) || changes.touches(RowKind::Unit) ||
                      changes.touches(RowKind::Team);
        markStale();
    });
    connect(&context, &AppContext::dossierSwitched, this, &DocumentsPage::dropDossier);
    connect(m_output, &PaperOutput::batchIncomplete, this, &DocumentsPage::showIncomplete);
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
            row("documents.copyText", QT_TRANSLATE_NOOP("Actions", "&Copy as text"), "copy", "Ctrl+Shift+C", 0),
            row("documents.batch", QT_TRANSLATE_NOOP("Actions", "&Many papers at once…"), "papers", "Ctrl+Shift+E",
                1),
            row("documents.setup", QT_TRANSLATE_NOOP("Actions", "&Letterhead and layout…"), "letterhead",
                "Ctrl+Shift+L", 1),
            row("documents.previousPage", QT_TRANSLATE_NOOP("Actions", "P&revious page"), "previous",
                "Ctrl+PgUp", 2),
            row("documents.nextPage", QT_TRANSLATE_NOOP("Actions", "&Next page"), "next", "Ctrl+PgDown", 2),
            row("documents.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "zoom-in", "Ctrl++; Ctrl+=", 3),
            row("documents.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom-out", "Ctrl+-", 3),
            row("documents.fitWidth", QT_TRANSLATE_NOOP("Actions", "Fit &width"), "fit-width", "Ctrl+0", 3),
            row("documents.fitPage", QT_TRANSLATE_NOOP("Actions", "W&hole page"), "fit-page", "Ctrl+9", 3),
            row("documents.actualSize", QT_TRANSLATE_NOOP("Actions", "&True size"), "", "Ctrl+Shift+0", 3)};
}

void DocumentsPage::bind(ActionTable& table) {
    m_table = &table;
    table.bind("documents.export", this, [this] { exportPaper(); });
    table.bind("documents.print", this, [this] { m_output->print(m_view->preview().pages()); });
    table.bind("documents.copyText", this, [this] {
        m_context.guard().run([this] { m_output->copyAsText(m_view->panel().choice()); });
    });
    table.bind("documents.batch", this, [this] { openBatch(); });
    table.bind("documents.setup", this, [this] { openSetup(); });
    table.bind("documents.previousPage", this, [this] { turnPage(-1); });
    table.bind("documents.nextPage", this, [this] { turnPage(1); });
    table.bind("documents.zoomIn", this, [this] { zoomBy(zoomFactor); });
    table.bind("documents.zoomOut", this, [this] { zoomBy(1 / zoomFactor); });
    table.bind("documents.fitWidth", this, [this] { m_view->preview().setFit(PaperPreview::Fit::Width); });
    table.bind("documents.fitPage", this, [this] { m_view->preview().setFit(PaperPreview::Fit::Page); });
    table.bind("documents.actualSize", this, [this] { m_view->preview().setZoom(1); });
}

QWidget* DocumentsPage::createWidget() {
    m_view = new DocumentsWidget(m_context.settings(), *m_table);
    connect(&m_view->panel(), &PaperPanel::choiceChanged, this, [this] {
        m_view->setPages(nullptr);
        markStale();
        m_settle.stop();
        refresh();
    });
    connect(&m_view->panel(), &PaperPanel::conflictsChosen, &m_context, [this] { m_context.showConflict(); });
    return m_view;
}

void DocumentsPage::activated() {
    m_shown = true;
    refresh();
    m_view->preview().setFocus();
}

void DocumentsPage::deactivated() {
    m_shown = false;
}

void DocumentsPage::dropDossier() {
    m_shown = false;
    m_stale = m_listStale = true;
    if (m_layout)
        m_layout->cancel();
    delete m_batch;
    delete m_setup;
    if (!m_view)
        return;
    m_view->setPages(nullptr);
    m_view->panel().clear();
}

void DocumentsPage::markStale() {
    m_stale = true;
    if (m_shown)
        m_settle.start();
}

void DocumentsPage::refresh() {
    if (!m_shown || !m_stale || !m_context.dossier())
        return;
    if (m_listStale) {
        m_listStale = false;
        m_view->panel().load(*m_context.view());
    }
    m_stale = false;
    if (m_layout)
        m_layout->cancel();
    m_context.guard().run([this] { layOut(); });
}

void DocumentsPage::layOut() {
    const PaperSource source = paperSource(m_context);
    m_view->panel().setLayoutRemarks(layoutRemarks(source));
    showState();
    if (!m_view->panel().canMake()) {
        m_view->setPages(nullptr);
        return;
    }
    m_layout = m_context.jobs().start(
        tr("Laying out the paper"), this,
        [this, choice = m_view->panel().choice(), source](Progress& progress) -> Jobs::Continuation {
            auto pages =
                std::make_shared<printing::PagedDocument>(buildPaper(choice, source), source.profile, progress);
            return [this, pages] {
                m_view->setPages(pages);
                showState();
            };
        });
}

void DocumentsPage::showState() {
    const bool can = m_view->panel().canMake();
    const PaperChoice choice = m_view->panel().choice();
    const int conflicts = can ? choice.type->conflictsIn(m_context.view()->data(), choice.visit) : 0;
    m_view->panel().setConflicts(conflicts);
    m_table->setEnabled("documents.export", conflicts == 0 && can);
    m_table->setEnabled("documents.copyText", can);
    m_table->setEnabled("documents.print", conflicts == 0 && m_view->preview().pages());
}

void DocumentsPage::exportPaper() {
    m_context.guard().run([this] {
        const PaperPanel& panel = m_view->panel();
        m_output->exportPaper(panel.choice(), panel.format(),
                              panel.opensFolder() ? AfterWriting::ShowFolder : AfterWriting::Tell);
    });
}

void DocumentsPage::openBatch() {
    if (m_batch)
        return m_batch->raise();
    m_batch = new BatchDialog(m_context, m_view->panel().choice(), m_view);
    connect(m_batch, &BatchDialog::writeRequested, m_output, &PaperOutput::writeBatch);
    connect(m_batch, &BatchDialog::printRequested, m_output, &PaperOutput::printBatch);
    m_batch->open();
}

void DocumentsPage::openSetup() {
    if (m_setup)
        return m_setup->raise();
    m_context.guard().run([this] {
        m_setup = new PaperSetupDialog(m_context, m_view);
        m_setup->open();
    });
}

void DocumentsPage::showIncomplete(const printing::BatchResult& result) {
    auto* summary = new BatchSummary(result, m_view);
    connect(summary, &BatchSummary::retryRequested, this, [this](const std::vector<printing::PaperFile>& files) {
        if (m_context.dossier())
            m_context.guard().run([&] { m_output->writeBatch(files); });
    });
    summary->open();
}

void DocumentsPage::zoomBy(double factor) {
    m_view->preview().setZoom(m_view->preview().zoom() * factor);
}

void DocumentsPage::turnPage(int step) {
    m_view->preview().showPage(m_view->preview().currentPage() + step);
}

} // namespace dkt::gui
