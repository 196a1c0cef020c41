// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RowPlace.h"

namespace dkt {

FieldId visitField(RowKind kind) {
    switch (kind) {
    case RowKind::Answer:
        return field::Answer::visit;
    case RowKind::Finding:
        return field::Finding::visit;
    case RowKind::Action:
        return field::Action::visit;
    case RowKind::UnitResponse:
        return field::UnitResponse::visit;
    case RowKind::Review:
        return field::Review::visit;
    case RowKind::RatingChange:
        return field::RatingChange::visit;
    case RowKind::IssuedDocument:
        return field::IssuedDocument::visit;
    case RowKind::Assignment:
        return field::Assignment::visit;
    default:
        return {};
    }
}

} // namespace dkt
