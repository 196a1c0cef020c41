// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Finding.h"

#include <algorithm>

namespace dkt {

AnswerId answerId(VisitId visit, ItemId item) {
    return AnswerId(RowId::derived({"answer", visit.row.bytes(), item.row.bytes()}));
}

ActionId actionId(FindingId finding) {
    return ActionId(RowId::derived({"action", finding.row.bytes()}));
}

DistinctFindings distinctFindings(FindingId one, FindingId other) {
    const auto [first, second] = std::minmax(one, other);
    return {DistinctFindingsId(RowId::derived({"distinct", first.row.bytes(), second.row.bytes()})), first, second};
}

} // namespace dkt
