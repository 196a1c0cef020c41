// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/ScheduleWidget.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/FoldedFilter.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/schedule/BoardModel.h"
#include "gui/schedule/BoardView.h"
#include "gui/schedule/ClashModel.h"
#include "gui/schedule/OthersPane.h"
#include "gui/schedule/UnplannedModel.h"
#include "gui/schedule/VisitGridDelegate.h"
#include "gui/schedule/VisitGridModel.h"
#include "gui/widgets/FlowLayout.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int wideAtFirst = 220;
constexpr int clashesAtFirst = 96;

QToolButton* buttonOf(ActionTable& table, const char* id) {
    auto* button = new QToolButton;
    button->setDefaultAction(table.action(id));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}


} // namespace

ScheduleWidget::ScheduleWidget(Settings& settings, ActionTable& table, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_unplanned(new UnplannedModel(this)), m_board(new BoardModel(this)),
      m_grid(new VisitGridModel(this)), m_clashes(new ClashModel(this)),
      m_unitFilter(new FoldedFilter(UnplannedModel::FoldedRole, this)),
      m_gridFilter(new FoldedFilter(VisitGridModel::FoldedRole, this)), m_unitsTitle(new QLabel),
      m_search(new QLineEdit), m_units(new QListView), m_noUnits(new QPushButton), m_tabs(new QTabWidget),
      m_boardView(new BoardView(*m_board)), m_gridSearch(new QLineEdit), m_gridView(new QTableView),
      m_gridDelegate(new VisitGridDelegate(m_gridView)), m_others(new OthersPane), m_clashTitle(new QLabel),
      m_clashView(new QListView), m_split(new QSplitter(Qt::Horizontal)),
      m_rightSplit(new QSplitter(Qt::Vertical)), m_summary(new QLabel), m_export(new QToolButton) {
    m_unitFilter->setSourceModel(m_unplanned);
    m_gridFilter->setSourceModel(m_grid);
    layOut(table);
    connectViews();
    new OnLanguageChange(this, [this] { retranslate(); });
}

void ScheduleWidget::layOut(ActionTable& table) {
    auto* bar = new QWidget;
    auto* buttons = new FlowLayout(bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (const char* id : {"schedule.plan", "schedule.details", "schedule.move", "schedule.shift", "schedule.spread",
                           "schedule.remove"})
        buttons->addWidget(buttonOf(table, id));
    auto* exports = new QMenu(m_export);
    for (const char* id : {"schedule.export.xlsx", "schedule.export.docx", "schedule.export.pdf",
                           "schedule.export.ics"})
        exports->addAction(table.action(id));
    m_export->setMenu(exports);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setIcon(icon(u"export"_s));
    m_export->setAutoRaise(true);
    buttons->addWidget(m_export);
    buttons->addWidget(buttonOf(table, "schedule.print"));
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"scheduleTabs"_s);
    m_tabs->addTab(m_boardView, {});
    m_tabs->addTab(gridPanel(), {});
    m_tabs->addTab(m_others, {});
    m_clashPanel = clashPanel();
    m_rightSplit->addWidget(m_tabs);
    m_rightSplit->addWidget(m_clashPanel);
    m_rightSplit->setStretchFactor(0, 1);
    m_rightSplit->setSizes({500, clashesAtFirst});
    m_unitsPanel = unitsPanel(table);
    m_split->addWidget(m_unitsPanel);
    m_split->addWidget(m_rightSplit);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({wideAtFirst, 900});
    m_rightSplit->setChildrenCollapsible(false);
    m_summary->setObjectName(u"scheduleSummary"_s);
    m_summary->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(bar);
    column->addWidget(m_summary);
    column->addWidget(m_split, 1);
}

QWidget* ScheduleWidget::unitsPanel(ActionTable& table) {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    m_search->setObjectName(u"unplannedSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_units->setObjectName(u"unplannedUnits"_s);
    m_units->setModel(m_unitFilter);
    m_units->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_units->setDragEnabled(true);
    m_units->setDragDropMode(QAbstractItemView::DragOnly);
    m_units->setUniformItemSizes(true);
    m_units->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_units->addAction(table.action("schedule.plan"));
    m_unitsTitle->setBuddy(m_units);
    m_noUnits->setObjectName(u"scheduleToPlan"_s);
    column->addWidget(m_unitsTitle);
    column->addWidget(m_search);
    column->addWidget(m_units, 1);
    column->addWidget(m_noUnits);
    return panel;
}

QWidget* ScheduleWidget::gridPanel() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 6, 0, 0);
    m_gridSearch->setObjectName(u"visitsSearch"_s);
    m_gridSearch->setClearButtonEnabled(true);
    m_gridView->setObjectName(u"scheduleTable"_s);
    m_gridView->setModel(m_gridFilter);
    m_gridView->setItemDelegate(m_gridDelegate);
    m_gridView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_gridView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                QAbstractItemView::AnyKeyPressed);
    m_gridView->setAlternatingRowColors(true);
    m_gridView->setFrameShape(QFrame::NoFrame);
    m_gridView->setShowGrid(false);
    m_gridView->setWordWrap(false);
    m_gridView->setTabKeyNavigation(false);
    m_gridView->verticalHeader()->hide();
    m_gridView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_gridView->horizontalHeader()->setHighlightSections(false);
    m_gridView->horizontalHeader()->setStretchLastSection(true);
    m_gridView->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_gridSearch);
    column->addWidget(m_gridView, 1);
    return panel;
}

QWidget* ScheduleWidget::clashPanel() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(3);
    m_clashView->setObjectName(u"clashList"_s);
    m_clashView->setModel(m_clashes);
    m_clashView->setUniformItemSizes(true);
    m_clashView->setFrameShape(QFrame::NoFrame);
    m_clashTitle->setBuddy(m_clashView);
    column->addWidget(m_clashTitle);
    column->addWidget(m_clashView, 1);
    return panel;
}

void ScheduleWidget::connectViews() {
    connect(m_search, &QLineEdit::textChanged, m_unitFilter, &FoldedFilter::setWords);
    connect(m_gridSearch, &QLineEdit::textChanged, m_gridFilter, &FoldedFilter::setWords);
    connect(m_units, &QListView::activated, this, &ScheduleWidget::unitsActivated);
    connect(m_noUnits, &QPushButton::clicked, this, &ScheduleWidget::planPageRequested);
    connect(m_boardView, &QTableView::activated, this, [this](const QModelIndex& cell) {
        if (const VisitId visit = m_board->visitAt(cell); !visit.isNull())
            emit visitActivated(visit);
        else if (!selectedUnits().empty())
            emit unitsActivated();
    });
    const auto goTo = [this](const QModelIndex& index) {
        const VisitId visit = m_clashes->row(index.row()).clash.visit;
        if (m_tabs->currentIndex() == 2)
            m_tabs->setCurrentIndex(0);
        selectVisits({visit});
    };
    connect(m_clashView, &QListView::clicked, this, goTo);
    connect(m_clashView, &QListView::activated, this, goTo);
    for (QTableView* view : {static_cast<QTableView*>(m_boardView), m_gridView}) {
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &ScheduleWidget::selectionChanged);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint& at) { emit menuRequested(view->viewport()->mapToGlobal(at)); });
    }
    connect(m_units->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScheduleWidget::selectionChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ScheduleWidget::selectionChanged);
}

void ScheduleWidget::show(ScheduleData fresh, QDate today) {
    const std::vector<VisitId> chosen = selectedVisits();
    m_data = std::move(fresh);
    m_gridDelegate->setChoices(m_data.teams, m_data.checklists);
    m_unplanned->setRows(m_data.unplanned);
    m_board->setData(m_data, today);
    m_grid->setRows(m_data.rows);
    m_clashes->show(m_data.clashes);
    m_others->show(m_data);
    showCounts();
    if (!m_fitted)
        restorePlaces();
    if (!chosen.empty() && selectedVisits() != chosen)
        selectVisits(chosen);
    emit selectionChanged();
}

} // namespace dkt::gui
