// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/FollowedScore.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

Item itemWith(rule::Shape shape, NothingArosePolicy policy = NothingArosePolicy::Exclude) {
    Item item;
    item.code = u"1"_s;
    item.maxPoints = 2;
    item.rule.shape = std::move(shape);
    item.rule.nothingArose = policy;
    return item;
}

Answer answered(std::optional<Outcome> outcome, std::optional<double> verified) {
    Answer answer;
    answer.result.outcome = outcome;
    answer.verifiedScore = verified;
    return answer;
}

} // namespace

TEST(FollowedScore, theRulesScoreReplacesWhateverStood) {
    const Item item = itemWith(rule::YesNo{2});
    EXPECT_EQ(followedScore(item, answered({}, {}), {Outcome::Met, {}}), 2);
    EXPECT_EQ(followedScore(item, answered(Outcome::Met, 1.25), {Outcome::NotMet, {}}), 0);
}

TEST(FollowedScore, aPersonsScoreStaysWhereTheRuleCannotTell) {
    const Item item = itemWith(rule::Text{});
    EXPECT_EQ(followedScore(item, answered({}, 1.5), {Outcome::PartlyMet, {}}), 1.5)
        << "given before the outcome";
    EXPECT_EQ(followedScore(item, answered(Outcome::Met, 2), {Outcome::PartlyMet, {}}), std::nullopt)
        << "the 2 was the rule's, for Met";
}

TEST(FollowedScore, whatCountsForNothingHasNoScore) {
    const Item item = itemWith(rule::Text{});
    for (const std::optional<Outcome> outcome :
         {std::optional<Outcome>(), std::optional(Outcome::NotApplicable),
          std::optional(Outcome::NothingArose)})
        EXPECT_EQ(followedScore(item, answered(Outcome::PartlyMet, 1.5), {outcome, {}}), std::nullopt);
    const Item full = itemWith(rule::YesNo{2}, NothingArosePolicy::FullPoints);
    EXPECT_EQ(followedScore(full, answered({}, {}), {Outcome::NothingArose, {}}), 2);
}

TEST(FollowedScore, anOverrideIsAScoreTheRuleDoesNotGive) {
    const Item item = itemWith(rule::YesNo{2});
    EXPECT_FALSE(isOverridden(item, answered(Outcome::Met, {})));
    EXPECT_FALSE(isOverridden(item, answered(Outcome::Met, 2)));
    EXPECT_TRUE(isOverridden(item, answered(Outcome::Met, 1.5)));
    EXPECT_TRUE(isOverridden(itemWith(rule::Text{}), answered(Outcome::PartlyMet, 1)));
}

} // namespace dkt
