// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConflictSpots.h"

#include "services/RowPlace.h"

#include <unordered_map>

namespace dkt {

namespace {

using Area = ConflictSpot::Area;

Area areaOf(RowKind kind) {
    switch (kind) {
    case RowKind::Campaign:
    case RowKind::LegalDocument:
        return Area::Head;
    case RowKind::Team:
    case RowKind::Member:
    case RowKind::Unit:
    case RowKind::Visit:
    case RowKind::OtherInspection:
    case RowKind::Holiday:
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
    std::unordered_map<RowId, ConflictSpot> before;
    for (const ConflictSpot& spot : known)
        if (!spot.visit.isNull())
            before.emplace(spot.row, spot);
    std::vector<ConflictSpot> spots;
    for (const ConflictCell& cell : journal.conflictCells()) {
        const RowKind kind = cell.field.kind();
        auto [at, isNew] = before.try_emplace(cell.row);
        if (isNew)
            at->second = {areaOf(kind), cell.row, VisitId(visitOf(journal, kind, cell.row))};
        spots.push_back(at->second);
    }
    return spots;
}

} // namespace dkt
