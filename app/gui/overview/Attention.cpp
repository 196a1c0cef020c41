// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/Attention.h"

#include "gui/overview/OverviewFigures.h"
#include "util/Numbers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct AttentionText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::Attention)
};

AttentionRow aboutVisit(AttentionKind kind, Severity severity, const VisitRow& visit, int count,
                        ItemId item = {}) {
    return {.key = {kind, visit.key.row},
            .severity = severity,
            .visit = visit.key,
            .item = item,
            .unit = visit.unit,
            .text = {},
            .count = count,
            .days = 0};
}

AttentionRow aboutDossier(AttentionKind kind, Severity severity, int count) {
    return {.key = {kind, {}},
            .severity = severity,
            .visit = {},
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

void addVisit(std::vector<AttentionRow>& rows, const DossierView& view, const VisitRow& visit, QDate today) {
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
    int noBasis = 0;
    ItemId first;
    for (const Finding* finding : view.index().findingsOf(visit.key))
        if (finding->kind == FindingKind::Shortcoming && finding->legalBasis.isEmpty() && noBasis++ == 0)
            first = finding->item;
    if (noBasis > 0)
        rows.push_back(aboutVisit(AttentionKind::BasisMissing, Severity::Note, visit, noBasis, first));
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
    int unknown = 0;
    for (const DeadlineRow& row : figures.deadlines) {
        unknown += row.line.deadline && !row.line.due;
        if (row.line.state == DeadlineStatus::Overdue)
            addOverdue(rows, row.line);
    }
    if (unknown > 0)
        rows.push_back(aboutDossier(AttentionKind::IssueDateMissing, Severity::Note, unknown));
}

QString overdueText(const AttentionRow& row) {
    const QString who = row.unit.isEmpty() ? AttentionText::tr("All units") : row.unit;
    const QString days = text::formatCount(row.days);
    if (row.count == 1)
        return AttentionText::tr("%1: overdue by %2 days: %3").arg(who, days, row.text);
    return AttentionText::tr("%1: tasks overdue: %2, the oldest by %3 days")
        .arg(who)
        .arg(row.count)
        .arg(days);
}

} // namespace

std::vector<AttentionRow> attention(const DossierView& view, const OverviewFigures& figures, QDate today) {
    std::vector<AttentionRow> rows;
    if (view.data().openConflicts > 0)
        rows.push_back(aboutDossier(AttentionKind::Conflicts, Severity::Error, view.data().openConflicts));
    if (figures.visits.empty())
        rows.push_back(aboutDossier(AttentionKind::NoVisits, Severity::Note, 0));
    addDeadlines(rows, figures);
    for (const VisitRow& visit : figures.visits)
        addVisit(rows, view, visit, today);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const AttentionRow& a, const AttentionRow& b) { return a.severity > b.severity; });
    return rows;
}

QString attentionText(const AttentionRow& row) {
    switch (row.key.kind) {
    case AttentionKind::Conflicts:
        return AttentionText::tr("Conflicts to decide: %1. Two people changed the same thing.")
            .arg(row.count);
    case AttentionKind::Overdue:
        return overdueText(row);
    case AttentionKind::ItemsOpen:
        return AttentionText::tr("%1: items without an answer: %2").arg(row.unit).arg(row.count);
    case AttentionKind::NotBegun:
        return AttentionText::tr("%1: planned for a day that is past, not begun").arg(row.unit);
    case AttentionKind::FindingMissing:
        return AttentionText::tr("%1: items not fully met without a shortcoming written down: %2")
            .arg(row.unit)
            .arg(row.count);
    case AttentionKind::BasisMissing:
        return AttentionText::tr("%1: shortcomings without a legal basis: %2").arg(row.unit).arg(row.count);
    case AttentionKind::UnscoredItems:
        return AttentionText::tr("%1: items waiting for points: %2").arg(row.unit).arg(row.count);
    case AttentionKind::IssueDateMissing:
        return AttentionText::tr("Deadlines that run from a day not known yet: %1").arg(row.count);
    case AttentionKind::NoVisits:
        return AttentionText::tr("No visit is planned yet.");
    }
    return {};
}

} // namespace dkt::gui
