// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Totals.h"

namespace dkt {

namespace {

bool isExcluded(const Item& item, Outcome outcome) {
    if (outcome == Outcome::NotApplicable)
        return true;
    return outcome == Outcome::NothingArose && item.rule.nothingArose == NothingArosePolicy::Exclude;
}

void addItem(ScoreSum& sum, const Item& item, const Answer* answer) {
    ++sum.items;
    const double most = item.maxPoints.value_or(0);
    if (!answer || !answer->result.outcome) {
        sum.reachable += most;
        return;
    }
    ++sum.answered;
    if (isExcluded(item, *answer->result.outcome))
        return;
    sum.reachable += most;
    sum.selfPoints += answer->selfScore.value_or(0);
    if (answer->verifiedScore)
        sum.points += *answer->verifiedScore;
    else if (item.maxPoints)
        ++sum.unscored;
}

void addSum(ScoreSum& total, const ScoreSum& part) {
    total.points += part.points;
    total.selfPoints += part.selfPoints;
    total.reachable += part.reachable;
    total.items += part.items;
    total.answered += part.answered;
    total.unscored += part.unscored;
}

} // namespace

VisitScore scoreVisit(const Visit& visit, const Checklist& checklist, const SnapshotIndex& index) {
    VisitScore score{visit.id, {}, {}};
    for (const Section& section : checklist.sections) {
        ScoreSum sum;
        for (const Criterion& criterion : section.criteria)
            for (const Item& item : criterion.items)
                addItem(sum, item, index.answer(visit.id, item.id));
        addSum(score.total, sum);
        score.sections.push_back(sum);
    }
    return score;
}

std::vector<VisitScore> scoreVisits(const Snapshot& snapshot, const SnapshotIndex& index) {
    std::vector<VisitScore> scores;
    scores.reserve(snapshot.visits.size());
    for (const Visit& visit : snapshot.visits)
        if (const Checklist* checklist = index.checklist(visit.checklist))
            scores.push_back(scoreVisit(visit, *checklist, index));
    return scores;
}

} // namespace dkt
