// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/OverviewWidget.h"

#include "domain/Labels.h"
#include "gui/frame/ElidedLabel.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/overview/FigureTile.h"
#include "gui/overview/ProgressBars.h"
#include "util/Dates.h"
#include "util/Numbers.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
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

QString period(const std::optional<QDate>& from, const std::optional<QDate>& to) {
    if (from && to)
        return u"%1 – %2"_s.arg(text::shortDate(*from), text::shortDate(*to));
    return from ? text::shortDate(*from) : to ? text::shortDate(*to) : QString();
}

} // namespace

OverviewWidget::OverviewWidget(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_visitsModel(new VisitsModel(this)),
      m_deadlinesModel(new DeadlinesModel(this)), m_attentionModel(new AttentionModel(this)),
      m_title(new QLabel), m_dates(new ElidedLabel), m_dataNote(new ElidedLabel),
      m_visits(table(m_visitsModel, u"visitsTable"_s)),
      m_deadlines(table(m_deadlinesModel, u"deadlinesTable"_s)),
      m_attention(table(m_attentionModel, u"attentionTable"_s)), m_tabs(new QTabWidget),
      m_grouping(new QComboBox), m_bars(new ProgressBars), m_split(new QSplitter(Qt::Horizontal)),
      m_rightSplit(new QSplitter(Qt::Vertical)) {
    layOut();
    connectViews();
    new OnLanguageChange(this, [this] { retranslate(); });
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

void OverviewWidget::layOut() {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    auto* tiles = new QHBoxLayout;
    for (FigureTile*& tile : m_tiles) {
        tile = new FigureTile;
        tiles->addWidget(tile, 1);
    }
    m_attention->horizontalHeader()->hide();
    m_attention->horizontalHeader()->setStretchLastSection(true);
    m_deadlines->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_attention, {});
    m_tabs->addTab(m_deadlines, {});
    m_rightSplit->addWidget(m_tabs);
    m_rightSplit->addWidget(progressPanel());
    m_rightSplit->setSizes({240, 240});
    m_split->addWidget(m_visits);
    m_split->addWidget(m_rightSplit);
    m_split->setSizes({720, 460});
    m_split->setChildrenCollapsible(false);
    m_rightSplit->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_dates);
    column->addWidget(m_dataNote);
    column->addLayout(tiles);
    column->addWidget(m_split, 1);
}

QWidget* OverviewWidget::progressPanel() {
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 4, 0, 0);
    m_grouping->addItems({{}, {}});
    m_grouping->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_bars);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_grouping);
    column->addWidget(scroll, 1);
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
        if (!row.visit.isNull())
            emit visitChosen(row.visit, row.item);
    };
    connect(m_attention, &QTableView::activated, this, follow);
}

void OverviewWidget::show(const Campaign& campaign, OverviewFigures figures) {
    m_campaign = campaign;
    m_figures = std::move(figures);
    m_visitsModel->setRows(m_figures.visits);
    m_deadlinesModel->setRows(m_figures.deadlines);
    m_attentionModel->setRows(m_figures.attention);
    retranslate();
    if (!m_fitted && !m_figures.visits.empty())
        fitColumns();
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

void OverviewWidget::retranslate() {
    m_grouping->setItemText(0, tr("Progress by section"));
    m_grouping->setItemText(1, tr("Progress by team"));
    m_grouping->setAccessibleName(tr("Grouping of the progress bars"));
    m_visits->setAccessibleName(tr("Visits"));
    m_deadlines->setAccessibleName(tr("Deadlines"));
    m_attention->setAccessibleName(tr("Needs attention"));
    m_tabs->setTabText(0, tr("Needs attention (%1)").arg(m_figures.attention.size()));
    m_tabs->setTabText(1, tr("Deadlines (%1)").arg(m_figures.deadlines.size()));
    m_visitsModel->retranslate();
    m_deadlinesModel->retranslate();
    m_attentionModel->retranslate();
    showHead();
    showTiles();
    showProgress();
}

void OverviewWidget::showHead() {
    m_title->setText(m_campaign.title);
    QStringList facts;
    if (const QString days = period(m_campaign.from, m_campaign.to); !days.isEmpty())
        facts << tr("Inspection: %1").arg(days);
    if (const QString days = period(m_campaign.periodFrom, m_campaign.periodTo); !days.isEmpty())
        facts << tr("period looked at: %1").arg(days);
    if (!m_campaign.decisionNumber.isEmpty() && m_campaign.decisionDate)
        facts << tr("Decision No. %1 of %2")
                     .arg(m_campaign.decisionNumber, text::shortDate(*m_campaign.decisionDate));
    else if (!m_campaign.decisionIssuer.isEmpty())
        facts << tr("decision of %1, without number and date yet").arg(m_campaign.decisionIssuer);
    m_dates->setFullText(facts.join(u" · "_s));
    m_dates->setVisible(!facts.isEmpty());
    m_dataNote->setFullText(m_campaign.dataNote);
    m_dataNote->setVisible(!m_campaign.dataNote.isEmpty());
    setTone(*m_dates, Tone::Quiet);
    setTone(*m_dataNote, Tone::Quiet);
}

void OverviewWidget::showTiles() {
    const OverviewFigures& f = m_figures;
    const auto part = [](const QString& words, int count, Tone tone) {
        return FigureTile::Part{words.arg(text::formatCount(count)), count > 0 ? tone : Tone::Quiet};
    };
    m_tiles[0]->show(
        tr("Visits finished"), u"%1 / %2"_s.arg(f.finishedVisits).arg(f.visits.size()),
        {part(tr("still open: %1"), static_cast<int>(f.visits.size()) - f.finishedVisits, Tone::Busy)});
    m_tiles[1]->show(tr("Items answered"),
                     u"%1 / %2"_s.arg(text::formatCount(f.answered), text::formatCount(f.items)),
                     {part(tr("without an answer: %1"), f.items - f.answered, Tone::Busy)});
    std::vector<FigureTile::Part> severities{part(tr("serious: %1"), f.serious, Tone::Bad),
                                             part(tr("medium: %1"), f.medium, Tone::Warning),
                                             part(tr("minor: %1"), f.minor, Tone::Quiet)};
    if (f.unrated > 0)
        severities.push_back(part(tr("not rated: %1"), f.unrated, Tone::Quiet));
    m_tiles[2]->show(tr("Open shortcomings"), text::formatCount(f.openShortcomings), severities);
    m_tiles[3]->show(tr("Remediation to be done"), text::formatCount(f.overdue + f.dueSoon + f.running),
                     {part(tr("overdue: %1"), f.overdue, Tone::Bad),
                      part(tr("due soon: %1"), f.dueSoon, Tone::Warning),
                      part(tr("closed: %1"), f.closed, Tone::Good)});
}

void OverviewWidget::showProgress() {
    const bool byTeam = m_grouping->currentIndex() == 1;
    std::vector<ProgressRow> rows = byTeam ? m_figures.teams : m_figures.sections;
    for (ProgressRow& row : rows)
        if (row.label.isEmpty())
            row.label = tr("Without a team");
    m_bars->setAccessibleName(m_grouping->currentText());
    m_bars->setRows(std::move(rows));
}

} // namespace dkt::gui
