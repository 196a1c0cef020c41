// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"

namespace dkt {

/// A visit with what the schedule says of it.
struct ScheduleLine {
    const Visit* visit = nullptr; ///< lives as long as the snapshot
    QString unit;                 ///< name; the visit's code when the unit is missing
    QString team;                 ///< name; may be empty
};

/// Every visit by day, team and session, those without a date last.
[[nodiscard]] std::vector<ScheduleLine> scheduleLines(const Snapshot& snapshot, const SnapshotIndex& index);

} // namespace dkt
