// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Finding.h"

namespace dkt {

AnswerId answerId(VisitId visit, ItemId item) {
    return AnswerId(RowId::derived({"answer", visit.row.bytes(), item.row.bytes()}));
}

ActionId actionId(FindingId finding) {
    return ActionId(RowId::derived({"action", finding.row.bytes()}));
}

} // namespace dkt
