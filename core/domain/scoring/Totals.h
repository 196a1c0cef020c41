// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "domain/Snapshot.h"

#include <vector>

namespace dkt {

/// Points and progress of one visit over a checklist or a part of it.
struct ScoreSum {
    double points = 0;     ///< verified points
    double selfPoints = 0; ///< points the unit gave itself
    double reachable = 0;  ///< points of the items that count: answered or not, without the excluded ones
    int items = 0;
    int answered = 0;
    int unscored = 0; ///< answered, but without points where points are due

    /// Points as a percentage of what could be reached; 0 when nothing could.
    [[nodiscard]] double percent() const { return reachable > 0 ? points / reachable * 100 : 0; }

    bool operator==(const ScoreSum&) const = default;
};

/// Sums of a visit, in the order of the checklist's sections.
struct VisitScore {
    VisitId visit;
    ScoreSum total;
    std::vector<ScoreSum> sections;

    bool operator==(const VisitScore&) const = default;
};

/// The sums of one visit. An item that is not applicable, or that did not arise and whose rule says so, is
/// left out of what can be reached: the percentage rescales over the rest.
[[nodiscard]] VisitScore scoreVisit(const Visit& visit, const Checklist& checklist, const SnapshotIndex& index);

/// Every visit that has a checklist, in the snapshot's order.
[[nodiscard]] std::vector<VisitScore> scoreVisits(const Snapshot& snapshot, const SnapshotIndex& index);

} // namespace dkt
