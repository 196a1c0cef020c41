// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/OverviewFigures.h"

#include "gui/overview/Attention.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

void addTo(ScoreSum& total, const ScoreSum& part) {
    total.points += part.points;
    total.selfPoints += part.selfPoints;
    total.reachable += part.reachable;
    total.items += part.items;
    total.answered += part.answered;
    total.unscored += part.unscored;
}

/// Findings and common findings whose remediation is closed: every action that names them is.
QHash<RowId, bool> closedByActions(const Snapshot& data) {
    QHash<RowId, bool> closed;
    const auto note = [&](const RowId& row, bool isClosed) {
        if (row.isNull())
            return;
        const auto it = closed.find(row);
        if (it == closed.end())
            closed.insert(row, isClosed);
        else
            *it = *it && isClosed;
    };
    for (const Action& action : data.actions) {
        const bool isClosed = action.status.state == ActionState::Closed;
        note(action.finding.row, isClosed);
        note(action.common.row, isClosed);
    }
    return closed;
}

void countShortcomings(OverviewFigures& figures, const Snapshot& data) {
    const QHash<RowId, bool> closed = closedByActions(data);
    for (const Finding& finding : data.findings) {
        if (finding.kind != FindingKind::Shortcoming || closed.value(finding.id.row) ||
            (!closed.contains(finding.id.row) && closed.value(finding.common.row)))
            continue;
        ++figures.openShortcomings;
        ++(!finding.severity                               ? figures.unrated
           : *finding.severity == FindingSeverity::Serious ? figures.serious
           : *finding.severity == FindingSeverity::Medium  ? figures.medium
                                                           : figures.minor);
    }
}

void countDeadlines(OverviewFigures& figures, std::vector<RemediationLine> lines) {
    for (RemediationLine& line : lines) {
        if (line.status.state == ActionState::Closed) {
            ++figures.closed;
            continue;
        }
        if (line.state == DeadlineStatus::Overdue)
            ++figures.overdue;
        else if (line.state == DeadlineStatus::DueSoon)
            ++figures.dueSoon;
        else
            ++figures.running;
        figures.deadlines.push_back({line.action, std::move(line)});
    }
}

VisitRow visitRow(const Visit& visit, const SnapshotIndex& index) {
    VisitRow row;
    row.key = visit.id;
    row.code = visit.code;
    row.unit = index.unitName(visit.id);
    if (const Team* team = index.team(visit.team))
        row.team = team->name;
    row.date = visit.date;
    row.mode = visit.mode;
    row.state = visit.state;
    for (const Finding* finding : index.findingsOf(visit.id)) {
        row.shortcomings += finding->kind == FindingKind::Shortcoming;
        row.serious +=
            finding->kind == FindingKind::Shortcoming && finding->severity == FindingSeverity::Serious;
    }
    return row;
}

QString sectionLabel(const Section& section) {
    return section.code.isEmpty() ? section.title : u"%1. %2"_s.arg(section.code, section.title);
}

/// Sums by team and by section, in the order of the plan and of the checklists.
class ProgressSums {
public:
    explicit ProgressSums(OverviewFigures& figures) : m_figures(figures) {}

    void add(const Visit& visit, const Checklist& checklist, const VisitScore& score,
             const SnapshotIndex& index) {
        const Team* team = index.team(visit.team);
        ProgressRow& all = rowFor(m_figures.teams, m_teams, visit.team.row, team ? team->name : QString());
        addTo(all.sum, score.total);
        for (std::size_t n = 0; n < checklist.sections.size(); ++n) {
            const Section& section = checklist.sections[n];
            const RowId key =
                RowId::derived({checklist.id.row.bytes(), section.code.toUtf8(), section.title.toUtf8()});
            ProgressRow& row = rowFor(m_figures.sections, m_sections, key, sectionLabel(section));
            addTo(row.sum, score.sections[n]);
            countOutcomes(row, all, visit, section, index);
        }
    }

private:
    static void countOutcomes(ProgressRow& row, ProgressRow& all, const Visit& visit, const Section& section,
                              const SnapshotIndex& index) {
        for (const Criterion& criterion : section.criteria)
            for (const Item& item : criterion.items) {
                const Answer* answer = index.answer(visit.id, item.id);
                const std::size_t sort = answer && answer->result.outcome
                                             ? static_cast<std::size_t>(*answer->result.outcome)
                                             : unansweredSort;
                row.outcomes.add(sort, {visit.id, item.id});
                all.outcomes.add(sort, {visit.id, item.id});
            }
    }

    static ProgressRow& rowFor(std::vector<ProgressRow>& rows, QHash<RowId, std::size_t>& places,
                               const RowId& key, const QString& label) {
        const auto it = places.constFind(key);
        if (it != places.constEnd())
            return rows[*it];
        places.insert(key, rows.size());
        return rows.emplace_back(ProgressRow{label, {}, {}});
    }

    OverviewFigures& m_figures;
    QHash<RowId, std::size_t> m_teams, m_sections;
};

/// Every shortcoming by its section, in the order of the checklists; those of no section last.
void countBySection(OverviewFigures& figures, const Snapshot& data, const SnapshotIndex& index) {
    QHash<QString, std::size_t> places;
    for (const auto& checklist : data.checklists)
        for (const Section& section : checklist->sections)
            if (!places.contains(section.code)) {
                places.insert(section.code, figures.shortcomings.size());
                figures.shortcomings.push_back({sectionLabel(section), {}});
            }
    SeverityRow rest;
    for (const Finding& finding : data.findings) {
        if (finding.kind != FindingKind::Shortcoming)
            continue;
        const auto place = places.constFind(index.sectionCode(finding));
        SeverityRow& row = place == places.constEnd() ? rest : figures.shortcomings[*place];
        const std::size_t sort = finding.severity ? static_cast<std::size_t>(FindingSeverity::Serious) -
                                                        static_cast<std::size_t>(*finding.severity)
                                                  : 3;
        row.found.add(sort, {finding.visit, finding.item});
    }
    std::erase_if(figures.shortcomings,
                  [](const SeverityRow& row) { return row.found.counts == decltype(row.found.counts){}; });
    if (rest.found.counts != decltype(rest.found.counts){})
        figures.shortcomings.push_back(rest);
}

/// Where somebody goes on: at a visit that is begun, else at the first planned one.
Spot firstUnanswered(const DossierView& view) {
    std::vector<const Visit*> visits;
    for (const Visit& visit : view.data().visits)
        visits.push_back(&visit);
    std::ranges::stable_sort(visits, {}, [](const Visit* visit) {
        return visit->state == VisitState::InProgress ? 0 : visit->state == VisitState::Finished ? 1 : 2;
    });
    for (const Visit* visit : visits)
        if (const Checklist* checklist = view.index().checklist(visit->checklist))
            for (const ItemPlace& place : itemPlaces(*checklist)) {
                const Answer* answer = view.index().answer(visit->id, place.item->id);
                if (!answer || !answer->result.outcome)
                    return {visit->id, place.item->id};
            }
    return {};
}

} // namespace

bool DeadlineRow::operator==(const DeadlineRow& other) const {
    const RemediationLine& a = line;
    const RemediationLine& b = other.line;
    return key == other.key && a.unit == b.unit && a.task == b.task && a.responsible == b.responsible &&
           a.due == b.due && a.state == b.state && a.daysLate == b.daysLate && a.status == b.status &&
           a.deadline == b.deadline && a.extended == b.extended && a.visit == b.visit;
}

OverviewFigures overviewFigures(const DossierView& view, const WorkingCalendar& calendar, QDate today) {
    const Snapshot& data = view.data();
    OverviewFigures figures;
    ProgressSums sums(figures);
    for (const Visit& visit : data.visits) {
        VisitRow row = visitRow(visit, view.index());
        if (const Checklist* checklist = view.index().checklist(visit.checklist)) {
            const VisitScore score = scoreVisit(visit, *checklist, view.index());
            row.sum = score.total;
            sums.add(visit, *checklist, score, view.index());
        }
        figures.items += row.sum.items;
        figures.answered += row.sum.answered;
        figures.finishedVisits += visit.state == VisitState::Finished;
        figures.visits.push_back(std::move(row));
    }
    figures.teamCount = static_cast<int>(data.teams.size());
    figures.units = static_cast<int>(data.units.size());
    figures.checklists = static_cast<int>(data.checklists.size());
    figures.firstUnanswered = firstUnanswered(view);
    countShortcomings(figures, data);
    countBySection(figures, data, view.index());
    countDeadlines(figures, remediationLines(data, view.index(), calendar, today));
    figures.attention = attention(view, figures, today);
    return figures;
}

} // namespace dkt::gui
