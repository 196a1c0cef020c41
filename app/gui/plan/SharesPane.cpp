// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/SharesPane.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/plan/LoadsModel.h"
#include "gui/plan/PlanList.h"
#include "gui/plan/PlanToolBar.h"
#include "gui/plan/SharesModel.h"
#include "gui/widgets/ChooseRow.h"
#include "gui/widgets/EmptyNote.h"
#include "services/AssignmentService.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QTableView* tableOf(QAbstractItemModel* model, const QString& name) {
    auto* view = new QTableView;
    view->setObjectName(name);
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

} // namespace

SharesPane::SharesPane(AppContext& context, ActionTable& table, QWidget* parent)
    : PlanPane(context, parent), m_shares(new SharesModel(this)), m_loads(new LoadsModel(this)),
      m_grid(tableOf(m_shares, u"sharesGrid"_s)), m_people(tableOf(m_loads, u"sharesPeople"_s)), m_hint(new QLabel),
      m_stack(new QStackedWidget) {
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_hint->setWordWrap(true);
    auto* empty = new EmptyNote(u"team"_s, {table.action("plan.teams"), table.action("plan.units")});
    m_stack->addWidget(empty);
    m_stack->addWidget(makeBody(table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    planlist::addMenu(*m_grid, table, {"plan.add", "plan.spread", "plan.byTeam", "plan.remove"});
    for (const QTableView* view : {m_grid, m_people})
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SharesPane::commandsChanged);
    new OnLanguageChange(this, [this, empty] {
        empty->setWords(tr("Nothing to share out yet"),
                        tr("Work is shared out once there are visits and members of the delegation."));
        retranslate();
    });
}

QWidget* SharesPane::makeBody(ActionTable& table) {
    m_grid->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 14);
    m_grid->setColumnWidth(SharesModel::Unit, fontMetrics().averageCharWidth() * 24);
    m_grid->setColumnWidth(SharesModel::Whole, fontMetrics().averageCharWidth() * 22);
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_people->horizontalHeader()->setSectionResizeMode(LoadsModel::Name, QHeaderView::Stretch);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_grid);
    split->addWidget(m_people);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({570, 430});
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 8, 14, 10);
    column->addWidget(new PlanToolBar(table, {"plan.add", "plan.spread", "plan.byTeam", "plan.remove"}));
    column->addWidget(m_hint);
    column->addWidget(split, 1);
    return body;
}

void SharesPane::retranslate() {
    m_hint->setText(tr("Choose parts of the work on the left and members on the right. A part given to nobody may be edited "
                       "by everybody."));
    m_grid->setAccessibleName(tr("Visits and sections"));
    m_people->setAccessibleName(tr("Members and how much each has"));
    m_shares->retranslate();
    m_loads->retranslate();
}

QString SharesPane::title(const Snapshot&) const {
    return tr("Work shared out");
}

bool SharesPane::concerns(const ChangeSet& changes) const {
    constexpr std::array shown{RowKind::Assignment, RowKind::Visit, RowKind::Unit,
                               RowKind::Team,       RowKind::Member, RowKind::Checklist};
    return std::ranges::any_of(shown, [&](RowKind kind) { return changes.touches(kind); });
}

void SharesPane::refresh(const DossierView& view) {
    m_shares->setContent(view.data());
    m_loads->setContent(view.data());
    const bool something = !view.data().visits.empty() && !view.data().members.empty();
    m_stack->setCurrentIndex(something ? 1 : 0);
    emit commandsChanged();
}

void SharesPane::clear() {
    m_shares->setContent({});
    m_loads->setContent({});
    m_stack->setCurrentIndex(0);
}

void SharesPane::activate() {
    if (m_stack->currentIndex() == 1)
        m_grid->setFocus(Qt::OtherFocusReason);
}

bool SharesPane::showRow(RowKind kind, const RowId& row) {
    const auto view = context().view();
    if (kind != RowKind::Assignment || !view)
        return false;
    const auto one = std::ranges::find(view->data().assignments, AssignmentId(row), &Assignment::id);
    if (one == view->data().assignments.end())
        return false;
    chooseRow(*m_grid, m_shares->index(m_shares->rowOf(one->visit), SharesModel::Whole));
    return true;
}

std::vector<SharePart> SharesPane::parts() const {
    std::vector<SharePart> chosen;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedIndexes())
        if (const auto part = m_shares->part(index))
            chosen.push_back(*part);
    return chosen;
}

std::vector<MemberId> SharesPane::members() const {
    std::vector<MemberId> chosen;
    for (const QModelIndex& index : m_people->selectionModel()->selectedRows())
        chosen.push_back(m_loads->row(index.row()).key);
    return chosen;
}

std::vector<VisitId> SharesPane::visits() const {
    std::vector<VisitId> chosen;
    const auto view = context().view();
    if (!view)
        return chosen;
    // Without a choice all of them.
    const QModelIndexList selected = m_grid->selectionModel()->selectedIndexes();
    for (const Visit& visit : view->data().visits)
        if (selected.isEmpty() || std::ranges::any_of(selected, [&](const QModelIndex& index) {
                return index.row() == m_shares->rowOf(visit.id);
            }))
            chosen.push_back(visit.id);
    return chosen;
}

bool SharesPane::can(PlanCommand command) const {
    if (m_stack->currentIndex() == 0)
        return false;
    switch (command) {
    case PlanCommand::Add:
        return !parts().empty() && !members().empty();
    case PlanCommand::Spread:
        return !parts().empty() && members().size() > 1;
    case PlanCommand::Remove:
        return !parts().empty();
    case PlanCommand::ByTeam:
        return true;
    default:
        return false;
    }
}

void SharesPane::run(PlanCommand command) {
    act([&] {
        AssignmentService service(*context().dossier());
        const Actor actor = context().actor();
        if (command == PlanCommand::Add)
            service.assign(actor, parts(), members());
        else if (command == PlanCommand::Spread)
            service.spread(actor, parts(), members());
        else if (command == PlanCommand::Remove)
            service.takeAway(actor, parts(), members());
        else if (service.assignByTeam(actor, visits()) == 0)
            context().notify({.text = tr("Teams and sections in charge say nothing that is not assigned already.")});
    });
}

QString SharesPane::addText() const {
    return tr("&Assign to the chosen members");
}

QString SharesPane::removeText() const {
    return tr("&Take the assignment away");
}

} // namespace dkt::gui
