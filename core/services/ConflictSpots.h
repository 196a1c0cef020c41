// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "journal/Journal.h"

namespace dkt {

/// Where the undecided conflicts stand. Rows whose visit is `known` are not read again: it never changes.
[[nodiscard]] std::vector<ConflictSpot> readConflictSpots(const Journal& journal,
                                                          const std::vector<ConflictSpot>& known = {});

} // namespace dkt
