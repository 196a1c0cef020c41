// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FindingLines.h"

#include "domain/Remediation.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace dkt {

namespace {

/// Where things stand in the order of papers.
struct Ranks {
    QHash<RowId, int> units;
    QHash<RowId, int> items;
    QHash<QString, QString> sectionTitles;

    explicit Ranks(const Snapshot& snapshot) {
        for (const Unit& unit : snapshot.units)
            units.insert(unit.id.row, static_cast<int>(units.size()));
        for (const auto& checklist : snapshot.checklists) {
            for (const Section& section : checklist->sections)
                sectionTitles.insert(section.code, section.title);
            for (const ItemPlace& place : itemPlaces(*checklist))
                items.insert(place.item->id.row, static_cast<int>(items.size()));
        }
    }
};

void describeRemedy(FindingLine& line, const RemediationLine& remedy) {
    line.state = remedy.status.state;
    line.hasDeadline = remedy.deadline.has_value() || remedy.extended;
    if (remedy.due)
        line.due = remedy.due->date;
    line.status = remedy.state;
    line.daysLate = remedy.daysLate;
}

FindingLine lineOf(const Finding& finding, const SnapshotIndex& index, const Ranks& ranks) {
    FindingLine line;
    line.finding = finding;
    line.unitName = index.unitName(finding.visit);
    if (const Visit* visit = index.visit(finding.visit)) {
        line.unit = visit->unit;
        line.team = visit->team;
        if (const Team* team = index.team(visit->team))
            line.teamName = team->name;
    }
    const ItemPlace place = index.item(finding.item);
    if (place.item) {
        line.itemCode = place.item->code;
        line.itemTitle = place.item->title;
        line.sectionCode = place.section->code;
        line.sectionTitle = place.section->title;
    } else {
        line.sectionCode = finding.sectionCode;
        line.sectionTitle = ranks.sectionTitles.value(finding.sectionCode);
    }
    return line;
}

} // namespace

std::vector<FindingLine> findingLines(const Snapshot& snapshot, const SnapshotIndex& index,
                                      const WorkingCalendar& calendar, QDate today) {
    const Ranks ranks(snapshot);
    const std::vector<RemediationLine> remedies = remediationLines(snapshot, index, calendar, today);
    QHash<RowId, RowId> findingOf; // by action
    for (const Action& action : snapshot.actions)
        if (!action.finding.isNull())
            findingOf.insert(action.id.row, action.finding.row);
    QHash<RowId, const RemediationLine*> remedyOf; // by finding: of several, the one due first
    for (const RemediationLine& remedy : remedies)
        if (const RowId finding = findingOf.value(remedy.action.row); !finding.isNull() && !remedyOf.contains(finding))
            remedyOf.insert(finding, &remedy);
    std::vector<FindingLine> lines;
    lines.reserve(snapshot.findings.size());
    for (const Finding& finding : snapshot.findings) {
        lines.push_back(lineOf(finding, index, ranks));
        if (const RemediationLine* remedy = remedyOf.value(finding.id.row))
            describeRemedy(lines.back(), *remedy);
    }
    constexpr int last = std::numeric_limits<int>::max();
    const auto place = [&](const FindingLine& line) {
        return std::tuple(ranks.units.value(line.unit.row, last), ranks.items.value(line.finding.item.row, last),
                          line.finding.order);
    };
    std::ranges::stable_sort(lines, {}, place);
    return lines;
}

bool isOpen(const FindingLine& line) {
    return line.finding.kind == FindingKind::Shortcoming && line.state != ActionState::Closed;
}

bool isOverdue(const FindingLine& line) {
    return line.status == DeadlineStatus::Overdue;
}

} // namespace dkt
