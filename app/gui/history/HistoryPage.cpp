// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryPage.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Job.h"
#include "gui/frame/ShowRow.h"
#include "gui/history/HistoryFilterBar.h"
#include "gui/history/HistoryModel.h"
#include "gui/history/HistoryScanner.h"
#include "gui/history/HistoryWidget.h"
#include "services/words/CellLabels.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

ActionSpec historyAction(const char* id, const char* text, const char* icon, const char* keys, int group,
                         const char* submenu = "") {
    return {.id = id,
            .text = text,
            .icon = icon,
            .keys = keys,
            .menu = MenuPlace::Page,
            .group = group,
            .submenu = submenu,
            .needs = Needs::Dossier,
            .page = "history"};
}

} // namespace

HistoryPage::HistoryPage(AppContext& context, QObject* parent)
    : Page(parent), m_context(context), m_scanner(new HistoryScanner(context, this)) {
    connect(&context, &AppContext::contentChanged, this, &HistoryPage::follow);
    connect(&context, &AppContext::dossierSwitched, this, &HistoryPage::drop);
    connect(&context, &AppContext::returned, this, &HistoryPage::follow);
    connect(&context, &AppContext::lent, this, [this] {
        if (m_view)
            m_view->model().setResting(true);
    });
    connect(&context, &AppContext::historyRequested, this, &HistoryPage::request);
}

QString HistoryPage::title() const {
    return tr("History");
}

std::vector<ActionSpec> HistoryPage::actions() const {
    static constexpr auto exports = QT_TRANSLATE_NOOP("Actions", "&Write the table to a file");
    return {
        historyAction("history.place", QT_TRANSLATE_NOOP("Actions", "Show where it s&tands"), "visit",
                      "Ctrl+Return; Ctrl+Enter", 1),
        historyAction("history.cell", QT_TRANSLATE_NOOP("Actions", "&History of this field"), "history", "F9", 1),
        historyAction("history.row", QT_TRANSLATE_NOOP("Actions", "History of the whole &entry"), "", "Shift+F9", 1),
        historyAction("history.search", QT_TRANSLATE_NOOP("Actions", "&Search the history"), "search", "Ctrl+F", 2),
        historyAction("history.all", QT_TRANSLATE_NOOP("Actions", "Show &all"), "filter", "Ctrl+Shift+F", 2),
        historyAction("history.export.xlsx", QT_TRANSLATE_NOOP("Actions", "&Excel…"), "export", "Ctrl+E", 3, exports),
        historyAction("history.export.csv", QT_TRANSLATE_NOOP("Actions", "&Text table (CSV)…"), "export", "", 3, exports),
    };
}

void HistoryPage::bind(ActionTable& table) {
    m_table = &table;
    table.bind("history.place", this, [this] { showPlace(); });
    table.bind("history.cell", this, [this] { showCell(); });
    table.bind("history.row", this, [this] { showRowHistory(); });
    table.bind("history.search", this, [this] { m_view->filter().focusSearch(); });
    table.bind("history.all", this, [this] { m_view->filter().clear(); });
    table.bind("history.export.xlsx", this, [this] { exportTable(FileKind::Xlsx); });
    table.bind("history.export.csv", this, [this] { exportTable(FileKind::Csv); });
}

QWidget* HistoryPage::createWidget() {
    m_view = new HistoryWidget(*m_table, m_context.settings());
    connect(m_view, &HistoryWidget::currentChanged, this, &HistoryPage::followCurrent);
    connect(m_view, &HistoryWidget::activated, this, &HistoryPage::showPlace);
    connect(&m_view->filter(), &HistoryFilterBar::changed, this, &HistoryPage::search);
    connect(&m_view->model(), &HistoryModel::moreWanted, m_scanner, &HistoryScanner::more);
    connect(m_scanner, &HistoryScanner::found, this, [this](std::vector<HistoryEntry> entries) {
        m_view->model().append(std::move(entries));
        if (m_chosen == OpId())
            m_view->chooseFirst();
        else if (m_view->model().rowOf(m_chosen) >= 0)
            m_view->choose(std::exchange(m_chosen, {}));
        m_view->showCounts(m_scanner->looked(), true);
    });
    connect(m_scanner, &HistoryScanner::rested, this, [this] {
        m_view->model().setComplete(m_scanner->isAtEnd());
        m_view->showCounts(m_scanner->looked(), false);
        m_chosen = {};
        m_view->chooseFirst();
        followCurrent();
    });
    connect(m_scanner, &HistoryScanner::factsRead, this, [this] {
        m_view->filter().setFacts(*m_scanner->facts());
        emit upToDate();
    });
    return m_view;
}

bool HistoryPage::isUpToDate() const {
    return m_scanner->isIdle() && !m_stale;
}

void HistoryPage::activated() {
    m_shown = true;
    refresh();
    m_view->table().setFocus();
    followCurrent();
}

void HistoryPage::deactivated() {
    m_shown = false;
    if (m_view)
        m_view->savePlaces();
}

void HistoryPage::drop() {
    m_scanner->stop();
    m_stale = true;
    if (m_view) {
        m_view->model().clear(nullptr);
        m_view->filter().setDossier(nullptr);
    }
    if (m_shown)
        refresh();
}

void HistoryPage::follow() {
    m_scanner->stop();
    m_stale = true;
    if (m_view)
        m_view->model().setResting(false);
    refresh();
}

void HistoryPage::refresh() {
    if (!m_shown || !m_stale || !m_context.dossier())
        return;
    m_view->filter().setDossier(m_context.dossier());
    search();
    m_scanner->readFacts();
}

/// Looks anew; the change that was chosen stays chosen, and what was listed is listed again.
void HistoryPage::search() {
    if (!m_view || !m_context.dossier()) {
        m_scanner->stop();
        return;
    }
    m_stale = false;
    // Who looks at the newest goes on doing so.
    m_chosen = {};
    if (const HistoryEntry* chosen = m_view->current(); chosen && m_view->table().currentIndex().row() > 0)
        m_chosen = chosen->id;
    const auto listed = static_cast<std::size_t>(m_view->model().rowCount());
    m_view->model().clear(m_context.dossier());
    m_view->model().setComplete(false);
    m_scanner->search(m_view->filter().query(), std::min<std::size_t>(listed, 2000));
}

void HistoryPage::request(RowId row, FieldId field) {
    emit activationRequested();
    static_cast<void>(widget());
    if (!m_context.dossier() || row.isNull())
        return;
    RowKind kind = field.kind();
    if (field.number % 100 == 0 && field.number != 0)
        field = FieldId(); // a deletion concerns the whole row
    const CellWords words(*m_context.dossier());
    const RowWords what = words.row(kind, row);
    const QString where = what.where.isEmpty() ? QString() : u" (%1)"_s.arg(what.where);
    const QString said = (field.number == 0 ? QString() : fieldLabel(field) + u" — "_s) + what.title + where;
    m_view->filter().setCell(row, field, said);
}

void HistoryPage::followCurrent() {
    const HistoryEntry* entry = m_view ? m_view->current() : nullptr;
    for (const char* id : {"history.cell", "history.row"})
        m_table->setEnabled(id, entry != nullptr);
    m_table->setEnabled("history.place",
                        entry && canShowRow(m_view->model().words(m_view->table().currentIndex().row()).what));
    const bool some = m_view && m_view->model().rowCount() > 0;
    for (const char* id : {"history.export.xlsx", "history.export.csv"})
        m_table->setEnabled(id, some);
}

void HistoryPage::showPlace() {
    if (m_view->current())
        showRow(m_context, m_view->model().words(m_view->table().currentIndex().row()).what);
}

void HistoryPage::showCell() {
    if (const HistoryEntry* entry = m_view->current())
        request(RowId(entry->row), FieldId(entry->field));
}

void HistoryPage::showRowHistory() {
    if (const HistoryEntry* entry = m_view->current())
        request(RowId(entry->row), lifeField(entry->field.kind()));
}

} // namespace dkt::gui
