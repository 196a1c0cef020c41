// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "domain/time/Deadline.h"

#include <QString>

#include <optional>
#include <vector>

namespace dkt {

/// One line of the table of remediation deadlines: an action with everything it refers to resolved.
struct RemediationLine {
    ActionId action;
    VisitId visit;       ///< null: all units
    QString visitCode;   ///< empty: all units
    QString unit;        ///< name; empty: all units
    QString sectionCode; ///< lĩnh vực; may be empty
    QString shortcoming; ///< what is to be put right; may be empty
    QString task;        ///< what must be done
    QString legalBasis;
    QString responsible;
    QString monitor;
    std::optional<FixClass> fixClass;
    std::optional<Deadline> deadline;
    std::optional<DueResult> due; ///< none: no deadline, or the day it runs from is not known yet
    bool extended = false;        ///< the day comes from an extension
    ActionStatus status;
    std::optional<DeadlineStatus> state; ///< on the day asked; none without a due day unless closed
    int daysLate = 0;                    ///< calendar days past the last day
};

/// The day a term runs from: the conclusion's issue or the visit's date; none while it is not known.
[[nodiscard]] std::optional<QDate> eventDate(const Action& action, const Snapshot& snapshot,
                                             const SnapshotIndex& index);

/// Every action in the order of due days (those without one last), as it stands on `today`. An extension
/// (DueChange) replaces the reckoned day; of several, the one decided last counts.
/// @throws Error(Input) when a stored deadline is out of range
[[nodiscard]] std::vector<RemediationLine> remediationLines(const Snapshot& snapshot, const SnapshotIndex& index,
                                                            const WorkingCalendar& calendar, QDate today);

} // namespace dkt
