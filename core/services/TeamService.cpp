// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TeamService.h"

#include "services/RowOrder.h"
#include "util/Error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct TeamText {
    Q_DECLARE_TR_FUNCTIONS(dkt::TeamService)
};

void requireTeamName(const Team& team) {
    if (team.name.trimmed().isEmpty())
        throw Error(Error::Kind::Input, TeamText::tr("A team needs a name; nothing was changed."));
}

void requireMemberName(const Member& member) {
    if (member.name.trimmed().isEmpty())
        throw Error(Error::Kind::Input, TeamText::tr("A member needs a name or a post; nothing was changed."));
}

} // namespace

Loaded<Team> TeamService::loadTeam(TeamId id) const {
    return load<Team>(m_dossier.journal(), id.row);
}

Loaded<Member> TeamService::loadMember(MemberId id) const {
    return load<Member>(m_dossier.journal(), id.row);
}

TeamId TeamService::add(const Actor& actor, Team team) {
    requireTeamName(team);
    team.id = TeamId::random();
    team.order = roworder::next(m_dossier.view()->data().teams);
    Edit edit;
    edit.create(team);
    m_dossier.commit(actor, u"team.add"_s, std::move(edit));
    return team.id;
}

std::vector<MemberId> TeamService::add(const Actor& actor, std::vector<Member> members) {
    int order = roworder::next(m_dossier.view()->data().members);
    std::vector<MemberId> ids;
    Edit edit;
    for (Member& member : members) {
        requireMemberName(member);
        member.id = MemberId::random();
        member.order = order++;
        edit.create(member);
        ids.push_back(member.id);
    }
    m_dossier.commit(actor, u"member.add"_s, std::move(edit));
    return ids;
}

void TeamService::set(const Actor& actor, const Loaded<Team>& before, const Team& after) {
    requireTeamName(after);
    Edit edit;
    edit.put(before, after);
    m_dossier.commit(actor, u"team.edit"_s, std::move(edit));
}

void TeamService::set(const Actor& actor, const Loaded<Member>& before, const Member& after) {
    requireMemberName(after);
    Edit edit;
    edit.put(before, after);
    m_dossier.commit(actor, u"member.edit"_s, std::move(edit));
}

TeamService::Holdings TeamService::holdings(TeamId team) const {
    Holdings holdings;
    const auto view = m_dossier.view();
    for (const Member& member : view->data().members)
        holdings.members += member.team == team;
    for (const Visit& visit : view->data().visits)
        holdings.visits += visit.team == team;
    return holdings;
}

void TeamService::remove(const Actor& actor, TeamId team, TeamId heir) {
    const Journal& journal = m_dossier.journal();
    const auto view = m_dossier.view();
    Edit edit;
    for (const Member& member : view->data().members)
        if (member.team == team)
            edit.add(journal.set(member.id.row, field::Member::team, cell::toValue(heir)));
    for (const Visit& visit : view->data().visits)
        if (visit.team == team)
            edit.add(journal.set(visit.id.row, field::Visit::team, cell::toValue(heir)));
    edit.add(journal.removal(RowKind::Team, team.row));
    m_dossier.commit(actor, u"team.remove"_s, std::move(edit));
}

void TeamService::remove(const Actor& actor, const std::vector<MemberId>& members) {
    Edit edit;
    for (const MemberId id : members)
        edit.add(m_dossier.journal().removal(RowKind::Member, id.row));
    m_dossier.commit(actor, u"member.remove"_s, std::move(edit));
}

void TeamService::move(const Actor& actor, const std::vector<MemberId>& members, TeamId team, MemberId before) {
    const Journal& journal = m_dossier.journal();
    const auto view = m_dossier.view();
    Edit edit;
    for (const Member& member : view->data().members)
        if (std::ranges::find(members, member.id) != members.end() && member.team != team)
            edit.add(journal.set(member.id.row, field::Member::team, cell::toValue(team)));
    roworder::deal(edit, journal, roworder::moved(view->data().members, members, before), field::Member::order);
    m_dossier.commit(actor, u"member.move"_s, std::move(edit));
}

void TeamService::move(const Actor& actor, TeamId team, TeamId before) {
    Edit edit;
    roworder::deal(edit, m_dossier.journal(),
                   roworder::moved(m_dossier.view()->data().teams, std::vector{team}, before), field::Team::order);
    m_dossier.commit(actor, u"team.move"_s, std::move(edit));
}

} // namespace dkt
