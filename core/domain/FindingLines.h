// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "domain/time/Deadline.h"
#include "domain/time/WorkingCalendar.h"

#include <optional>
#include <vector>

namespace dkt {

/// One finding with everything it refers to resolved, as grids and tables show it.
struct FindingLine {
    Finding finding;
    UnitId unit;
    TeamId team;
    QString unitName; ///< the visit's code when the unit is missing
    QString teamName; ///< may be empty
    QString sectionCode;
    QString sectionTitle;
    QString itemCode; ///< empty when it is tied to no item
    QString itemTitle;
    std::optional<ActionState> state;     ///< none: nothing is asked for
    std::optional<QDate> due;             ///< none: no deadline, or its event has no day yet
    bool hasDeadline = false;             ///< also one whose day is not known yet
    std::optional<DeadlineStatus> status; ///< on the day asked
    int daysLate = 0;

    bool operator==(const FindingLine&) const = default;
};

/// Every finding by unit, item and order: O(n log n).
/// @throws Error(Input) when a stored deadline is out of range
[[nodiscard]] std::vector<FindingLine> findingLines(const Snapshot& snapshot, const SnapshotIndex& index,
                                                    const WorkingCalendar& calendar, QDate today);

/// Something is still to be put right: a shortcoming that is not closed.
[[nodiscard]] bool isOpen(const FindingLine& line);
[[nodiscard]] bool isOverdue(const FindingLine& line);

} // namespace dkt
