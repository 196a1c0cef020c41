// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <vector>

namespace dkt {

/// The delegation: its teams and members. Each call is one commit.
class TeamService {
public:
    explicit TeamService(Dossier& dossier) : m_dossier(dossier) {}

    [[nodiscard]] Loaded<Team> loadTeam(TeamId id) const;
    [[nodiscard]] Loaded<Member> loadMember(MemberId id) const;

    /// @throws Error(Input) without a name
    TeamId add(const Actor& actor, Team team);
    std::vector<MemberId> add(const Actor& actor, std::vector<Member> members);
    void set(const Actor& actor, const Loaded<Team>& before, const Team& after);
    void set(const Actor& actor, const Loaded<Member>& before, const Member& after);

    /// How many members and visits a team has: what removing it must find a place for.
    struct Holdings {
        int members = 0;
        int visits = 0;
    };
    [[nodiscard]] Holdings holdings(TeamId team) const;
    /// Its members and visits go to `heir`; they stay without a team when that is null.
    void remove(const Actor& actor, TeamId team, TeamId heir = {});
    void remove(const Actor& actor, const std::vector<MemberId>& members);

    /// Puts the members into a team (null: the delegation as a whole) before another one; last when it is null.
    void move(const Actor& actor, const std::vector<MemberId>& members, TeamId team, MemberId before = {});
    void move(const Actor& actor, TeamId team, TeamId before);

private:
    Dossier& m_dossier;
};

} // namespace dkt
