// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/OverviewWidget.h"

#include "domain/Labels.h"
#include "gui/frame/ElidedLabel.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/overview/ChartPanel.h"
#include "gui/overview/FigureTile.h"
#include "gui/overview/NextSteps.h"
#include "gui/overview/OverviewCharts.h"
#include "gui/overview/ProgressBars.h"
#include "util/Dates.h"
#include "util/Numbers.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The number of the model's row under a view's index, through its sorting.
int sourceRow(const QModelIndex& index) {
    const auto* proxy = static_cast<const CollatedProxy*>(index.model());
    return proxy->mapToSource(index).row();
}

QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

OverviewWidget::OverviewWidget(Settings& settings, const ActionTable& table, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_visitsModel(new VisitsModel(this)),
      m_deadlinesModel(new DeadlinesModel(this)), m_attentionModel(new AttentionModel(this)),
      m_title(new QLabel), m_dates(new ElidedLabel), m_dataNote(new ElidedLabel),
      m_visits(this->table(m_visitsModel, u"visitsTable"_s)),
      m_deadlines(this->table(m_deadlinesModel, u"deadlinesTable"_s)),
      m_attention(this->table(m_attentionModel, u"attentionTable"_s)), m_main(new QTabWidget),
      m_tabs(new QTabWidget), m_charts{new ChartPanel(u"outcomesChart"_s), new ChartPanel(u"pointsChart"_s),
                                       new ChartPanel(u"shortcomingsChart"_s)},
      m_grouping(new QComboBox), m_bars(new ProgressBars), m_steps(new NextSteps), m_body(new QStackedWidget),
      m_content(new QWidget), m_scroll(scrolled(m_content)), m_split(new QSplitter(Qt::Horizontal)),
      m_rightSplit(new QSplitter(Qt::Vertical)) {
    m_steps->setActions(table);
    build();
    connectViews();
    new OnLanguageChange(this, [this] {
        nameTabs();
        retranslate();
    });
}

QTableView* OverviewWidget::table(QAbstractItemModel* model, const QString& name) {
    auto* proxy = new CollatedProxy(this);
    proxy->setSourceModel(model);
    auto* view = new QTableView;
    view->setObjectName(name);
    view->setModel(proxy);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSortIndicatorShown(true);
    return view;
}

void OverviewWidget::build() {
    makeMain();
    makeSide();
    m_split->addWidget(m_main);
    m_split->addWidget(m_rightSplit);
    m_split->setSizes({700, 470});
    m_split->setChildrenCollapsible(false);
    m_body->addWidget(m_split);
    m_body->addWidget(scrolled(m_steps));
    // A scrolled page takes its preferred height where titles wrap: only what the parts need counts here.
    m_body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(6);
    layOutHead(*column);
    column->addWidget(m_body, 1);
    m_scroll->setObjectName(u"overviewScroll"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

void OverviewWidget::layOutHead(QBoxLayout& column) {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(8);
    int number = 0;
    for (FigureTile*& tile : m_tiles) {
        tile = new FigureTile;
        tile->setObjectName(u"tile%1"_s.arg(++number));
    }
    column.addWidget(m_title);
    column.addWidget(m_dates);
    column.addWidget(m_dataNote);
    column.addLayout(m_tileGrid);
}

void OverviewWidget::nameTabs() {
    m_main->setAccessibleName(tr("Results and visits"));
    m_tabs->setAccessibleName(tr("What needs attention, and deadlines"));
}

void OverviewWidget::makeMain() {
    m_main->setObjectName(u"overviewTabs"_s);
    m_main->setDocumentMode(true);
    m_main->addTab(m_charts[0], {});
    m_main->addTab(m_charts[1], {});
    m_main->addTab(m_charts[2], {});
    m_main->addTab(m_visits, {});
    for (ChartPanel* chart : m_charts)
        connect(chart, &ChartPanel::chosen, this, &OverviewWidget::lead);
}

void OverviewWidget::makeSide() {
    m_attention->horizontalHeader()->hide();
    m_attention->horizontalHeader()->setStretchLastSection(true);
    m_deadlines->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setObjectName(u"overviewSide"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_attention, {});
    m_tabs->addTab(m_deadlines, {});
    m_rightSplit->addWidget(m_tabs);
    m_rightSplit->addWidget(progressPanel());
    m_rightSplit->setSizes({240, 240});
    m_rightSplit->setChildrenCollapsible(false);
}

void OverviewWidget::arrange() {
    const QMargins around = m_content->layout()->contentsMargins();
    int tiles = around.left() + around.right() + 3 * m_tileGrid->spacing();
    for (const FigureTile* tile : m_tiles)
        tiles += tile->minimumSizeHint().width();
    const bool narrow = width() < std::max(tiles + 20, 100 * fontMetrics().averageCharWidth());
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    // Where all does not fit, each part keeps a height it can be read at and the page is scrolled.
    m_body->setMinimumHeight((narrow ? 46 : 19) * fontMetrics().height());
    for (int n = 0; n < 4; ++n)
        m_tileGrid->addWidget(m_tiles[n], narrow ? n / 2 : 0, narrow ? n % 2 : n);
    for (int n = 0; n < 4; ++n)
        m_tileGrid->setColumnStretch(n, !narrow || n < 2 ? 1 : 0);
    m_content->setMinimumHeight(neededHeight());
}

int OverviewWidget::neededHeight() const {
    // The scroll area does not ask what a title that wraps needs.
    const QLayout& column = *m_content->layout();
    const QMargins around = column.contentsMargins();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent); // it may appear because of this height
    const int inside = width() - bar - around.left() - around.right();
    int height = around.top() + around.bottom() + m_body->minimumHeight();
    for (int n = 0; n < column.count(); ++n)
        if (QLayoutItem* item = column.itemAt(n); item->widget() != m_body && !item->isEmpty())
            height += column.spacing() +
                      (item->hasHeightForWidth() ? item->heightForWidth(inside) : item->sizeHint().height());
    return height;
}

void OverviewWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewWidget::focusMain() {
    if (m_body->currentIndex() == 0)
        m_main->tabBar()->setFocus();
}

void OverviewWidget::lead(const Spot& spot) {
    if (!spot.visit.isNull())
        emit visitChosen(spot.visit, spot.item);
}

QWidget* OverviewWidget::progressPanel() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 4, 0, 0);
    m_grouping->addItems({{}, {}});
    m_grouping->setObjectName(u"progressGrouping"_s);
    m_bars->setObjectName(u"progressBars"_s);
    m_grouping->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    column->addWidget(m_grouping);
    column->addWidget(scrolled(m_bars), 1);
    return panel;
}

void OverviewWidget::connectViews() {
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &OverviewWidget::showProgress);
    connect(m_visits, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit visitChosen(m_visitsModel->row(sourceRow(index)).key, {});
    });
    connect(m_deadlines, &QTableView::activated, this, [this](const QModelIndex& index) {
        const RemediationLine& line = m_deadlinesModel->row(sourceRow(index)).line;
        if (!line.visit.isNull())
            emit visitChosen(line.visit, {});
    });
    const auto follow = [this](const QModelIndex& index) {
        const AttentionRow& row = m_attentionModel->row(sourceRow(index));
        if (row.key.kind == AttentionKind::Conflicts)
            emit conflictsChosen();
        else if (!row.visit.isNull())
            emit visitChosen(row.visit, row.item);
        else
            emit placeChosen(row.place);
    };
    connect(m_attention, &QTableView::activated, this, follow);
    connect(m_bars, &ProgressBars::chosen, this, &OverviewWidget::lead);
    connect(m_tiles[0], &FigureTile::chosen, this, [this] { m_main->setCurrentWidget(m_visits); });
    connect(m_tiles[1], &FigureTile::chosen, this, [this] { lead(m_figures.firstUnanswered); });
    connect(m_tiles[2], &FigureTile::chosen, this, [this] { m_main->setCurrentWidget(m_charts[2]); });
    connect(m_tiles[3], &FigureTile::chosen, this, [this] { m_tabs->setCurrentWidget(m_deadlines); });
}

void OverviewWidget::show(const Campaign& campaign, OverviewFigures figures) {
    m_campaign = campaign;
    m_figures = std::move(figures);
    m_visitsModel->setRows(m_figures.visits);
    m_deadlinesModel->setRows(m_figures.deadlines);
    m_attentionModel->setRows(m_figures.attention);
    m_body->setCurrentIndex(m_figures.visits.empty() ? 1 : 0);
    m_steps->show(m_figures, m_campaign.decisionNumber.isEmpty() && !m_campaign.from
                                 ? NextSteps::Head::Missing
                                 : NextSteps::Head::Written);
    retranslate();
    if (!m_fitted && !m_figures.visits.empty())
        fitColumns();
    arrange();
}

void OverviewWidget::fitColumns() {
    m_fitted = true;
    m_visits->setSortingEnabled(true);
    m_deadlines->setSortingEnabled(true);
    m_visits->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_deadlines->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_visits->resizeColumnsToContents();
    m_deadlines->resizeColumnsToContents();
    const int most = fontMetrics().averageCharWidth() * 46;
    m_deadlines->setColumnWidth(DeadlinesModel::Task,
                                qMin(most, m_deadlines->columnWidth(DeadlinesModel::Task)));
    m_visits->horizontalHeader()->restoreState(m_settings.place(u"overviewVisits"_s));
    m_deadlines->horizontalHeader()->restoreState(m_settings.place(u"overviewDeadlines"_s));
    m_split->restoreState(m_settings.place(u"overviewSplit"_s));
    m_rightSplit->restoreState(m_settings.place(u"overviewRightSplit"_s));
}

void OverviewWidget::savePlaces() {
    if (!m_fitted)
        return;
    m_settings.setPlace(u"overviewVisits"_s, m_visits->horizontalHeader()->saveState());
    m_settings.setPlace(u"overviewDeadlines"_s, m_deadlines->horizontalHeader()->saveState());
    m_settings.setPlace(u"overviewSplit"_s, m_split->saveState());
    m_settings.setPlace(u"overviewRightSplit"_s, m_rightSplit->saveState());
}

} // namespace dkt::gui
