// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "services/UnitService.h"

#include <vector>

namespace dkt {

/// Planning a campaign: its data, checklists and visits, and new rows of its lists, which LegalService,
/// TeamService and UnitService look after.
class PlanService {
public:
    explicit PlanService(Dossier& dossier) : m_dossier(dossier) {}

    void setCampaign(const Actor& actor, const Loaded<Campaign>& before, const Campaign& after);
    [[nodiscard]] Loaded<Campaign> loadCampaign() const;

    /// Adds rows that have no id yet; gives them one and an order behind the others.
    LegalDocumentId add(const Actor& actor, LegalDocument document);
    TeamId add(const Actor& actor, Team team);
    MemberId add(const Actor& actor, Member member);

    /// Adds the units that are not there yet (UnitService::import).
    AddReport addUnits(const Actor& actor, const std::vector<Unit>& units);

    /// Adds a checklist; the same content twice is one checklist.
    /// @throws Error(Input) when it has no items
    ChecklistId addChecklist(const Actor& actor, Checklist checklist);

    /// Plans a visit; an empty code is made from the unit's name ("xa-duong-xa").
    /// @throws Error(Input) when the code is taken or the unit unknown
    VisitId addVisit(const Actor& actor, Visit visit);
    void setVisit(const Actor& actor, const Loaded<Visit>& before, const Visit& after);
    [[nodiscard]] Loaded<Visit> loadVisit(VisitId id) const;

    /// Replaces this dossier's own holiday rows.
    void setHolidays(const Actor& actor, const std::vector<CalendarDay>& days);

private:
    Dossier& m_dossier;
};

/// The ops that put a checklist with its id into the dossier, at the end of the list.
void addChecklistRow(const Dossier& dossier, Edit& edit, const Checklist& checklist);

/// "Xã Dương Xá" → "xa-duong-xa": what people type for a visit.
[[nodiscard]] QString visitCodeFor(const QString& unitName);

} // namespace dkt
