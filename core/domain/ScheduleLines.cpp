// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScheduleLines.h"

#include <algorithm>
#include <tuple>

namespace dkt {

std::vector<ScheduleLine> scheduleLines(const Snapshot& snapshot, const SnapshotIndex& index) {
    std::vector<ScheduleLine> lines;
    lines.reserve(snapshot.visits.size());
    for (const Visit& visit : snapshot.visits) {
        const Team* team = index.team(visit.team);
        lines.push_back({&visit, index.unitName(visit.id), team ? team->name : QString()});
    }
    const auto place = [&](const ScheduleLine& line) {
        const Visit& visit = *line.visit;
        const Team* team = index.team(visit.team);
        return std::tuple(!visit.date.has_value(), visit.date.value_or(QDate()), !team, team ? team->order : 0,
                          visit.session, visit.order);
    };
    std::ranges::stable_sort(lines, {}, place);
    return lines;
}

} // namespace dkt
