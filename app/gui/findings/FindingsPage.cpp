// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingsPage.h"

#include "gui/findings/FindingFilterBar.h"
#include "gui/findings/FindingsWidget.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/RowMarks.h"
#include "services/Dossier.h"
#include "util/Text.h"

#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ActionSpec findingsAction(const char* id, const char* text, const char* icon, const char* keys, int group,
                          const char* submenu = "") {
    return {.id = id,
            .text = text,
            .icon = icon,
            .keys = keys,
            .menu = MenuPlace::Page,
            .group = group,
            .submenu = submenu,
            .needs = Needs::Dossier,
            .page = "findings"};
}

constexpr RowKind readKinds[] = {RowKind::Finding, RowKind::Action,    RowKind::DueChange, RowKind::Visit,
                                 RowKind::Unit,    RowKind::Team,      RowKind::Campaign,  RowKind::Checklist,
                                 RowKind::Holiday};

/// What a search looks in; kept with the row, so that typing folds nothing else.
QString foldedWords(const FindingLine& line) {
    const Finding& finding = line.finding;
    return text::folded(QStringList{line.unitName, line.teamName, line.sectionTitle, line.itemCode, finding.text,
                                    finding.legalBasis, finding.cause, finding.effect, finding.recommendation}
                            .join(u' '));
}

FindingsModel::Rows readRows(const DossierView& view, const WorkingCalendar& calendar, QDate today) {
    auto rows = std::make_shared<std::vector<FindingRow>>();
    for (FindingLine& line : findingLines(view.data(), view.index(), calendar, today)) {
        QString folded = foldedWords(line);
        rows->push_back({std::move(line), std::move(folded)});
    }
    return rows;
}

} // namespace

FindingsPage::FindingsPage(AppContext& context, QObject* parent) : Page(parent), m_context(context) {
    connect(&context, &AppContext::contentChanged, this, [this](const ChangeSet& changes) {
        if (std::ranges::any_of(readKinds, [&](RowKind kind) { return changes.touches(kind); })) {
            m_stale = true;
            refresh();
        }
    });
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_shown = false;
        m_stale = true;
        if (m_view)
            m_view->show(nullptr);
    });
}

QString FindingsPage::title() const {
    return tr("Findings");
}

std::vector<ActionSpec> FindingsPage::actions() const {
    static constexpr auto severity = QT_TRANSLATE_NOOP("Actions", "&Severity");
    static constexpr auto extent = QT_TRANSLATE_NOOP("Actions", "E&xtent");
    static constexpr auto exports = QT_TRANSLATE_NOOP("Actions", "&Write the table to a file");
    return {
        findingsAction("findings.open", QT_TRANSLATE_NOOP("Actions", "&Open in the visit"), "visit",
                       "Ctrl+Return; Ctrl+Enter", 0),
        findingsAction("findings.copy", QT_TRANSLATE_NOOP("Actions", "&Copy as a table"), "", "Ctrl+C", 0),
        findingsAction("findings.history", QT_TRANSLATE_NOOP("Actions", "Histor&y of this field"), "history", "F9",
                       0),
        findingsAction("findings.conflict", QT_TRANSLATE_NOOP("Actions", "&Decide the conflict"), "conflict",
                       "Ctrl+J", 0),
        findingsAction("findings.search", QT_TRANSLATE_NOOP("Actions", "Searc&h"), "search", "Ctrl+F", 1),
        findingsAction("findings.showAll", QT_TRANSLATE_NOOP("Actions", "Show &all"), "filter", "Ctrl+Shift+F", 1),
        findingsAction("findings.severity.serious", QT_TRANSLATE_NOOP("Actions", "&Serious"), "", "Ctrl+3", 2,
                       severity),
        findingsAction("findings.severity.medium", QT_TRANSLATE_NOOP("Actions", "&Medium"), "", "Ctrl+2", 2,
                       severity),
        findingsAction("findings.severity.minor", QT_TRANSLATE_NOOP("Actions", "M&inor"), "", "Ctrl+1", 2, severity),
        findingsAction("findings.severity.none", QT_TRANSLATE_NOOP("Actions", "&Not rated"), "", "Ctrl+0", 2,
                       severity),
        findingsAction("findings.extent.all", QT_TRANSLATE_NOOP("Actions", "&All units"), "", "", 2, extent),
        findingsAction("findings.extent.most", QT_TRANSLATE_NOOP("Actions", "&Most units"), "", "", 2, extent),
        findingsAction("findings.extent.some", QT_TRANSLATE_NOOP("Actions", "&Some units"), "", "", 2, extent),
        findingsAction("findings.extent.named", QT_TRANSLATE_NOOP("Actions", "&Named units"), "", "", 2, extent),
        findingsAction("findings.extent.none", QT_TRANSLATE_NOOP("Actions", "N&o extent"), "", "", 2, extent),
        findingsAction("findings.export.xlsx", QT_TRANSLATE_NOOP("Actions", "&Excel…"), "export", "Ctrl+E", 3,
                       exports),
        findingsAction("findings.export.csv", QT_TRANSLATE_NOOP("Actions", "&Text table (CSV)…"), "export", "", 3,
                       exports),
    };
}

void FindingsPage::bind(ActionTable& table) {
    m_table = &table;
    table.bind("findings.open", this, [this] { openVisit(); });
    table.bind("findings.copy", this, [this] { copy(); });
    table.bind("findings.history", this, [this] { showHistory(); });
    table.bind("findings.conflict", this, [this] { showConflict(); });
    table.bind("findings.search", this, [this] { m_view->filterBar().focusSearch(); });
    table.bind("findings.showAll", this, [this] { m_view->filterBar().clear(); });
    table.bind("findings.severity.serious", this, [this] { rateSeverity(FindingSeverity::Serious); });
    table.bind("findings.severity.medium", this, [this] { rateSeverity(FindingSeverity::Medium); });
    table.bind("findings.severity.minor", this, [this] { rateSeverity(FindingSeverity::Minor); });
    table.bind("findings.severity.none", this, [this] { rateSeverity(std::nullopt); });
    table.bind("findings.extent.all", this, [this] { rateExtent(Extent::All); });
    table.bind("findings.extent.most", this, [this] { rateExtent(Extent::Most); });
    table.bind("findings.extent.some", this, [this] { rateExtent(Extent::Some); });
    table.bind("findings.extent.named", this, [this] { rateExtent(Extent::Named); });
    table.bind("findings.extent.none", this, [this] { rateExtent(std::nullopt); });
    table.bind("findings.export.xlsx", this, [this] { exportTable(FileKind::Xlsx); });
    table.bind("findings.export.csv", this, [this] { exportTable(FileKind::Csv); });
}

QWidget* FindingsPage::createWidget() {
    m_view = new FindingsWidget(m_context.settings());
    connect(m_view, &FindingsWidget::activated, this, &FindingsPage::openVisit);
    connect(m_view, &FindingsWidget::selectionChanged, this, &FindingsPage::followSelection);
    connect(m_view, &FindingsWidget::menuRequested, this, &FindingsPage::showMenu);
    RowMarks::on(m_view->grid(), m_context, [this](const QModelIndex& index) {
        const FindingLine* line = m_view->model().lineAt(index.row());
        return line ? markedRow(m_context, line->finding.id) : RowId();
    }, FindingsModel::Text);
    return m_view;
}

void FindingsPage::activated() {
    m_shown = true;
    m_view->grid().setFocus();
    refresh();
    followSelection();
}

void FindingsPage::deactivated() {
    m_shown = false;
    if (m_view)
        m_view->savePlaces();
}

void FindingsPage::refresh() {
    if (!m_shown || !m_stale || m_reading || !m_context.dossier())
        return;
    m_stale = false;
    m_reading = true;
    m_context.guard().run([this] {
        auto view = m_context.view();
        auto calendar = m_context.dossier()->calendar();
        const QDate today = m_context.clock().today();
        const auto job = m_context.jobs().startQuietly(this, [this, view, calendar, today](Progress&) {
            auto rows = readRows(*view, calendar, today);
            return [this, view, rows] {
                if (m_context.dossier() && m_context.view() == view)
                    m_view->show(rows);
                followSelection();
            };
        });
        connect(job, &Job::finished, this, [this] {
            m_reading = false;
            if (m_stale)
                refresh();
            else
                emit upToDate();
        });
    });
}

} // namespace dkt::gui
