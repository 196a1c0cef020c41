// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/TeamsPane.h"

#include "domain/PlanCheck.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/widgets/EmptyNote.h"
#include "gui/plan/IssueStrip.h"
#include "gui/plan/MemberForm.h"
#include "gui/plan/PlanList.h"
#include "gui/plan/PlanMarks.h"
#include "gui/plan/PlanToolBar.h"
#include "gui/plan/TeamForm.h"
#include "gui/plan/TeamsModel.h"
#include "gui/widgets/ChooseRow.h"
#include "services/TeamService.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

enum FormPage { NoForm, MemberPage, TeamPage };

QScrollArea* scrolled(QWidget* form) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    return scroll;
}

QTreeView* teamsTree() {
    auto* tree = new QTreeView;
    tree->setObjectName(u"teamsTree"_s);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setDragDropMode(QAbstractItemView::DragDrop);
    tree->setDefaultDropAction(Qt::MoveAction);
    tree->setAlternatingRowColors(true);
    tree->setExpandsOnDoubleClick(false);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setStretchLastSection(true);
    return tree;
}

} // namespace

TeamsPane::TeamsPane(AppContext& context, ActionTable& table, QWidget* parent)
    : PlanPane(context, parent), m_model(new TeamsModel(this)), m_tree(teamsTree()), m_member(new MemberForm),
      m_team(new TeamForm), m_stack(new QStackedWidget), m_forms(new QStackedWidget), m_issues(new IssueStrip) {
    m_issues->setObjectName(u"teamIssues"_s);
    m_tree->setModel(m_model);
    planmarks::onTeams(context, *m_tree, *m_member, *m_team);
    auto* empty = new EmptyNote(u"team"_s, {table.action("plan.add"), table.action("plan.addTeam")});
    m_stack->addWidget(empty);
    m_stack->addWidget(makeBody(table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts(table);
    new OnLanguageChange(this, [this, empty] {
        empty->setWords(tr("Nobody is in the delegation yet"),
                        tr("Add the head, the deputies, the secretary and the members; with many units, put them "
                           "into teams. A column of names copied from a sheet can be pasted."));
        m_tree->setAccessibleName(tr("Teams and members"));
        m_model->retranslate();
        retranslate();
    });
}

QWidget* TeamsPane::makeBody(ActionTable& table) {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 8, 14, 10);
    column->addWidget(new PlanToolBar(
        table, {"plan.add", "plan.addTeam", "plan.paste", "plan.up", "plan.down", "plan.remove"}));
    column->addWidget(m_issues);
    m_forms->addWidget(new QWidget);
    m_forms->addWidget(scrolled(m_member));
    m_forms->addWidget(scrolled(m_team));
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_tree);
    split->addWidget(m_forms);
    split->setSizes({720, 400});
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    return body;
}

void TeamsPane::connectParts(ActionTable& table) {
    planlist::addMenu(*m_tree, table,
                      {"plan.add", "plan.addTeam", "plan.paste", "plan.edit", "plan.up", "plan.down", "plan.remove"});
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TeamsPane::onCurrentChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TeamsPane::commandsChanged);
    connect(m_tree, &QTreeView::activated, this, [this] { run(PlanCommand::Edit); });
    connect(m_issues, &IssueStrip::targetChosen, this,
            [this](const QString& target) { choose(RowId::fromHex(target)); });
    const auto queued = Qt::QueuedConnection; // the drop must have ended before the rows are read again
    connect(
        m_model, &TeamsModel::membersMoved, this,
        [this](const std::vector<MemberId>& members, TeamId team, MemberId before) {
            act([&] {
                save();
                TeamService(*context().dossier()).move(context().actor(), members, team, before);
                choose(members.front().row);
            });
        },
        queued);
    connect(
        m_model, &TeamsModel::teamMoved, this,
        [this](TeamId team, TeamId before) {
            act([&] { TeamService(*context().dossier()).move(context().actor(), team, before); });
        },
        queued);
    const auto typing = [this] {
        m_memberBuffer.setCurrent(m_member->value());
        m_teamBuffer.setCurrent(m_team->value());
        const bool dirty = m_memberBuffer.isDirty() || m_teamBuffer.isDirty();
        context().setTyping(dirty ? Typing::Pending : Typing::Nothing);
    };
    connect(m_member, &MemberForm::typed, this, typing);
    connect(m_team, &TeamForm::typed, this, typing);
    connect(m_member, &MemberForm::left, this, &TeamsPane::save);
    connect(m_team, &TeamForm::left, this, &TeamsPane::save);
    connect(m_member, &MemberForm::decided, this, [this, typing] {
        typing();
        save();
    });
}

void TeamsPane::retranslate() {
    if (const auto view = context().view())
        m_issues->setIssues(plan::teamIssues(view->data()));
}

QString TeamsPane::title(const Snapshot& snapshot) const {
    return tr("Teams (%1)").arg(snapshot.members.size());
}

bool TeamsPane::concerns(const ChangeSet& changes) const {
    return changes.touches(RowKind::Team) || changes.touches(RowKind::Member) ||
           changes.touches(RowKind::Checklist);
}

void TeamsPane::refresh(const DossierView& view) {
    const Snapshot& content = view.data();
    const Member* shown = m_model->member(current());
    const Team* team = m_model->team(current());
    const RowId chosen = shown ? shown->id.row : team ? team->id.row : RowId();
    const std::vector<Issue> issues = plan::teamIssues(content);
    m_refreshing = true;
    m_issues->setIssues(issues);
    m_stack->setCurrentIndex(content.members.empty() && content.teams.empty() ? 0 : 1);
    m_member->setChoices(content.teams, plan::sectionsOf(content));
    if (m_model->setContent(content, issues)) {
        m_tree->expandAll();
        const QModelIndex again = m_model->indexOf(chosen);
        chooseRow(*m_tree, again.isValid() ? again : m_model->index(0, 0));
        for (int column = TeamsModel::Name; column < TeamsModel::Sections; ++column)
            m_tree->resizeColumnToContents(column);
        const int letter = fontMetrics().averageCharWidth();
        for (const auto& [column, most] : {std::pair(TeamsModel::Name, 52), std::pair(TeamsModel::Position, 28)})
            m_tree->setColumnWidth(column, std::min(most * letter, m_tree->columnWidth(column) + letter));
    }
    m_refreshing = false;
    fillForms();
    emit commandsChanged();
}

void TeamsPane::clear() {
    m_memberBuffer.load({});
    m_teamBuffer.load({});
    m_model->setContent({}, {});
    m_issues->setIssues({});
    m_forms->setCurrentIndex(NoForm);
    m_stack->setCurrentIndex(0);
}

void TeamsPane::activate() {
    if (m_stack->currentIndex() == 1)
        m_tree->setFocus(Qt::OtherFocusReason);
}

void TeamsPane::onCurrentChanged() {
    if (m_refreshing || !context().dossier())
        return;
    save();
    fillForms();
    emit commandsChanged();
}

void TeamsPane::fillForms() {
    act([this] {
        const TeamService teams(*context().dossier());
        if (const Member* member = m_model->member(current())) {
            const Loaded<Member> fresh = teams.loadMember(member->id);
            if (m_memberBuffer.current().id == member->id)
                m_memberBuffer.refresh(fresh);
            else
                m_memberBuffer.load(fresh);
            m_member->setValues(m_memberBuffer.current());
            planmarks::show(*m_member, RowKind::Member, member->id.row);
            m_forms->setCurrentIndex(MemberPage);
        } else if (const Team* team = m_model->team(current())) {
            const Loaded<Team> fresh = teams.loadTeam(team->id);
            if (m_teamBuffer.current().id == team->id)
                m_teamBuffer.refresh(fresh);
            else
                m_teamBuffer.load(fresh);
            m_team->setValues(m_teamBuffer.current());
            planmarks::show(*m_team, RowKind::Team, team->id.row);
            m_forms->setCurrentIndex(TeamPage);
        } else {
            m_forms->setCurrentIndex(NoForm);
        }
    });
}

bool TeamsPane::save() {
    if (!context().dossier())
        return true;
    const Guard::Result result = act([this] {
        TeamService teams(*context().dossier());
        if (!m_memberBuffer.current().id.isNull() && m_memberBuffer.isDirty()) {
            const Loaded<Member> before = m_memberBuffer.loaded();
            const Member after = m_memberBuffer.current();
            // What is refused does not come back at every step; the fields show again what is kept.
            m_memberBuffer.load({after, before.heads});
            teams.set(context().actor(), before, after);
            m_memberBuffer.load(teams.loadMember(after.id));
        }
        if (!m_teamBuffer.current().id.isNull() && m_teamBuffer.isDirty()) {
            const Loaded<Team> before = m_teamBuffer.loaded();
            const Team after = m_teamBuffer.current();
            m_teamBuffer.load({after, before.heads});
            teams.set(context().actor(), before, after);
            m_teamBuffer.load(teams.loadTeam(after.id));
        }
    });
    context().setTyping(Typing::Nothing);
    if (result == Guard::Result::Failed) {
        m_memberBuffer.load({});
        m_teamBuffer.load({});
        fillForms();
    }
    return result == Guard::Result::Done;
}

bool TeamsPane::settle() {
    return save();
}

bool TeamsPane::showRow(RowKind kind, const RowId& row) {
    if (kind != RowKind::Team && kind != RowKind::Member)
        return false;
    choose(row);
    return true;
}

void TeamsPane::choose(const RowId& row) {
    if (const QModelIndex index = m_model->indexOf(row); index.isValid()) {
        chooseRow(*m_tree, index);
        m_tree->scrollTo(index);
        m_tree->setFocus(Qt::OtherFocusReason);
    }
}

QModelIndex TeamsPane::current() const {
    return m_tree->currentIndex().siblingAtColumn(0);
}

TeamId TeamsPane::currentTeam() const {
    if (m_model->groups().empty())
        return {};
    const auto& team = m_model->groups().at(static_cast<std::size_t>(m_model->groupOf(current()))).team;
    return team ? team->id : TeamId();
}

std::vector<MemberId> TeamsPane::selectedMembers() const {
    std::vector<MemberId> members;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows())
        if (const Member* member = m_model->member(index))
            members.push_back(member->id);
    return members;
}

} // namespace dkt::gui
