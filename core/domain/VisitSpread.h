// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/time/WorkingCalendar.h"

#include <vector>

namespace dkt {

/// A place in the plan.
struct VisitSlot {
    TeamId team; ///< may be null
    QDate date;
    VisitSession session = VisitSession::WholeDay;

    bool operator==(const VisitSlot&) const = default;
};

/// How visits are spread over teams and days.
struct SpreadRule {
    QDate from;                ///< the first day, if it is worked
    std::vector<TeamId> teams; ///< none: visits of no team
    int perDay = 1;            ///< visits a team makes on a day: one takes the whole day, more its halves
};

/// The slots of `count` visits: day by day, each day team by team; days off are passed over, and sessions
/// in which a team goes somewhere already (`busy`). Fewer than `count` when ten years do not suffice.
[[nodiscard]] std::vector<VisitSlot> spreadVisits(std::size_t count, const SpreadRule& rule,
                                                  const std::vector<VisitSlot>& busy,
                                                  const WorkingCalendar& calendar);

/// The day `days` working days after `date` (before it when negative); `date` itself for 0.
[[nodiscard]] QDate shiftedByWorkingDays(QDate date, int days, const WorkingCalendar& calendar);

} // namespace dkt
