// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingsWidget.h"

#include "gui/findings/FindingDelegate.h"
#include "gui/findings/FindingFilterBar.h"
#include "gui/findings/FindingPreview.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/widgets/ChooseRow.h"
#include "util/Numbers.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int linesShown = 3; ///< of a long text in the grid
constexpr int rowPadding = 8;

} // namespace

FindingsWidget::FindingsWidget(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_model(new FindingsModel(this)),
      m_filter(new FindingFilterBar(settings)), m_counts(new QLabel), m_grid(new QTableView),
      m_preview(new FindingPreview), m_split(new QSplitter(Qt::Vertical)) {
    layOut();
    m_model->setGrouping(m_filter->grouping());
    m_model->setFilter(m_filter->filter());
    connect(m_filter, &FindingFilterBar::filterChanged, this,
            [this] { keepChosen([this] { m_model->setFilter(m_filter->filter()); }); });
    connect(m_filter, &FindingFilterBar::groupingChanged, this,
            [this] { keepChosen([this] { m_model->setGrouping(m_filter->grouping()); }); });
    connect(m_grid->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { keepChosen([&] { m_model->sort(column, order); }); });
    connect(m_grid, &QTableView::activated, this, &FindingsWidget::activated);
    connect(m_grid, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { emit menuRequested(m_grid->viewport()->mapToGlobal(at)); });
    connect(m_grid->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &FindingsWidget::showHeaderMenu);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_preview->show(current());
        emit selectionChanged();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_preview->show(current()); });
    new OnLanguageChange(this, [this] { retranslate(); });
}

void FindingsWidget::layOut() {
    m_grid->setObjectName(u"findingsGrid"_s);
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new FindingDelegate(m_grid));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setTabKeyNavigation(false);
    m_grid->setWordWrap(true);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    m_grid->verticalHeader()->hide();
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->verticalHeader()->setDefaultSectionSize(linesShown * fontMetrics().lineSpacing() + rowPadding);
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setSectionsMovable(true);
    m_grid->horizontalHeader()->setSectionsClickable(true);
    m_grid->horizontalHeader()->setSortIndicatorShown(true);
    m_grid->horizontalHeader()->setSortIndicatorClearable(true);
    m_grid->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_grid->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_counts->setObjectName(u"findingsCounts"_s);
    m_split->addWidget(m_grid);
    m_split->addWidget(m_preview);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({380, 150});
    m_split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_counts);
    column->addWidget(m_split, 1);
}

void FindingsWidget::show(FindingsModel::Rows rows) {
    if (rows)
        m_filter->setChoices(*rows);
    if (!m_fitted)
        restorePlaces();
    keepChosen([&] {
        m_model->setRows(std::move(rows));
        m_model->setFilter(m_filter->filter()); // a unit that is gone limits nothing any more
    });
}

void FindingsWidget::keepChosen(const std::function<void()>& change) {
    const std::vector<FindingId> chosen = selected();
    const FindingLine* line = current();
    const FindingId at = line ? line->finding.id : FindingId();
    change();
    fitHeads();
    showCounts();
    QItemSelection rows;
    for (const FindingId finding : chosen)
        if (const int row = m_model->rowOf(finding); row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, 0));
    if (const int row = m_model->rowOf(at); row >= 0) {
        m_grid->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        m_grid->scrollTo(m_model->index(row, 0));
    }
    m_grid->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_preview->show(current());
    emit selectionChanged();
}

/// Heads of groups are one line high and as wide as the grid.
void FindingsWidget::fitHeads() {
    m_grid->clearSpans();
    QHeaderView* header = m_grid->verticalHeader();
    header->setDefaultSectionSize(linesShown * fontMetrics().lineSpacing() + rowPadding);
    if (m_model->grouping() == FindingsModel::Grouping::None)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isHead(row)) {
            m_grid->setSpan(row, 0, 1, FindingsModel::ColumnCount);
            header->resizeSection(row, fontMetrics().lineSpacing() + rowPadding);
        }
}

std::vector<FindingId> FindingsWidget::selected() const {
    std::vector<FindingId> findings;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedRows())
        if (const FindingLine* line = m_model->lineAt(index.row()))
            findings.push_back(line->finding.id);
    return findings;
}

std::vector<FindingLine> FindingsWidget::chosenLines() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedRows())
        rows.push_back(index.row());
    // Nothing marked, as after Ctrl and a click: the one the cursor is on is meant, not all of them.
    if (const FindingLine* line = rows.empty() ? current() : nullptr)
        return {*line};
    if (rows.empty())
        return m_model->shownLines();
    std::ranges::sort(rows);
    std::vector<FindingLine> lines;
    for (const int row : rows)
        if (const FindingLine* line = m_model->lineAt(row))
            lines.push_back(*line);
    return lines;
}

const FindingLine* FindingsWidget::current() const {
    return m_model->lineAt(m_grid->currentIndex().row());
}

void FindingsWidget::select(FindingId finding) {
    const int row = m_model->rowOf(finding);
    if (row < 0)
        return;
    chooseRow(*m_grid, m_model->index(row, 0));
    m_grid->scrollTo(m_model->index(row, 0));
}

std::vector<int> FindingsWidget::shownColumns() const {
    std::vector<int> columns;
    const QHeaderView* header = m_grid->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void FindingsWidget::showHeaderMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < FindingsModel::ColumnCount; ++column) {
        QAction* action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_grid->isColumnHidden(column));
        action->setEnabled(column != FindingsModel::Text); // something stays to be read
        connect(action, &QAction::toggled, m_grid,
                [this, column](bool shown) { m_grid->setColumnHidden(column, !shown); });
    }
    menu->popup(m_grid->horizontalHeader()->mapToGlobal(at));
}

void FindingsWidget::showCounts() {
    QStringList facts;
    if (m_model->count() == 0)
        facts << tr("No findings yet. They are recorded on the visit page, item by item.");
    else if (m_model->shownCount() == m_model->count())
        facts << tr("%n findings", nullptr, m_model->count());
    else
        facts << tr("%1 of %2 findings")
                     .arg(text::formatCount(m_model->shownCount()), text::formatCount(m_model->count()));
    if (const int overdue = m_model->overdueCount(); overdue > 0)
        facts << tr("%1 overdue").arg(text::formatCount(overdue));
    m_counts->setText(facts.join(u" · "_s));
    setTone(*m_counts, Tone::Quiet);
}

void FindingsWidget::restorePlaces() {
    m_fitted = true;
    const int letter = fontMetrics().averageCharWidth();
    const std::array widths{18, 14, 18, 8, 18, 46, 22, 12, 14, 36, 12, 16};
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        m_grid->setColumnWidth(column, std::max(letter * widths[static_cast<std::size_t>(column)],
                                                m_grid->horizontalHeader()->sectionSizeHint(column)));
    m_grid->setColumnHidden(FindingsModel::Team, true);
    m_grid->horizontalHeader()->restoreState(m_settings.place(u"findingsGrid"_s));
    m_split->restoreState(m_settings.place(u"findingsSplit"_s));
    m_model->sort(m_grid->horizontalHeader()->sortIndicatorSection(),
                  m_grid->horizontalHeader()->sortIndicatorOrder());
}

void FindingsWidget::savePlaces() {
    m_filter->save();
    if (!m_fitted)
        return;
    m_settings.setPlace(u"findingsGrid"_s, m_grid->horizontalHeader()->saveState());
    m_settings.setPlace(u"findingsSplit"_s, m_split->saveState());
}

void FindingsWidget::retranslate() {
    m_grid->setAccessibleName(tr("Findings of all units"));
    m_preview->setAccessibleName(tr("The finding in full"));
    keepChosen([this] { m_model->retranslate(); });
}

} // namespace dkt::gui
