// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/OverviewFigures.h"

#include "gui/overview/Attention.h"

#include <QHash>

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
        addTo(rowFor(m_figures.teams, m_teams, visit.team.row, team ? team->name : QString()).sum,
              score.total);
        for (std::size_t n = 0; n < checklist.sections.size(); ++n) {
            const Section& section = checklist.sections[n];
            const RowId key =
                RowId::derived({checklist.id.row.bytes(), section.code.toUtf8(), section.title.toUtf8()});
            addTo(rowFor(m_figures.sections, m_sections, key, sectionLabel(section)).sum, score.sections[n]);
        }
    }

private:
    static ProgressRow& rowFor(std::vector<ProgressRow>& rows, QHash<RowId, std::size_t>& places,
                               const RowId& key, const QString& label) {
        const auto it = places.constFind(key);
        if (it != places.constEnd())
            return rows[*it];
        places.insert(key, rows.size());
        return rows.emplace_back(ProgressRow{label, {}});
    }

    OverviewFigures& m_figures;
    QHash<RowId, std::size_t> m_teams, m_sections;
};

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
    countShortcomings(figures, data);
    countDeadlines(figures, remediationLines(data, view.index(), calendar, today));
    figures.attention = attention(view, figures, today);
    return figures;
}

} // namespace dkt::gui
