// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ImportColumnsPage.h"

#include "gui/checklists/ImportSession.h"
#include "gui/checklists/ProblemTabs.h"
#include "gui/checklists/RoleHeader.h"
#include "gui/checklists/SheetGridModel.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/widgets/ChooseRow.h"
#include "gui/widgets/FlowLayout.h"
#include "util/Numbers.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int mostSpans = 300; ///< merged cells beyond that are shown apart

/// Widgets that stay side by side when the line breaks.
QWidget* together(std::initializer_list<QWidget*> widgets) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 8, 0);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    return box;
}

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportSession& session, QWidget* parent)
    : QWizardPage(parent), m_session(session), m_model(new SheetGridModel(this)), m_sheetLabel(new QLabel),
      m_sheet(new QComboBox), m_rowsLabel(new QLabel), m_first(new QSpinBox), m_dash(new QLabel(u"–"_s)),
      m_last(new QSpinBox), m_useSelection(new QPushButton), m_recognised(new QLabel), m_grid(new QTableView),
      m_roles(new RoleHeader(*m_grid)), m_summary(new QLabel), m_problems(new ProblemTabs),
      m_split(new QSplitter(Qt::Vertical)) {
    layOut();
    connectParts();
    new OnLanguageChange(this, [this] { retranslate(); });
}

void ImportColumnsPage::layOut() {
    m_grid->setObjectName("importGrid"_L1);
    m_grid->setModel(m_model);
    m_grid->setWordWrap(false);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(false);
    m_grid->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_grid->setMinimumHeight(110);
    m_summary->setObjectName("importSummary"_L1);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(0, 4, 0, 2);
    m_problems->setMinimumHeight(70);
    auto* below = new QWidget;
    auto* lines = new QVBoxLayout(below);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(m_summary);
    lines->addWidget(m_problems, 1);
    m_split->addWidget(m_grid);
    m_split->addWidget(below);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({330, 170});
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addLayout(makeBar());
    column->addWidget(m_split, 1);
}

QLayout* ImportColumnsPage::makeBar() {
    m_sheet->setObjectName("importSheet"_L1);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheetLabel->setBuddy(m_sheet);
    m_first->setObjectName("importFirstHeaderRow"_L1);
    m_last->setObjectName("importLastHeaderRow"_L1);
    m_rowsLabel->setBuddy(m_first);
    m_useSelection->setObjectName("importUseSelection"_L1);
    m_useSelection->setAutoDefault(false);
    m_recognised->setObjectName("importRecognised"_L1);
    auto* bar = new FlowLayout;
    bar->addWidget(together({m_sheetLabel, m_sheet}));
    bar->addWidget(together({m_rowsLabel, m_first, m_dash, m_last, m_useSelection}));
    bar->addWidget(m_recognised);
    return bar;
}

void ImportColumnsPage::connectParts() {
    connect(m_sheet, &QComboBox::activated, &m_session, &ImportSession::chooseSheet);
    const auto rows = [this] { m_session.setHeaderRows(m_first->value() - 1, std::max(m_first->value(), m_last->value()) - 1); };
    connect(m_first, &QSpinBox::valueChanged, this, rows);
    connect(m_last, &QSpinBox::valueChanged, this, rows);
    connect(m_useSelection, &QPushButton::clicked, this, &ImportColumnsPage::useSelection);
    connect(m_roles, &RoleHeader::roleChosen, &m_session, &ImportSession::setRole);
    connect(m_problems, &ProblemTabs::cellChosen, this, &ImportColumnsPage::showCell);
    connect(&m_session, &ImportSession::opened, this, &ImportColumnsPage::takeSource);
    connect(&m_session, &ImportSession::headerChanged, this, &ImportColumnsPage::showHeader);
    connect(&m_session, &ImportSession::resultChanged, this, &ImportColumnsPage::showResult);
    connect(&m_session, &ImportSession::busyChanged, this, &ImportColumnsPage::completeChanged);
}

bool ImportColumnsPage::isComplete() const {
    return m_session.result() && !m_session.isBusy();
}

void ImportColumnsPage::initializePage() {
    m_grid->setFocus();
}

void ImportColumnsPage::takeSource() {
    const ChecklistSource* source = m_session.source();
    m_grid->clearSpans();
    m_model->setTable(source ? source->table : nullptr);
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    if (!source)
        return;
    for (const SheetInfo& sheet : source->sheets)
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    m_sheet->setCurrentIndex(source->sheet);
    m_sheet->parentWidget()->setVisible(source->sheets.size() > 1);
    int spans = 0;
    for (const CellRange& range : source->table->merged)
        if (range.last.row < m_model->rowCount() && range.last.column < m_model->columnCount() && ++spans <= mostSpans)
            m_grid->setSpan(range.first.row, range.first.column, range.last.row - range.first.row + 1,
                            range.last.column - range.first.column + 1);
    fitColumns();
}

/// As wide as the words of the first rows; titles set over several columns say nothing about one.
void ImportColumnsPage::fitColumns() {
    constexpr qsizetype narrow = 19, wide = 42;
    constexpr std::size_t rowsLookedAt = 80;
    std::vector<qsizetype> letters(static_cast<std::size_t>(m_model->columnCount()), narrow);
    const std::vector<SheetTable::Row>& rows = m_model->table()->rows;
    for (std::size_t i = 0; i < std::min(rowsLookedAt, rows.size()); ++i)
        for (const SheetCell& cell : rows[i].cells)
            if (cell.column < m_model->columnCount() && m_grid->columnSpan(rows[i].index, cell.column) == 1) {
                qsizetype& most = letters[static_cast<std::size_t>(cell.column)];
                most = std::clamp(cell.display().size() + 2, most, wide);
            }
    const int letter = m_grid->fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_grid->setColumnWidth(column, static_cast<int>(letters[static_cast<std::size_t>(column)]) * letter);
    m_grid->scrollToTop();
}

void ImportColumnsPage::showHeader() {
    const ColumnMapping& mapping = m_session.mapping();
    const bool known = m_session.header() != ImportSession::Header::Missing;
    m_model->setHeader(known ? mapping.firstHeaderRow : -1, known ? mapping.lastHeaderRow : -1);
    m_roles->showMapping(mapping);
    const int most = std::max(1, m_model->rowCount());
    for (QSpinBox* box : {m_first, m_last}) {
        const QSignalBlocker quiet(box);
        box->setRange(1, most);
        box->setValue((box == m_first ? mapping.firstHeaderRow : mapping.lastHeaderRow) + 1);
    }
    const bool remembered = m_session.header() == ImportSession::Header::Memory;
    m_recognised->setText(remembered ? tr("✓ Recognised from last time") : QString());
    m_recognised->setVisible(remembered);
    setTone(*m_recognised, Tone::Good);
    emit completeChanged();
}

void ImportColumnsPage::showResult() {
    m_model->setResult(m_session.result());
    m_problems->show(m_session.result());
    m_summary->setText(summary());
    setTone(*m_summary, m_session.problem().isEmpty() ? Tone::Plain : Tone::Warning);
    emit completeChanged();
}

QString ImportColumnsPage::summary() const {
    const ChecklistImport* result = m_session.result();
    if (!result)
        return m_session.problem();
    const ChecklistRows& rows = result->rows;
    return tr("%1 rows below the header: %2 sections, %3 criteria, %4 items with %5 points, %6 sums and limits, %7 set "
              "aside.")
        .arg(rows.read)
        .arg(result->checklist.sections.size())
        .arg(rows.criteria)
        .arg(rows.items)
        .arg(text::formatNumber(maxPoints(result->checklist)))
        .arg(rows.totals + rows.limits)
        .arg(rows.setAside);
}

void ImportColumnsPage::useSelection() {
    const QModelIndexList chosen = m_grid->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    int first = chosen.front().row();
    int last = first;
    for (const QModelIndex& index : chosen) {
        first = std::min(first, index.row());
        last = std::max(last, index.row());
    }
    m_session.setHeaderRows(first, last);
}

void ImportColumnsPage::showCell(CellAddress cell) {
    const QModelIndex index = m_model->index(cell.row, cell.column);
    if (!index.isValid())
        return;
    chooseRow(*m_grid, index);
    m_grid->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ImportColumnsPage::retranslate() {
    setTitle(tr("What do the columns hold?"));
    m_sheetLabel->setText(tr("S&heet:"));
    m_rowsLabel->setText(tr("Header &rows:"));
    m_first->setAccessibleName(tr("First row of the header"));
    m_last->setAccessibleName(tr("Last row of the header"));
    m_useSelection->setText(tr("Selected rows are the h&eader"));
    m_grid->setAccessibleName(tr("The sheet as it stands in its file"));
    showHeader();
    showResult();
}

} // namespace dkt::gui
