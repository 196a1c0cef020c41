// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UnmatchedAnswers.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace dkt {

namespace {

bool saysSomething(const Answer& answer) {
    return answer.result != Result{} || answer.selfScore || answer.verifiedScore || !answer.note.isEmpty();
}

bool isOpen(const Answer& answer) {
    return answer.carriedTo.isNull() && saysSomething(answer);
}

QSet<RowId> idsOf(const Checklist& checklist) {
    QSet<RowId> ids;
    for (const ItemPlace& place : itemPlaces(checklist))
        ids.insert(place.item->id.row);
    return ids;
}

/// Finds earlier items and what took their place in one checklist.
class Origins {
public:
    Origins(const Checklist& now, const Snapshot& snapshot, const SnapshotIndex& index) : m_now(now) {
        // The versions before, nearest first, then whatever else there is.
        std::set<ChecklistId> seen{now.id};
        for (auto at = snapshot.previousVersions.find(now.id);
             at != snapshot.previousVersions.end() && seen.insert(at->second).second;
             at = snapshot.previousVersions.find(at->second))
            if (const Checklist* checklist = index.checklist(at->second))
                add(*checklist);
        for (const auto& checklist : snapshot.checklists)
            if (!seen.contains(checklist->id))
                add(*checklist);
    }

    [[nodiscard]] UnmatchedAnswers::Origin of(ItemId item) {
        const auto at = m_where.constFind(item.row);
        if (at == m_where.constEnd())
            return {};
        const auto [checklist, place] = *at;
        auto& compared = m_diffs[checklist];
        if (!compared)
            compared = std::make_unique<ChecklistDiff>(diff(*checklist, m_now));
        if (const ChecklistDiff::Pair* pair = compared->changedFrom(item))
            return {place, pair->after, pair->changed};
        return {place, {}, {}};
    }
    /// The item's number in the list of earlier items; those nobody knows come last.
    [[nodiscard]] int rank(ItemId item) const { return m_rank.value(item.row, static_cast<int>(m_rank.size())); }

private:
    void add(const Checklist& checklist) {
        for (const ItemPlace& place : itemPlaces(checklist)) {
            if (m_where.contains(place.item->id.row))
                continue;
            m_rank.insert(place.item->id.row, static_cast<int>(m_rank.size()));
            m_where.insert(place.item->id.row, {&checklist, place});
        }
    }

    const Checklist& m_now;
    QHash<RowId, std::pair<const Checklist*, ItemPlace>> m_where;
    QHash<RowId, int> m_rank;
    std::map<const Checklist*, std::unique_ptr<ChecklistDiff>> m_diffs;
};

} // namespace

UnmatchedAnswers unmatchedAnswers(const Visit& visit, const Checklist& checklist, const Snapshot& snapshot,
                                  const SnapshotIndex& index) {
    UnmatchedAnswers result;
    const QSet<RowId> ids = idsOf(checklist);
    Origins origins(checklist, snapshot, index);
    for (const Answer& answer : snapshot.answers) {
        if (answer.visit != visit.id || ids.contains(answer.item.row) || !isOpen(answer))
            continue;
        UnmatchedAnswers::OfAnswer one{&answer, origins.of(answer.item), nullptr};
        if (one.origin.proposed.item)
            if (const Answer* there = index.answer(visit.id, one.origin.proposed.item->id);
                there && saysSomething(*there))
                one.there = there;
        result.answers.push_back(one);
    }
    for (const Finding* finding : index.findingsOf(visit.id))
        if (!finding->item.isNull() && !ids.contains(finding->item.row))
            result.findings.push_back({finding, origins.of(finding->item)});
    std::ranges::stable_sort(result.answers, {}, [&](const auto& one) { return origins.rank(one.answer->item); });
    std::ranges::stable_sort(result.findings, {}, [&](const auto& one) { return origins.rank(one.finding->item); });
    return result;
}

QHash<RowId, int> unmatchedCounts(const Snapshot& snapshot, const SnapshotIndex& index) {
    std::map<ChecklistId, QSet<RowId>> ids;
    for (const auto& checklist : snapshot.checklists)
        ids.emplace(checklist->id, idsOf(*checklist));
    const auto isStray = [&](VisitId visitId, ItemId item) {
        const Visit* visit = index.visit(visitId);
        const auto known = visit ? ids.find(visit->checklist) : ids.end();
        return known != ids.end() && !known->second.contains(item.row);
    };
    QHash<RowId, int> counts;
    for (const Answer& answer : snapshot.answers)
        if (isOpen(answer) && isStray(answer.visit, answer.item))
            ++counts[answer.visit.row];
    for (const Finding& finding : snapshot.findings)
        if (!finding.item.isNull() && isStray(finding.visit, finding.item))
            ++counts[finding.visit.row];
    return counts;
}

CarryOver carryOver(const Visit& visit, const Checklist& checklist, const Snapshot& snapshot,
                    const SnapshotIndex& index) {
    CarryOver result;
    for (const ItemPlace& place : itemPlaces(checklist))
        if (const Answer* answer = index.answer(visit.id, place.item->id); answer && saysSomething(*answer))
            ++result.carried;
    const UnmatchedAnswers stray = unmatchedAnswers(visit, checklist, snapshot, index);
    result.unmatched = stray.count();
    const auto hasProposal = [](const auto& one) { return one.origin.proposed.item != nullptr; };
    result.proposed = static_cast<int>(std::ranges::count_if(stray.answers, hasProposal) +
                                       std::ranges::count_if(stray.findings, hasProposal));
    return result;
}

} // namespace dkt
