// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/Attention.h"

#include "gui/overview/OverviewFigures.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

AttentionRow aboutVisit(AttentionKind kind, Severity severity, const VisitRow& visit, int count,
                        ItemId item = {}) {
    return {.key = {kind, visit.key.row},
            .severity = severity,
            .visit = visit.key,
            .place = RowKind::Visit,
            .item = item,
            .unit = visit.unit,
            .text = {},
            .count = count,
            .days = 0};
}

AttentionRow aboutDossier(AttentionKind kind, Severity severity, int count, RowKind place) {
    return {.key = {kind, {}},
            .severity = severity,
            .visit = {},
            .place = place,
            .item = {},
            .unit = {},
            .text = {},
            .count = count,
            .days = 0};
}

/// Items of a visit in checklist order, each with its answer.
template <class F> void eachItem(const DossierView& view, VisitId id, F&& look) {
    const Visit* visit = view.index().visit(id);
    const Checklist* checklist = visit ? view.index().checklist(visit->checklist) : nullptr;
    if (!checklist)
        return;
    for (const Section& section : checklist->sections)
        for (const Criterion& criterion : section.criteria)
            for (const Item& item : criterion.items)
                look(item, view.index().answer(id, item.id));
}

bool falls(const Answer* answer) {
    return answer &&
           (answer->result.outcome == Outcome::NotMet || answer->result.outcome == Outcome::PartlyMet);
}

/// What a visit's answers leave open, each with the first item it concerns.
struct Gaps {
    int open = 0, withoutFinding = 0, unscored = 0;
    ItemId firstOpen, firstWithoutFinding, firstUnscored;
};

Gaps gapsOf(const DossierView& view, VisitId visit) {
    QSet<RowId> written;
    for (const Finding* finding : view.index().findingsOf(visit))
        if (finding->kind == FindingKind::Shortcoming)
            written.insert(finding->item.row);
    Gaps gaps;
    const auto note = [](int& count, ItemId& first, const Item& item) {
        if (count++ == 0)
            first = item.id;
    };
    eachItem(view, visit, [&](const Item& item, const Answer* answer) {
        if (!answer || !answer->result.outcome)
            note(gaps.open, gaps.firstOpen, item);
        else if (falls(answer) && !written.contains(item.id.row))
            note(gaps.withoutFinding, gaps.firstWithoutFinding, item);
        if (answer && answer->result.outcome && item.maxPoints && !answer->verifiedScore &&
            *answer->result.outcome != Outcome::NotApplicable &&
            *answer->result.outcome != Outcome::NothingArose)
            note(gaps.unscored, gaps.firstUnscored, item);
    });
    return gaps;
}

/// What the actions ask for: findings and common findings with words, and with a deadline.
struct Asked {
    QSet<RowId> tasks, deadlines;

    [[nodiscard]] static bool has(const QSet<RowId>& set, const Finding& finding) {
        return set.contains(finding.id.row) || (!finding.common.isNull() && set.contains(finding.common.row));
    }
};

Asked askedFor(const Snapshot& data) {
    Asked asked;
    for (const Action& action : data.actions)
        for (const RowId& row : {action.finding.row, action.common.row}) {
            if (row.isNull())
                continue;
            if (!action.text.isEmpty())
                asked.tasks.insert(row);
            if (action.deadline)
                asked.deadlines.insert(row);
        }
    for (const CommonFinding& common : data.commonFindings)
        if (!common.recommendation.isEmpty())
            asked.tasks.insert(common.id.row);
    for (const DueChange& change : data.dueChanges)
        for (const Action& action : data.actions)
            if (change.due && action.id == change.action)
                asked.deadlines << action.finding.row << action.common.row;
    asked.deadlines.remove({});
    return asked;
}

/// Shortcomings of a visit that lack what a report needs, one line for each lack.
void addFindingGaps(std::vector<AttentionRow>& rows, const DossierView& view, const VisitRow& visit,
                    const Asked& asked) {
    struct Lack {
        AttentionKind kind;
        int count = 0;
        ItemId first = {};
    };
    std::array lacks{Lack{AttentionKind::BasisMissing}, Lack{AttentionKind::RecommendationMissing},
                     Lack{AttentionKind::DeadlineMissing}};
    const auto note = [](Lack& lack, const Finding& finding) {
        if (lack.count++ == 0)
            lack.first = finding.item;
    };
    for (const Finding* finding : view.index().findingsOf(visit.key)) {
        if (finding->kind != FindingKind::Shortcoming)
            continue;
        if (finding->legalBasis.isEmpty())
            note(lacks[0], *finding);
        const bool asks = !finding->recommendation.isEmpty() || Asked::has(asked.tasks, *finding);
        if (!asks)
            note(lacks[1], *finding);
        if (asks && !Asked::has(asked.deadlines, *finding))
            note(lacks[2], *finding);
    }
    for (const Lack& lack : lacks)
        if (lack.count > 0)
            rows.push_back(aboutVisit(lack.kind, Severity::Note, visit, lack.count, lack.first));
}

void addVisit(std::vector<AttentionRow>& rows, const DossierView& view, const VisitRow& visit, QDate today,
              const Asked& asked) {
    const bool past = visit.date && *visit.date < today;
    if (visit.state == VisitState::Planned && visit.sum.answered == 0) {
        if (past)
            rows.push_back(aboutVisit(AttentionKind::NotBegun, Severity::Warning, visit, 0));
        return;
    }
    const Gaps gaps = gapsOf(view, visit.key);
    if (gaps.open > 0 && (past || visit.state == VisitState::Finished))
        rows.push_back(
            aboutVisit(AttentionKind::ItemsOpen, Severity::Warning, visit, gaps.open, gaps.firstOpen));
    if (gaps.withoutFinding > 0)
        rows.push_back(aboutVisit(AttentionKind::FindingMissing, Severity::Note, visit, gaps.withoutFinding,
                                  gaps.firstWithoutFinding));
    if (gaps.unscored > 0)
        rows.push_back(aboutVisit(AttentionKind::UnscoredItems, Severity::Warning, visit, gaps.unscored,
                                  gaps.firstUnscored));
    addFindingGaps(rows, view, visit, asked);
}

/// One line a unit, however many of its actions are late.
void addOverdue(std::vector<AttentionRow>& rows, const RemediationLine& line) {
    const AttentionRow::Key key{AttentionKind::Overdue, line.visit.row};
    const auto known =
        std::find_if(rows.begin(), rows.end(), [&](const AttentionRow& row) { return row.key == key; });
    AttentionRow& row = known != rows.end() ? *known : rows.emplace_back();
    row.key = key;
    row.severity = Severity::Error;
    row.visit = line.visit;
    row.unit = line.unit;
    row.text = row.count == 0 ? line.task.simplified() : QString();
    row.days = std::max(row.days, line.daysLate);
    ++row.count;
}

void addDeadlines(std::vector<AttentionRow>& rows, const OverviewFigures& figures) {
    int unknown = 0, provisional = 0;
    for (const DeadlineRow& row : figures.deadlines) {
        unknown += row.line.deadline && !row.line.due;
        provisional += row.line.due && row.line.due->provisional;
        if (row.line.state == DeadlineStatus::Overdue)
            addOverdue(rows, row.line);
    }
    if (unknown > 0)
        rows.push_back(
            aboutDossier(AttentionKind::IssueDateMissing, Severity::Note, unknown, RowKind::Campaign));
    if (provisional > 0)
        rows.push_back(
            aboutDossier(AttentionKind::Provisional, Severity::Warning, provisional, RowKind::Holiday));
}

/// What the plan lacks.
void addPlan(std::vector<AttentionRow>& rows, const DossierView& view) {
    const Campaign& campaign = view.data().campaign;
    if (campaign.decisionNumber.isEmpty() || !campaign.decisionDate)
        rows.push_back(aboutDossier(AttentionKind::DecisionMissing, Severity::Note, 0, RowKind::Campaign));
    const auto bare = std::ranges::count_if(
        view.data().visits, [&](const Visit& visit) { return !view.index().checklist(visit.checklist); });
    if (bare > 0)
        rows.push_back(aboutDossier(AttentionKind::WithoutChecklist, Severity::Warning,
                                    static_cast<int>(bare), RowKind::Checklist));
}

} // namespace

std::vector<AttentionRow> attention(const DossierView& view, const OverviewFigures& figures, QDate today) {
    std::vector<AttentionRow> rows;
    if (view.data().openConflicts > 0)
        rows.push_back(aboutDossier(AttentionKind::Conflicts, Severity::Error, view.data().openConflicts,
                                    RowKind::Answer));
    if (figures.visits.empty())
        rows.push_back(aboutDossier(AttentionKind::NoVisits, Severity::Note, 0, RowKind::Visit));
    addPlan(rows, view);
    addDeadlines(rows, figures);
    const Asked asked = askedFor(view.data());
    for (const VisitRow& visit : figures.visits)
        addVisit(rows, view, visit, today, asked);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const AttentionRow& a, const AttentionRow& b) { return a.severity > b.severity; });
    return rows;
}

} // namespace dkt::gui
