// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/Checklist.h"
#include "domain/Evidence.h"
#include "domain/Finding.h"

#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace dkt {

/// Where an undecided conflict stands, as far as papers care.
struct ConflictSpot {
    enum class Area {
        Head,     ///< the campaign, its legal bases, holidays: part of every paper
        Plan,     ///< units, visits, teams, members, other bodies' inspections
        Recorded, ///< answers, findings and what hangs on them
        Elsewhere ///< in no paper: drafts, laptops, settings
    };
    Area area = Area::Elsewhere;
    RowId row;
    VisitId visit; ///< null where it belongs to none

    bool operator==(const ConflictSpot&) const = default;
};

/// A dossier's content as values, read in one go: what builders, exports and rules work on. Lists are in
/// their manual order. Deleted rows are not in it.
struct Snapshot {
    Campaign campaign;
    std::vector<LegalDocument> legalDocuments;
    std::vector<Team> teams;
    std::vector<Member> members;
    std::vector<Unit> units;
    std::vector<Visit> visits;
    std::vector<std::shared_ptr<const Checklist>> checklists;
    std::map<ChecklistId, ChecklistId> previousVersions; ///< of a checklist, the one it follows
    std::vector<Answer> answers;
    std::vector<Finding> findings;
    std::vector<CommonFinding> commonFindings;
    std::vector<Action> actions;
    std::vector<DueChange> dueChanges;
    std::vector<UnitResponse> unitResponses;
    std::vector<Review> reviews;
    std::vector<RatingChange> ratingChanges;
    std::vector<Evidence> evidence; ///< without the bytes
    std::vector<OtherInspection> otherInspections;
    std::vector<Assignment> assignments; ///< in no particular order
    int openConflicts = 0; ///< cells two people changed unaware of each other, undecided
    std::vector<ConflictSpot> conflicts; ///< where they stand
};

/// Undecided conflicts in what the papers of one visit say.
[[nodiscard]] int conflictsAtVisit(const Snapshot& snapshot, VisitId visit);
/// Undecided conflicts in what a form for one visit says before anything is recorded; a null id: for any visit.
[[nodiscard]] int conflictsInForm(const Snapshot& snapshot, VisitId visit);
/// Undecided conflicts in what the schedule says.
[[nodiscard]] int conflictsInPlan(const Snapshot& snapshot);

/// Look-ups over a Snapshot, built once; valid as long as the snapshot is neither changed nor moved.
class SnapshotIndex {
public:
    explicit SnapshotIndex(const Snapshot& snapshot);

    /// Each returns null when there is no such row.
    [[nodiscard]] const Unit* unit(UnitId id) const { return at(m_units, id.row); }
    [[nodiscard]] const Team* team(TeamId id) const { return at(m_teams, id.row); }
    [[nodiscard]] const Visit* visit(VisitId id) const { return at(m_visits, id.row); }
    [[nodiscard]] const Visit* visitByCode(const QString& code) const { return m_visitsByCode.value(code); }
    [[nodiscard]] const Checklist* checklist(ChecklistId id) const { return at(m_checklists, id.row); }
    [[nodiscard]] const Answer* answer(VisitId visit, ItemId item) const;
    [[nodiscard]] const Finding* finding(FindingId id) const { return at(m_findings, id.row); }
    [[nodiscard]] const CommonFinding* common(CommonFindingId id) const { return at(m_common, id.row); }
    /// Null item pointer when the item is in none of the checklists.
    [[nodiscard]] ItemPlace item(ItemId id) const { return m_items.value(id.row); }

    /// The unit's name of a visit; its code when the unit is missing.
    [[nodiscard]] QString unitName(VisitId visit) const;
    /// Lĩnh vực of a finding: its item's section, else the code it carries.
    [[nodiscard]] QString sectionCode(const Finding& finding) const;
    [[nodiscard]] const std::vector<const Finding*>& findingsOf(VisitId visit) const;
    /// Of an answer or a finding, in manual order.
    [[nodiscard]] const std::vector<const Evidence*>& evidenceOf(RowId owner) const;
    [[nodiscard]] const std::vector<const Finding*>& occurrencesOf(CommonFindingId common) const;

private:
    template <class T> using Map = QHash<RowId, const T*>;
    template <class T> static const T* at(const Map<T>& map, const RowId& id) { return map.value(id, nullptr); }

    Map<Unit> m_units;
    Map<Team> m_teams;
    Map<Visit> m_visits;
    QHash<QString, const Visit*> m_visitsByCode;
    Map<Checklist> m_checklists;
    Map<Answer> m_answers;
    Map<Finding> m_findings;
    Map<CommonFinding> m_common;
    QHash<RowId, ItemPlace> m_items;
    QHash<RowId, std::vector<const Finding*>> m_findingsOf, m_occurrences;
    QHash<RowId, std::vector<const Evidence*>> m_evidenceOf;
};

} // namespace dkt
