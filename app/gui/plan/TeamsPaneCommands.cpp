// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Prompts.h"
#include "gui/plan/MemberForm.h"
#include "gui/plan/RemoveTeamDialog.h"
#include "gui/plan/TeamForm.h"
#include "gui/plan/TeamsModel.h"
#include "gui/plan/TeamsPane.h"
#include "services/PlanService.h"
#include "services/TeamService.h"
#include "util/Text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

QString TeamsPane::addText() const {
    return tr("&Add a member…");
}

bool TeamsPane::can(PlanCommand command) const {
    const QModelIndex at = current();
    const bool member = m_model->member(at) != nullptr;
    const bool team = m_model->team(at) != nullptr;
    switch (command) {
    case PlanCommand::Add:
    case PlanCommand::AddTeam:
    case PlanCommand::Paste:
        return context().dossier() != nullptr;
    case PlanCommand::Edit:
    case PlanCommand::Remove:
        return member || team;
    case PlanCommand::Up:
        return (member && (at.row() > 0 || at.parent().row() > 0)) || (team && at.row() > 1);
    case PlanCommand::Down:
        return (member && (at.row() + 1 < m_model->rowCount(at.parent()) ||
                           at.parent().row() + 1 < m_model->rowCount())) ||
               (team && at.row() + 1 < m_model->rowCount());
    default:
        return false;
    }
}

void TeamsPane::run(PlanCommand command) {
    switch (command) {
    case PlanCommand::Add:
        addMember();
        break;
    case PlanCommand::AddTeam:
        addTeam();
        break;
    case PlanCommand::Paste:
        paste();
        break;
    case PlanCommand::Edit:
        if (m_model->member(current()))
            m_member->focusFirst();
        else
            m_team->focusFirst();
        break;
    case PlanCommand::Up:
        moveBy(-1);
        break;
    case PlanCommand::Down:
        moveBy(1);
        break;
    case PlanCommand::Remove:
        removeChosen();
        break;
    default:
        break;
    }
}

void TeamsPane::addMember() {
    const TeamId team = currentTeam();
    context().prompts().askText({tr("Add a member"), tr("Name, or post such as “Phó Trưởng phòng Nội vụ”"), {}},
                                [this, team](const QString& name) {
                                    act([&] {
                                        Member member;
                                        member.name = text::collapsed(name);
                                        member.team = team;
                                        TeamService teams(*context().dossier());
                                        choose(teams.add(context().actor(), std::vector{member}).front().row);
                                    });
                                });
}

void TeamsPane::addTeam() {
    context().prompts().askText({tr("Add a team"), tr("Name, e.g. “Tổ công tác số 1”"), {}},
                                [this](const QString& name) {
                                    act([&] {
                                        Team team;
                                        team.name = text::collapsed(name);
                                        team.code = visitCodeFor(name);
                                        TeamService teams(*context().dossier());
                                        choose(teams.add(context().actor(), team).row);
                                    });
                                });
}

/// One member a line; a second column is the position.
void TeamsPane::paste() {
    std::vector<Member> members;
    const QString pasted = QGuiApplication::clipboard()->text();
    for (const QString& line : pasted.split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        Member member;
        member.name = text::collapsed(text::normalized(cells.value(0)));
        member.position = text::collapsed(text::normalized(cells.value(1)));
        member.team = currentTeam();
        if (!member.name.isEmpty())
            members.push_back(member);
    }
    if (members.empty()) {
        context().notify({Severity::Note, tr("There is no text to paste: copy the names first.")});
        return;
    }
    act([&] {
        const auto ids = TeamService(*context().dossier()).add(context().actor(), members);
        choose(ids.front().row);
        context().notify({Severity::Note, tr("%n members added. Undo takes them back.", nullptr,
                                             static_cast<int>(ids.size()))});
    });
}

void TeamsPane::removeChosen() {
    const auto members = selectedMembers();
    if (members.empty()) {
        if (const Team* team = m_model->team(current()))
            removeTeam(*team);
        return;
    }
    act([&] {
        m_memberBuffer.load({});
        TeamService(*context().dossier()).remove(context().actor(), members);
        context().notify({Severity::Note, tr("%n members removed. Undo brings them back.", nullptr,
                                             static_cast<int>(members.size()))});
    });
}

void TeamsPane::removeTeam(const Team& team) {
    const auto remove = [this, id = team.id, name = team.name](TeamId heir) {
        act([&] {
            m_teamBuffer.load({});
            TeamService(*context().dossier()).remove(context().actor(), id, heir);
            context().notify({Severity::Note, tr("%1 removed. Undo brings it back.").arg(name)});
        });
    };
    const auto view = context().view();
    const TeamService::Holdings holdings = TeamService(*context().dossier()).holdings(team.id);
    if (holdings.members == 0 && holdings.visits == 0)
        return remove({});
    auto* dialog = new RemoveTeamDialog(team, holdings, view->data().teams, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, remove] { remove(dialog->heir()); });
    dialog->open();
}

void TeamsPane::moveBy(int step) {
    const QModelIndex at = current();
    if (m_model->member(at))
        return moveMemberBy(at, step);
    const Team* team = m_model->team(at);
    const auto& groups = m_model->groups();
    const auto target = static_cast<std::size_t>(step < 0 ? at.row() - 1 : at.row() + 2);
    act([&] {
        const TeamId id = team->id;
        TeamService(*context().dossier())
            .move(context().actor(), id, target < groups.size() ? groups[target].team->id : TeamId());
        choose(id.row);
    });
}

/// Past the end of a team a member goes on into the next one.
void TeamsPane::moveMemberBy(const QModelIndex& index, int step) {
    const int row = index.row() + step;
    int group = index.parent().row();
    const auto& groups = m_model->groups();
    MemberId before;
    if (row < 0 || row >= m_model->rowCount(index.parent())) {
        group += step;
        const auto& members = groups.at(static_cast<std::size_t>(group)).members;
        if (step > 0 && !members.empty())
            before = members.front().id;
    } else {
        const auto& members = groups.at(static_cast<std::size_t>(group)).members;
        const auto place = static_cast<std::size_t>(step < 0 ? row : row + 1);
        if (place < members.size())
            before = members[place].id;
    }
    const auto& team = groups.at(static_cast<std::size_t>(group)).team;
    act([&, id = m_model->member(index)->id, to = team ? team->id : TeamId()] {
        save();
        TeamService(*context().dossier()).move(context().actor(), {id}, to, before);
        choose(id.row);
    });
}

} // namespace dkt::gui
