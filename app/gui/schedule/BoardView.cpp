// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/BoardView.h"

#include "gui/schedule/BoardDelegate.h"
#include "gui/schedule/BoardModel.h"
#include "gui/schedule/DayHeader.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int cardPadding = 10;
constexpr int dayPadding = 8;
constexpr int narrowestTeam = 20; ///< letters

} // namespace

BoardView::BoardView(BoardModel& model, QWidget* parent) : QTableView(parent), m_board(model) {
    setObjectName(u"scheduleBoard"_s);
    setVerticalHeader(new DayHeader(this));
    setItemDelegate(new BoardDelegate(this));
    setModel(&model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * narrowestTeam);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardView::fitRows);
    fitRows();
}

void BoardView::fitRows() {
    const int card = 2 * fontMetrics().height() + cardPadding;
    const int empty = fontMetrics().height() + dayPadding;
    for (int row = 0; row < m_board.rowCount(); ++row) {
        bool used = false;
        for (int column = 0; column < m_board.columnCount() && !used; ++column)
            used = !m_board.visitAt(m_board.index(row, column)).isNull();
        const bool off = !m_board.headerData(row, Qt::Vertical, BoardModel::OffRole).toString().isEmpty();
        const auto date = m_board.dateAt(row);
        const bool holiday = off && date && date->dayOfWeek() < Qt::Saturday; // which says its name
        verticalHeader()->resizeSection(row, used || holiday ? card : empty);
    }
}

std::vector<VisitId> BoardView::selectedVisits() const {
    std::vector<VisitId> visits;
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    for (const QModelIndex& cell : cells)
        if (const VisitId visit = m_board.visitAt(cell); !visit.isNull())
            visits.push_back(visit);
    return visits;
}

void BoardView::selectVisits(const std::vector<VisitId>& visits) {
    QItemSelection cells;
    QModelIndex first;
    for (const VisitId visit : visits)
        if (const QModelIndex cell = m_board.indexOf(visit); cell.isValid()) {
            cells.select(cell, cell);
            first = first.isValid() ? first : cell;
        }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

std::optional<QDate> BoardView::currentDay() const {
    return currentIndex().isValid() ? m_board.dateAt(currentIndex().row()) : std::nullopt;
}

std::optional<TeamId> BoardView::currentTeam() const {
    return currentIndex().isValid() ? std::optional(m_board.teamAt(currentIndex().column())) : std::nullopt;
}

void BoardView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit activated(currentIndex()); // the platform's view would start editing here
    else
        QTableView::keyPressEvent(event);
}

void BoardView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

} // namespace dkt::gui
