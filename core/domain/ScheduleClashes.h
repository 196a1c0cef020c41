// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "domain/time/WorkingCalendar.h"
#include "util/Issue.h"

#include <vector>

namespace dkt {

enum class ClashKind {
    TeamBusy,        ///< one team at two units in the same session
    DayOff,          ///< a weekend or holiday; swapped working days are fine
    UnitTwice,       ///< several visits to one unit in the campaign
    OtherBody,       ///< another body inspects the unit in the same calendar year
    OutsideCampaign, ///< before or after the campaign's dates
};

/// What is wrong with the date or team of one visit. A clash between visits is told of each of them.
struct Clash {
    ClashKind kind = ClashKind::TeamBusy;
    VisitId visit;
    Issue issue; ///< its target is the visit's id in hex
};

/// Every clash of the plan, in the order of visits: O(n log n). A visit by file or a self-check keeps no
/// team busy.
[[nodiscard]] std::vector<Clash> scheduleClashes(const Snapshot& snapshot, const SnapshotIndex& index,
                                                 const WorkingCalendar& calendar);

/// Whether two sessions of one day meet.
[[nodiscard]] bool overlap(VisitSession a, VisitSession b);

/// Whether the team has to go to the unit.
[[nodiscard]] bool takesTeam(VisitMode mode);

} // namespace dkt
