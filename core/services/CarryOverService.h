// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <vector>

namespace dkt {

/// Moving visits from one version of a checklist to another, and deciding about what was recorded for items
/// the new version does not have (UnmatchedAnswers). Nothing is deleted.
class CarryOverService {
public:
    explicit CarryOverService(Dossier& dossier) : m_dossier(dossier) {}

    /// Makes these visits use another checklist, as one action. What was recorded stays as it is.
    void moveVisits(const Actor& actor, const std::vector<VisitId>& visits, ChecklistId checklist);

    struct Carry {
        ItemId from;
        ItemId to;
    };
    /// Writes answers given to earlier items to items of the visit's checklist: outcome and note; figures where
    /// both rules ask for the same; the unit's own score where the points are the same; the verified score
    /// follows the new rule. What was recorded there is replaced. The former answer stays, and remembers where
    /// it went. @throws Error(Input) when the visit's checklist has no such item
    void carryAnswers(const Actor& actor, VisitId visit, const std::vector<Carry>& answers);
    /// Decides that these answers stay with the items of the earlier version.
    void leaveAnswers(const Actor& actor, VisitId visit, const std::vector<ItemId>& items);

    struct FindingCarry {
        FindingId finding;
        ItemId to; ///< null: the visit as a whole, under the section it was found in
    };
    void carryFindings(const Actor& actor, const std::vector<FindingCarry>& findings);

    /// Answers and findings in one action: what "accept all" does.
    void carry(const Actor& actor, VisitId visit, const std::vector<Carry>& answers,
               const std::vector<FindingCarry>& findings);

private:
    void putAnswers(Edit& edit, VisitId visit, const std::vector<Carry>& answers) const;
    void putFindings(Edit& edit, const std::vector<FindingCarry>& findings) const;

    Dossier& m_dossier;
};

} // namespace dkt
