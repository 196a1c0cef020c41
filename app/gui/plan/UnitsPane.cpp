// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/UnitsPane.h"

#include "domain/PlanCheck.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/FoldedFilter.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Settings.h"
#include "gui/plan/CellDelegate.h"
#include "gui/widgets/EmptyNote.h"
#include "gui/plan/IssueStrip.h"
#include "gui/plan/PlanList.h"
#include "gui/plan/PlanMarks.h"
#include "gui/plan/PlanToolBar.h"
#include "gui/plan/UnitsModel.h"
#include "gui/widgets/ChooseRow.h"
#include "services/UnitService.h"
#include "util/Numbers.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

UnitsPane::UnitsPane(AppContext& context, ActionTable& table, QWidget* parent)
    : PlanPane(context, parent), m_model(new UnitsModel(this)), m_proxy(new FoldedFilter(foldedRole, this)),
      m_grid(planlist::grid()), m_search(new QLineEdit), m_count(new QLabel), m_stack(new QStackedWidget),
      m_issues(new IssueStrip) {
    m_issues->setObjectName(u"unitIssues"_s);
    m_count->setObjectName(u"unitCount"_s);
    m_proxy->setSourceModel(m_model);
    m_grid->setObjectName(u"unitsGrid"_s);
    m_grid->setModel(m_proxy);
    auto* empty = new EmptyNote(u"unit"_s, {table.action("plan.import"), table.action("plan.add")});
    m_stack->addWidget(empty);
    m_stack->addWidget(makeBody(table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts(table);
    planmarks::onUnits(context, *m_grid);
    new OnLanguageChange(this, [this, empty] {
        empty->setWords(
            tr("No units yet"),
            tr("Import a list from Excel, or of the country's communes; drop the file here; paste a "
               "column of names; or add the units one by one."));
        retranslate();
    });
}

QWidget* UnitsPane::makeBody(ActionTable& table) {
    m_search->setObjectName(u"unitSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 8, 14, 10);
    column->addWidget(new PlanToolBar(
        table, {"plan.add", "plan.import", "plan.paste", "plan.merge", "plan.rename", "plan.remove"}));
    column->addLayout(top);
    column->addWidget(m_issues);
    column->addWidget(m_grid, 1);
    return body;
}

void UnitsPane::connectParts(ActionTable& table) {
    planlist::addMenu(*m_grid, table,
                      {"plan.add", "plan.import", "plan.paste", "plan.edit", "plan.merge", "plan.rename",
                       "plan.reinstate", "plan.showVisits", "plan.remove"});
    auto* delegate = new CellDelegate(this);
    m_grid->setItemDelegate(delegate);
    connect(delegate, &CellDelegate::editingBegins, this,
            [this](const QModelIndex& index) { beginEdit(m_proxy->mapToSource(index)); });
    connect(m_model, &UnitsModel::edited, this, &UnitsPane::commitCell);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UnitsPane::commandsChanged);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_proxy->setWords(words);
        showCount();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_proxy->rowCount() > 0)
            chooseRow(*m_grid, m_proxy->index(0, UnitsModel::Name));
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_issues, &IssueStrip::targetChosen, this,
            [this](const QString& target) { choose(UnitId(RowId::fromHex(target))); });
}

void UnitsPane::retranslate() {
    m_grid->setAccessibleName(tr("Units to be inspected"));
    m_search->setPlaceholderText(tr("Search units: name, code, province… (marks do not matter)"));
    m_search->setAccessibleName(tr("Search units"));
    m_model->retranslate();
    if (const auto view = context().view())
        refresh(*view);
}

QString UnitsPane::title(const Snapshot& snapshot) const {
    return tr("Units (%1)").arg(text::formatCount(static_cast<qint64>(snapshot.units.size())));
}

bool UnitsPane::concerns(const ChangeSet& changes) const {
    return changes.touches(RowKind::Unit) || changes.touches(RowKind::Visit);
}

void UnitsPane::refresh(const DossierView& view) {
    const std::vector<UnitId> chosen = selected();
    const std::vector<Issue> issues = plan::unitIssues(view.data());
    m_model->setContent(view.data(), issues);
    m_issues->setIssues(issues);
    m_stack->setCurrentIndex(view.data().units.empty() ? 0 : 1);
    if (!m_fitted && !view.data().units.empty())
        fitColumns();
    if (selected().empty() && chosen.size() == 1)
        choose(chosen.front());
    showCount();
    emit commandsChanged();
}

void UnitsPane::fitColumns() {
    m_fitted = true;
    m_grid->sortByColumn(-1, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [column, letters] :
         {std::pair(UnitsModel::Code, 18), std::pair(UnitsModel::Name, 30), std::pair(UnitsModel::Type, 12),
          std::pair(UnitsModel::Parent, 24), std::pair(UnitsModel::Visits, 10),
          std::pair(UnitsModel::Succession, 34)})
        m_grid->setColumnWidth(
            column, std::max(letter * letters, m_grid->horizontalHeader()->sectionSizeHint(column)));
    m_grid->horizontalHeader()->restoreState(context().settings().place(u"planUnits"_s));
}

void UnitsPane::showCount() {
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_count->setText(shown == all ? tr("%n units", nullptr, all)
                                  : tr("%1 of %2").arg(text::formatCount(shown), text::formatCount(all)));
}

void UnitsPane::clear() {
    m_editing.reset();
    m_search->clear();
    m_model->setRows({});
    m_issues->setIssues({});
    m_stack->setCurrentIndex(0);
}

void UnitsPane::activate() {
    if (m_stack->currentIndex() == 0)
        return;
    if (!m_grid->currentIndex().isValid() && m_proxy->rowCount() > 0)
        chooseRow(*m_grid, m_proxy->index(0, UnitsModel::Name));
    m_grid->setFocus(Qt::OtherFocusReason);
}

bool UnitsPane::settle() {
    // An open cell commits when it is left.
    m_grid->setFocus(Qt::OtherFocusReason);
    if (m_fitted)
        context().settings().setPlace(u"planUnits"_s, m_grid->horizontalHeader()->saveState());
    return true;
}

bool UnitsPane::showRow(RowKind kind, const RowId& row) {
    if (kind != RowKind::Unit)
        return false;
    choose(UnitId(row));
    return true;
}

void UnitsPane::choose(UnitId id) {
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, UnitsModel::Name));
    if (!index.isValid()) {
        m_search->clear(); // it was filtered away
        index = m_proxy->mapFromSource(m_model->index(row, UnitsModel::Name));
    }
    chooseRow(*m_grid, index);
    m_grid->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void UnitsPane::beginEdit(const QModelIndex& index) {
    act([&] { m_editing = UnitService(*context().dossier()).load(m_model->row(index.row()).key); });
}

void UnitsPane::commitCell(UnitId id, int column, const QString& text) {
    act([&] {
        UnitService units(*context().dossier());
        const Loaded<Unit> before = m_editing && m_editing->value.id == id ? *m_editing : units.load(id);
        m_editing.reset();
        Unit after = before.value;
        after.*UnitsModel::memberOf(column) = text;
        units.set(context().actor(), before, after);
    });
}

std::vector<UnitId> UnitsPane::selected() const {
    std::vector<UnitId> ids;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedRows())
        ids.push_back(m_model->row(m_proxy->mapToSource(index).row()).key);
    return ids;
}

std::vector<Unit> UnitsPane::selectedUnits() const {
    std::vector<Unit> units;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedRows())
        units.push_back(m_model->row(m_proxy->mapToSource(index).row()).unit);
    return units;
}

} // namespace dkt::gui
