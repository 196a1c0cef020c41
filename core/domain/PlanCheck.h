// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "util/Issue.h"

#include <vector>

/// What does not fit together in a plan, as remarks for people: nothing here stops anybody.
namespace dkt::plan {

/// `target` is the member of Campaign it concerns: "to", "periodTo", "decisionDate".
[[nodiscard]] std::vector<Issue> campaignIssues(const Campaign& campaign);

/// No head, two heads, members without a team, teams without members, sections nobody is responsible for.
/// `target` is the row in hex, where there is one.
[[nodiscard]] std::vector<Issue> teamIssues(const Snapshot& snapshot);

/// Visits planned to units that are no more, codes and names that are there twice. `target` is the unit in hex.
[[nodiscard]] std::vector<Issue> unitIssues(const Snapshot& snapshot);

/// Whether the unit was dissolved, merged or renamed, whenever that was.
[[nodiscard]] inline bool hasCeased(const Unit& unit) {
    return unit.until || !unit.successor.isNull();
}
/// Whether a visit is still planned to a unit that is no more by then.
[[nodiscard]] bool comesTooLate(const Visit& visit, const Unit& unit);

/// The section codes in Member::fields, in their order.
[[nodiscard]] QStringList sectionCodes(const QString& fields);
/// The sections of all checklists in their order, each code once.
[[nodiscard]] std::vector<const Section*> sectionsOf(const Snapshot& snapshot);

} // namespace dkt::plan
