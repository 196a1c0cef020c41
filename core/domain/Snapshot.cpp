// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Snapshot.h"

#include <algorithm>
#include <set>

namespace dkt {

namespace {

template <class T> void indexById(QHash<RowId, const T*>& map, const std::vector<T>& rows) {
    map.reserve(static_cast<qsizetype>(rows.size()));
    for (const T& row : rows)
        map.insert(row.id.row, &row);
}

const std::vector<const Finding*>& noFindings() {
    static const std::vector<const Finding*> none;
    return none;
}

/// The unit a visit goes to, the team that goes and who is in it.
std::set<RowId> rowsNamedBy(const Snapshot& snapshot, VisitId id) {
    const auto visit = std::ranges::find(snapshot.visits, id, &Visit::id);
    if (visit == snapshot.visits.end())
        return {};
    std::set<RowId> rows{visit->unit.row, visit->team.row};
    for (const Member& member : snapshot.members)
        if (member.team.isNull() || member.team == visit->team)
            rows.insert(member.id.row);
    for (const Finding& finding : snapshot.findings)
        if (finding.visit == id && !finding.common.isNull())
            rows.insert(finding.common.row);
    return rows;
}

} // namespace

int conflictsAtVisit(const Snapshot& snapshot, VisitId visit) {
    if (snapshot.conflicts.empty() || visit.isNull())
        return 0;
    const std::set<RowId> named = rowsNamedBy(snapshot, visit);
    return static_cast<int>(std::ranges::count_if(snapshot.conflicts, [&](const ConflictSpot& spot) {
        return spot.area == ConflictSpot::Area::Head || spot.visit == visit || named.contains(spot.row);
    }));
}

int conflictsInForm(const Snapshot& snapshot, VisitId id) {
    const auto visit = std::ranges::find(snapshot.visits, id, &Visit::id);
    const RowId unit = visit == snapshot.visits.end() ? RowId() : visit->unit.row;
    return static_cast<int>(std::ranges::count_if(snapshot.conflicts, [&](const ConflictSpot& spot) {
        return spot.area == ConflictSpot::Area::Head ||
               (!id.isNull() && (spot.row == id.row || spot.row == unit));
    }));
}

int conflictsInPlan(const Snapshot& snapshot) {
    return static_cast<int>(std::ranges::count_if(snapshot.conflicts, [](const ConflictSpot& spot) {
        return spot.area == ConflictSpot::Area::Head || spot.area == ConflictSpot::Area::Plan;
    }));
}

SnapshotIndex::SnapshotIndex(const Snapshot& snapshot) {
    indexById(m_units, snapshot.units);
    indexById(m_teams, snapshot.teams);
    indexById(m_visits, snapshot.visits);
    indexById(m_answers, snapshot.answers);
    indexById(m_findings, snapshot.findings);
    indexById(m_common, snapshot.commonFindings);
    for (const Visit& visit : snapshot.visits)
        m_visitsByCode.insert(visit.code, &visit);
    for (const auto& checklist : snapshot.checklists) {
        m_checklists.insert(checklist->id.row, checklist.get());
        for (const ItemPlace& place : itemPlaces(*checklist))
            m_items.insert(place.item->id.row, place);
    }
    for (const Finding& finding : snapshot.findings) {
        m_findingsOf[finding.visit.row].push_back(&finding);
        if (!finding.common.isNull())
            m_occurrences[finding.common.row].push_back(&finding);
    }
    for (const Evidence& evidence : snapshot.evidence)
        m_evidenceOf[evidence.owner].push_back(&evidence);
}

const Answer* SnapshotIndex::answer(VisitId visit, ItemId item) const {
    return at(m_answers, answerId(visit, item).row);
}

QString SnapshotIndex::unitName(VisitId id) const {
    const Visit* found = visit(id);
    if (!found)
        return {};
    const Unit* of = unit(found->unit);
    return of ? of->name : found->code;
}

QString SnapshotIndex::sectionCode(const Finding& finding) const {
    const ItemPlace place = item(finding.item);
    return place.section ? place.section->code : finding.sectionCode;
}

const std::vector<const Finding*>& SnapshotIndex::findingsOf(VisitId visit) const {
    const auto it = m_findingsOf.constFind(visit.row);
    return it == m_findingsOf.constEnd() ? noFindings() : *it;
}

const std::vector<const Evidence*>& SnapshotIndex::evidenceOf(RowId owner) const {
    static const std::vector<const Evidence*> none;
    const auto it = m_evidenceOf.constFind(owner);
    return it == m_evidenceOf.constEnd() ? none : *it;
}

const std::vector<const Finding*>& SnapshotIndex::occurrencesOf(CommonFindingId common) const {
    const auto it = m_occurrences.constFind(common.row);
    return it == m_occurrences.constEnd() ? noFindings() : *it;
}

} // namespace dkt
