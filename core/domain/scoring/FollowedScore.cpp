// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/FollowedScore.h"

#include "domain/scoring/Score.h"

namespace dkt {

namespace {

bool countsForNothing(const Item& item, const std::optional<Outcome>& outcome) {
    return !outcome || outcome == Outcome::NotApplicable ||
           (outcome == Outcome::NothingArose && item.rule.nothingArose == NothingArosePolicy::Exclude);
}

} // namespace

std::optional<double> followedScore(const Item& item, const Answer& before, const Result& now) {
    if (countsForNothing(item, now.outcome))
        return std::nullopt;
    if (const auto given = score(item, now))
        return given;
    return isOverridden(item, before) ? before.verifiedScore : std::nullopt;
}

bool isOverridden(const Item& item, const Answer& answer) {
    return answer.verifiedScore && answer.verifiedScore != score(item, answer.result);
}

} // namespace dkt
