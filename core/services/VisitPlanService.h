// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <functional>
#include <vector>

namespace dkt {

/// Why a visit cannot be removed.
struct VisitKept {
    VisitId visit;  ///< the first of them
    QString reason; ///< one sentence for the user
};

/// The schedule: planning, moving and removing visits, several at a time. Every call is one user action, so
/// one undo takes all of it back.
class VisitPlanService {
public:
    explicit VisitPlanService(Dossier& dossier) : m_dossier(dossier) {}

    /// A visit to `unit` as it is proposed: the newest checklist, on site, without a date.
    [[nodiscard]] Visit proposal(UnitId unit) const;

    /// Plans visits; ids, codes ("xa-duong-xa", "xa-duong-xa-2") and order are given where they are missing.
    /// @throws Error(Input) when a unit is unknown or a code is taken; nothing is planned then
    std::vector<VisitId> plan(const Actor& actor, std::vector<Visit> visits);

    /// Saves one visit as a form has it. @throws Error(Input) when the code is empty or taken
    void save(const Actor& actor, const Loaded<Visit>& before, const Visit& after);

    /// Changes visits as they stand now, as the action `kind` ("visit.move"). @throws Error(Input) as save()
    void change(const Actor& actor, const QString& kind, const std::vector<VisitId>& visits,
                const std::function<void(Visit&)>& how);

    /// Moves the dates by working days of the dossier's calendar; visits without a date stay.
    void shift(const Actor& actor, const std::vector<VisitId>& visits, int workingDays);

    /// What stands in the way of removing these visits: answers, findings or papers that hang on one.
    [[nodiscard]] std::optional<VisitKept> kept(const std::vector<VisitId>& visits) const;
    /// @throws Error(Input) with kept()'s reason; nothing is removed then
    void remove(const Actor& actor, const std::vector<VisitId>& visits);

    /// What other bodies do at the units.
    [[nodiscard]] Loaded<OtherInspection> loadOther(OtherInspectionId id) const;
    /// Adds it when it has no id yet. @throws Error(Input) without a unit or a body, or ending before it begins
    OtherInspectionId saveOther(const Actor& actor, const Loaded<OtherInspection>& before, OtherInspection after);
    void removeOthers(const Actor& actor, const std::vector<OtherInspectionId>& ids);

private:
    /// @throws Error(Input) when another visit has the code
    void checkCode(const Visit& visit) const;

    Dossier& m_dossier;
};

} // namespace dkt
