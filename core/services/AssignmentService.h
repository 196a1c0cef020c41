// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Assignment.h"
#include "services/Dossier.h"

#include <vector>

namespace dkt {

/// Phân công: who works on which visits, and on which sections of them. Every call is one user action.
class AssignmentService {
public:
    explicit AssignmentService(Dossier& dossier) : m_dossier(dossier) {}

    /// Gives each part to each member; what they have already stays.
    void assign(const Actor& actor, const std::vector<SharePart>& parts, const std::vector<MemberId>& members);
    /// Takes the parts from these members; from everybody when none is named.
    void takeAway(const Actor& actor, const std::vector<SharePart>& parts, const std::vector<MemberId>& members);
    /// Deals the parts out among the members, instead of what these parts were given before.
    void spread(const Actor& actor, const std::vector<SharePart>& parts, const std::vector<MemberId>& members);
    /// Gives the visits out as teams and sections in charge say; what is assigned there already stays.
    /// Returns how many assignments were added.
    int assignByTeam(const Actor& actor, const std::vector<VisitId>& visits);

    /// Whose an edit at this place is, for a person named as Actor::person.
    [[nodiscard]] Share shareOf(const QString& person, VisitId visit, const QString& section) const;
    /// "Thành viên tổ 2, Thành viên tổ 3".
    [[nodiscard]] QString namesOf(const std::vector<MemberId>& members) const;

private:
    void put(Edit& edit, const Assignment& assignment) const;
    void remove(Edit& edit, const Assignment& assignment) const;

    Dossier& m_dossier;
};

} // namespace dkt
