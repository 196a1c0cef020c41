// SPDX-License-Identifier: GPL-3.0-or-later
// What of the schedule's widget is chosen, shown and remembered.
#include "gui/frame/Appearance.h"
#include "gui/frame/FoldedFilter.h"
#include "gui/frame/Settings.h"
#include "gui/schedule/BoardModel.h"
#include "gui/schedule/BoardView.h"
#include "gui/schedule/ClashModel.h"
#include "gui/schedule/OthersPane.h"
#include "gui/schedule/ScheduleWidget.h"
#include "gui/schedule/UnplannedModel.h"
#include "gui/schedule/VisitGridModel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

std::vector<UnitId> ScheduleWidget::selectedUnits() const {
    QModelIndexList chosen = m_units->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    std::vector<UnitId> units;
    for (const QModelIndex& index : chosen)
        units.push_back(m_unplanned->row(m_unitFilter->mapToSource(index).row()).key);
    return units;
}

std::vector<VisitId> ScheduleWidget::selectedVisits() const {
    if (m_tabs->currentIndex() == 0)
        return m_boardView->selectedVisits();
    std::vector<VisitId> visits;
    if (m_tabs->currentIndex() == 1)
        for (const QModelIndex& index : m_gridView->selectionModel()->selectedRows())
            visits.push_back(m_grid->row(m_gridFilter->mapToSource(index).row()).key);
    return visits;
}

void ScheduleWidget::selectVisits(const std::vector<VisitId>& visits) {
    m_boardView->selectVisits(visits);
    QItemSelection rows;
    for (const VisitId visit : visits)
        if (const int row = m_grid->rowOf(visit); row >= 0) {
            const QModelIndex index = m_gridFilter->mapFromSource(m_grid->index(row, 0));
            if (index.isValid())
                rows.select(index, index);
        }
    if (rows.isEmpty())
        return;
    const QModelIndex first = rows.indexes().first();
    m_gridView->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_gridView->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_gridView->scrollTo(first);
}

std::optional<QDate> ScheduleWidget::currentDay() const {
    return m_boardView->currentDay();
}

std::optional<TeamId> ScheduleWidget::currentTeam() const {
    return m_boardView->currentTeam();
}

void ScheduleWidget::showBoard() {
    m_tabs->setCurrentIndex(0);
    focusView();
}

void ScheduleWidget::showTable() {
    m_tabs->setCurrentIndex(1);
    focusView();
}

void ScheduleWidget::showOthers() {
    m_tabs->setCurrentIndex(2);
}

void ScheduleWidget::focusSearch() {
    QLineEdit* line = m_tabs->currentIndex() == 1 ? m_gridSearch : m_search;
    line->setFocus();
    line->selectAll();
}

void ScheduleWidget::focusView() {
    if (m_tabs->currentIndex() == 1)
        m_gridView->setFocus();
    else
        m_boardView->setFocus();
}

void ScheduleWidget::restorePlaces() {
    m_fitted = true;
    m_gridView->setSortingEnabled(true);
    m_gridView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const std::array widths{24, 20, 13, 12, 14, 22, 24, 18, 14, 24};
    for (int column = 0; column < VisitGridModel::ColumnCount; ++column)
        m_gridView->setColumnWidth(column, letter * widths[static_cast<std::size_t>(column)]);
    m_gridView->horizontalHeader()->restoreState(m_settings.place(u"scheduleTable"_s));
    m_split->restoreState(m_settings.place(u"scheduleSplit"_s));
    m_rightSplit->restoreState(m_settings.place(u"scheduleRightSplit"_s));
    m_tabs->setCurrentIndex(m_settings.place(u"scheduleTab"_s) == "table" ? 1 : 0);
}

void ScheduleWidget::savePlaces() {
    if (!m_fitted)
        return;
    m_settings.setPlace(u"scheduleTable"_s, m_gridView->horizontalHeader()->saveState());
    m_settings.setPlace(u"scheduleSplit"_s, m_split->saveState());
    m_settings.setPlace(u"scheduleRightSplit"_s, m_rightSplit->saveState());
    m_settings.setPlace(u"scheduleTab"_s, m_tabs->currentIndex() == 1 ? "table" : "board");
}

void ScheduleWidget::showCounts() {
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    const auto undated = std::ranges::count_if(m_data.rows, [](const auto& row) { return !row.visit.date; });
    m_unitsTitle->setText(tr("&Units to be planned (%1)").arg(count(m_data.unplanned)));
    QStringList facts{tr("%n visits", nullptr, count(m_data.rows))};
    if (undated > 0)
        facts << tr("%1 without a date").arg(undated);
    if (!m_data.unplanned.empty())
        facts << tr("%n units to be planned", nullptr, count(m_data.unplanned));
    else
        facts << tr("every unit is planned");
    if (m_data.clashes.empty() && !m_data.rows.empty())
        facts << tr("no clashes");
    m_summary->setText(m_data.units.empty()
                           ? tr("No units yet. Add the units of the campaign first; then drag them onto days here.")
                           : facts.join(u" · "_s));
    setTone(*m_summary, Tone::Quiet);
    m_noUnits->setVisible(m_data.units.empty());
    m_clashTitle->setText(tr("&Clashes (%1)").arg(count(m_data.clashes)));
    m_clashPanel->setVisible(!m_data.clashes.empty());
    m_unitsPanel->setVisible(!m_data.unplanned.empty() || m_data.units.empty());
}

void ScheduleWidget::retranslate() {
    m_export->setText(tr("Export"));
    m_search->setPlaceholderText(tr("Search units"));
    m_search->setAccessibleName(tr("Search units to be planned"));
    m_gridSearch->setPlaceholderText(tr("Search visits"));
    m_gridSearch->setAccessibleName(m_gridSearch->placeholderText());
    m_units->setAccessibleName(tr("Units to be planned"));
    m_units->setToolTip(tr("Drag units onto a day and team, or press Enter"));
    m_noUnits->setText(tr("Go to the units"));
    m_boardView->setAccessibleName(tr("Visits by day and team"));
    m_gridView->setAccessibleName(tr("All visits"));
    m_tabs->setAccessibleName(tr("Ways to see the schedule"));
    m_clashView->setAccessibleName(tr("Clashes"));
    m_tabs->setTabText(0, tr("Board"));
    m_tabs->setTabText(1, tr("Table"));
    m_tabs->setTabText(2, tr("Other bodies"));
    m_grid->retranslate();
    showCounts();
}

} // namespace dkt::gui
