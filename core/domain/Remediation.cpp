// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Remediation.h"

#include <QHash>

#include <algorithm>

namespace dkt {

namespace {

/// What every line is reckoned from.
struct Reckoning {
    const Snapshot& snapshot;
    const SnapshotIndex& index;
    const WorkingCalendar& calendar;
    QDate today;
    QHash<RowId, const DueChange*> changes; ///< the latest extension of each action
};

QHash<RowId, const DueChange*> latestChanges(const Snapshot& snapshot) {
    QHash<RowId, const DueChange*> latest;
    for (const DueChange& change : snapshot.dueChanges) {
        if (!change.due)
            continue;
        const DueChange*& known = latest[change.action.row];
        if (!known || change.decidedOn.value_or(QDate()) >= known->decidedOn.value_or(QDate()))
            known = &change;
    }
    return latest;
}

void describe(RemediationLine& line, const Action& action, const SnapshotIndex& index) {
    if (const Finding* finding = index.finding(action.finding)) {
        line.shortcoming = finding->text;
        line.fixClass = finding->fixClass;
        line.sectionCode = index.sectionCode(*finding);
        if (line.task.isEmpty())
            line.task = finding->recommendation;
        if (line.legalBasis.isEmpty())
            line.legalBasis = finding->legalBasis;
    } else if (const CommonFinding* common = index.common(action.common)) {
        line.shortcoming = common->text;
        line.fixClass = common->fixClass;
        line.sectionCode = common->sectionCode;
        if (line.task.isEmpty())
            line.task = common->recommendation;
        if (line.legalBasis.isEmpty())
            line.legalBasis = common->legalBasis;
    }
}

void reckon(RemediationLine& line, const Action& action, const Reckoning& with) {
    if (const DueChange* change = with.changes.value(action.id.row)) {
        line.extended = true;
        line.due = computeDue(FixedDeadline{*change->due, DateWording::AtLatest}, {}, with.calendar);
    } else if (action.deadline) {
        const auto event = eventDate(action, with.snapshot, with.index);
        if (std::holds_alternative<FixedDeadline>(action.deadline->rule) || event)
            line.due = computeDue(action.deadline->rule, event.value_or(QDate()), with.calendar);
    }
    std::optional<QDate> done;
    if (action.status.state == ActionState::Closed)
        done = action.status.date.value_or(line.due ? line.due->date : with.today);
    if (line.due) {
        line.state = status(line.due->date, done, with.today);
        line.daysLate = daysLate(line.due->date, done, with.today);
    } else if (done) {
        line.state = DeadlineStatus::Done;
    }
}

RemediationLine lineOf(const Action& action, const Reckoning& with) {
    RemediationLine line;
    line.action = action.id;
    line.visit = action.visit;
    if (const Visit* visit = with.index.visit(action.visit)) {
        line.visitCode = visit->code;
        line.unit = with.index.unitName(visit->id);
    }
    line.task = action.text;
    line.legalBasis = action.legalBasis;
    line.responsible = action.responsible;
    line.monitor = action.monitor;
    line.deadline = action.deadline;
    line.status = action.status;
    describe(line, action, with.index);
    reckon(line, action, with);
    return line;
}

} // namespace

std::optional<QDate> eventDate(const Action& action, const Snapshot& snapshot, const SnapshotIndex& index) {
    if (action.deadline && action.deadline->event == DeadlineEvent::Visit) {
        const Visit* visit = index.visit(action.visit);
        return visit ? visit->date : std::nullopt;
    }
    return snapshot.campaign.issueDate;
}

std::vector<RemediationLine> remediationLines(const Snapshot& snapshot, const SnapshotIndex& index,
                                              const WorkingCalendar& calendar, QDate today) {
    const Reckoning with{snapshot, index, calendar, today, latestChanges(snapshot)};
    std::vector<RemediationLine> lines;
    lines.reserve(snapshot.actions.size());
    for (const Action& action : snapshot.actions)
        lines.push_back(lineOf(action, with));
    const auto dueDay = [](const RemediationLine& line) {
        return line.due ? line.due->date : QDate(9999, 12, 31);
    };
    std::ranges::stable_sort(lines, {}, dueDay);
    return lines;
}

} // namespace dkt
