// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConflictSpots.h"

#include "services/RowPlace.h"

#include <unordered_map>

namespace dkt {

namespace {

using Area = ConflictSpot::Area;

Area areaOf(FieldId cell) {
    if (cell == field::Member::team) // whose minutes name the member is what is disputed
        return Area::Head;
    switch (cell.kind()) {
    case RowKind::Campaign:
    case RowKind::LegalDocument:
    case RowKind::Holiday: // deadlines are reckoned by them
        return Area::Head;
    case RowKind::Team:
    case RowKind::Member:
    case RowKind::Unit:
    case RowKind::Visit:
    case RowKind::OtherInspection:
        return Area::Plan;
    case RowKind::Answer:
    case RowKind::Finding:
    case RowKind::CommonFinding:
    case RowKind::Action:
    case RowKind::DueChange:
    case RowKind::UnitResponse:
    case RowKind::Review:
    case RowKind::RatingChange:
    case RowKind::Evidence:
        return Area::Recorded;
    default:
        return Area::Elsewhere;
    }
}

RowId refOf(const Journal& journal, RowKind kind, const RowId& row, FieldId field) {
    RowId target;
    journal.row(kind, row, [&](const RowView& view) { target = view.ref(field); });
    return target;
}

RowId visitOf(const Journal& journal, RowKind kind, const RowId& row) {
    if (kind == RowKind::Visit)
        return row;
    if (kind == RowKind::DueChange)
        return visitOf(journal, RowKind::Action, refOf(journal, kind, row, field::DueChange::action));
    if (kind == RowKind::Evidence) {
        const RowId owner = refOf(journal, kind, row, field::Evidence::owner);
        const RowId visit = visitOf(journal, RowKind::Finding, owner);
        return visit.isNull() ? visitOf(journal, RowKind::Answer, owner) : visit;
    }
    const FieldId field = visitField(kind);
    return field.number != 0 ? refOf(journal, kind, row, field) : RowId();
}

} // namespace

std::vector<ConflictSpot> readConflictSpots(const Journal& journal, const std::vector<ConflictSpot>& known) {
    std::unordered_map<RowId, VisitId> visits;
    for (const ConflictSpot& spot : known)
        if (!spot.visit.isNull())
            visits.emplace(spot.row, spot.visit);
    std::vector<ConflictSpot> spots;
    for (const ConflictCell& cell : journal.conflictCells()) {
        const auto [at, isNew] = visits.try_emplace(cell.row);
        if (isNew)
            at->second = VisitId(visitOf(journal, cell.field.kind(), cell.row));
        spots.push_back({areaOf(cell.field), cell.row, at->second});
    }
    return spots;
}

} // namespace dkt
