// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/Score.h"

#include "domain/scoring/RuleParser.h"

#include "../QtPrint.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

using Points = std::optional<double>;

Item itemOf(const QString& rule, double most) {
    Item item;
    item.code = u"3.2.2"_s;
    item.maxPoints = most;
    item.rule = parseRule(rule, most);
    return item;
}

Result ratio(double part, double whole, Outcome outcome = Outcome::PartlyMet) {
    Result result{outcome, {}};
    result.figures.numerator = part;
    result.figures.denominator = whole;
    return result;
}

Result count(double number, Outcome outcome = Outcome::PartlyMet) {
    Result result{outcome, {}};
    result.figures.count = number;
    return result;
}

Result picked(std::vector<int> parts, Outcome outcome = Outcome::PartlyMet) {
    Result result{outcome, {}};
    result.figures.parts = std::move(parts);
    return result;
}

Result plain(Outcome outcome) {
    return {outcome, {}};
}

const QStringList& rules() {
    static const QStringList texts = {u"≥95% b/a×2; 90–<95% 1; <90% 0"_s,
                                      u"b/a×2; <80% → 0"_s,
                                      u"≥12 bài 2; 6–11 0,5; <6 0"_s,
                                      u"mỗi VB lỗi −0,3, sàn 0"_s,
                                      u"KH 0,8; mỗi hình thức 0,4"_s,
                                      u"4 ý × 0,5"_s,
                                      u"đúng hạn 2; trễ ≤30 ngày 0,5; trễ hơn/không 0"_s,
                                      u"đạt 2; không 0"_s,
                                      u"min(1, tỷ lệ/chỉ tiêu)×2"_s,
                                      u"b/a×2; không phát sinh = 2"_s,
                                      u"theo thực tế"_s};
    return texts;
}

double wildFigure(QRandomGenerator& random) {
    static const double odd[] = {0, -1, 0.5, 1e300, std::nan(""), INFINITY, -INFINITY, 100, 3};
    return random.bounded(3) == 0 ? odd[random.bounded(9)] : random.bounded(150);
}

} // namespace

TEST(Score, RatiosFallIntoTheirBandExactly) {
    const Item item = itemOf(u"≥95% b/a×5; 90–<95% 2,5; <90% 0"_s, 5);
    EXPECT_EQ(score(item, ratio(931, 980)), Points(4.75)) << "931 of 980 is exactly 95 %";
    EXPECT_EQ(score(item, ratio(930, 980)), Points(2.5));
    EXPECT_EQ(score(item, ratio(882, 980)), Points(2.5));
    EXPECT_EQ(score(item, ratio(881, 980)), Points(0));
    EXPECT_EQ(score(item, ratio(980, 980)), Points(5));
    EXPECT_EQ(score(item, ratio(990, 980)), Points(5)) << "never more than the item's points";
    EXPECT_EQ(score(itemOf(u"100% 2; 70–<100% b/a×2; <70% 0"_s, 2), ratio(2, 3)), Points(0));
    EXPECT_EQ(score(itemOf(u"b/a×2"_s, 2), ratio(2, 3)), Points(1.33));
    EXPECT_EQ(score(itemOf(u"b/a×2; <80% → 0"_s, 2), ratio(4, 5)), Points(1.6));
    EXPECT_EQ(score(itemOf(u"tỷ lệ hài lòng %×8"_s, 8), ratio(86.5, 100)), Points(6.92));
}

TEST(Score, EveryThresholdIsExactForEveryWhole) {
    for (const int limit : {50, 80, 95, 70}) {
        const Item item = itemOf(u"≥%1% 1; <%1% 0"_s.arg(limit), 1);
        ASSERT_FALSE(std::holds_alternative<rule::Text>(item.rule.shape));
        for (int whole = 1; whole <= 400; ++whole)
            for (int part = 0; part <= whole; ++part)
                ASSERT_EQ(score(item, ratio(part, whole)), Points(part * 100 >= limit * whole ? 1 : 0))
                    << part << " of " << whole;
    }
}

TEST(Score, CountsDeductionsPartsAndChoices) {
    const Item news = itemOf(u"≥12 bài 1; 6–11 0,5; <6 0"_s, 1);
    EXPECT_EQ(score(news, count(12)), Points(1));
    EXPECT_EQ(score(news, count(11)), Points(0.5));
    EXPECT_EQ(score(news, count(5)), Points(0));
    const Item faults = itemOf(u"mỗi VB lỗi −0,5, sàn 0"_s, 3);
    EXPECT_EQ(score(faults, count(0)), Points(3));
    EXPECT_EQ(score(faults, count(2)), Points(2));
    EXPECT_EQ(score(faults, count(9)), Points(0));
    const Item thirds = itemOf(u"3 ý, mỗi ý 1/3 (làm tròn 2 số)"_s, 1);
    EXPECT_EQ(score(thirds, count(1)), Points(0.33));
    EXPECT_EQ(score(thirds, count(2)), Points(0.67));
    EXPECT_EQ(score(thirds, count(3)), Points(1));
    EXPECT_EQ(score(thirds, count(4)), Points());
    const Item forms = itemOf(u"KH 0,4; mỗi hình thức 0,2"_s, 1);
    EXPECT_EQ(score(forms, picked({0, 2})), Points(0.6));
    EXPECT_EQ(score(forms, picked({0, 0})), Points(0.4)) << "a part counts once";
    EXPECT_EQ(score(forms, picked({0, 4})), Points());
    const Item plan = itemOf(u"đúng hạn 1; trễ ≤30 ngày 0,5; trễ hơn/không 0"_s, 1);
    EXPECT_EQ(score(plan, picked({1})), Points(0.5));
    EXPECT_EQ(score(plan, picked({0, 1})), Points());
}

TEST(Score, ATargetComesFromTheAnswerOrTheChecklist) {
    Item item = itemOf(u"min(1, tỷ lệ/chỉ tiêu)×4"_s, 4);
    Result result = ratio(35, 100);
    EXPECT_EQ(score(item, result), Points()) << "no target, no score";
    result.figures.target = 70;
    EXPECT_EQ(score(item, result), Points(2));
    item.target = Target{Target::Comparison::AtLeast, 50, u"%"_s};
    EXPECT_EQ(score(item, result), Points(2)) << "the answer's target counts";
    result.figures.target.reset();
    EXPECT_EQ(score(item, result), Points(2.8));
    EXPECT_EQ(score(item, ratio(60, 100)), Points(4));
}

TEST(Score, TheOutcomeDecidesWithoutFigures) {
    for (const QString& text : rules()) {
        const Item item = itemOf(text, 2);
        const bool unread = std::holds_alternative<rule::Text>(item.rule.shape);
        EXPECT_EQ(score(item, plain(Outcome::Met)), unread ? Points() : Points(2)) << text.toStdString();
        EXPECT_EQ(score(item, plain(Outcome::NotMet)), unread ? Points() : Points(0)) << text.toStdString();
        EXPECT_EQ(score(item, plain(Outcome::NotApplicable)), Points());
        EXPECT_EQ(score(item, Result{}), Points());
        const bool full = item.rule.nothingArose == NothingArosePolicy::FullPoints;
        EXPECT_EQ(score(item, plain(Outcome::NothingArose)), full ? Points(2) : Points())
            << text.toStdString();
    }
    Item bare;
    bare.maxPoints = 1.5;
    EXPECT_EQ(score(bare, plain(Outcome::Met)), Points(1.5));
    EXPECT_EQ(score(bare, plain(Outcome::PartlyMet)), Points());
    bare.maxPoints.reset();
    EXPECT_EQ(score(bare, plain(Outcome::Met)), Points());
    const Item yes = itemOf(u"đạt 2; không 0"_s, 2);
    EXPECT_EQ(score(yes, ratio(1, 2, Outcome::Met)), Points(2))
        << "figures the rule does not ask for are only kept";
    EXPECT_EQ(score(yes, plain(Outcome::PartlyMet)), Points(0));
    EXPECT_EQ(score(itemOf(u"b/a×2"_s, 2), ratio(1, 0, Outcome::Met)), Points())
        << "bad figures are not replaced";
}

TEST(Score, IsAlwaysWithinTheItemsPoints) {
    QRandomGenerator random(12);
    for (int i = 0; i < 50000; ++i) {
        const Item item = itemOf(rules().at(random.bounded(int(rules().size()))), 2);
        Result result;
        result.outcome = Outcome(random.bounded(5));
        AnswerFigures& figures = result.figures;
        for (auto* figure : {&figures.numerator, &figures.denominator, &figures.count, &figures.target})
            if (random.bounded(2) == 0)
                *figure = wildFigure(random);
        for (int k = random.bounded(4); k > 0; --k)
            figures.parts.push_back(random.bounded(-1, 6));
        if (const auto points = score(item, result)) {
            ASSERT_GE(*points, 0) << item.rule.text.toStdString();
            ASSERT_LE(*points, 2) << item.rule.text.toStdString();
            ASSERT_NEAR(*points * 100, std::round(*points * 100), 1e-6);
        }
        for (const Issue& issue : checkFigures(item, result)) {
            ASSERT_EQ(issue.target, item.code);
            ASSERT_FALSE(issue.text.isEmpty());
        }
    }
}

TEST(Score, MoreDoneNeverScoresLess) {
    for (const QString& text : {u"≥95% b/a×2; 90–<95% 1; <90% 0"_s, u"b/a×2; <80% → 0"_s, u"b/a×2"_s}) {
        const Item item = itemOf(text, 2);
        double last = 0;
        for (int part = 0; part <= 300; ++part) {
            const double points = score(item, ratio(part, 300)).value();
            ASSERT_GE(points, last);
            last = points;
        }
        ASSERT_EQ(last, 2);
    }
}

TEST(FigureCheck, NamesWhatCannotBeRight) {
    const Item share = itemOf(u"b/a×2; <80% → 0"_s, 2);
    const auto severities = [](const std::vector<Issue>& issues) {
        std::vector<Severity> all;
        for (const Issue& issue : issues)
            all.push_back(issue.severity);
        return all;
    };
    using List = std::vector<Severity>;
    EXPECT_EQ(severities(checkFigures(share, ratio(8, 10))), List{});
    EXPECT_EQ(severities(checkFigures(share, ratio(11, 10))), List{Severity::Warning});
    EXPECT_EQ(severities(checkFigures(share, ratio(-1, 10))), List{Severity::Error});
    EXPECT_EQ(severities(checkFigures(share, ratio(1, 0))), List{Severity::Error});
    EXPECT_EQ(severities(checkFigures(share, ratio(1, 10, Outcome::Met))), List{Severity::Warning});
    EXPECT_EQ(severities(checkFigures(share, ratio(10, 10, Outcome::NotMet))), List{Severity::Warning});
    EXPECT_EQ(severities(checkFigures(share, ratio(0, 0, Outcome::NothingArose))), List{});
    EXPECT_EQ(severities(checkFigures(share, ratio(3, 4, Outcome::NothingArose))), List{Severity::Warning});
    EXPECT_EQ(severities(checkFigures(share, count(3))), List{Severity::Note});
    EXPECT_EQ(severities(checkFigures(itemOf(u"≥100% 2; 90–<100% 1; <90% 0"_s, 2), ratio(11, 10))), List{});
    EXPECT_EQ(severities(checkFigures(itemOf(u"4 ý × 0,5"_s, 2), count(5))), List{Severity::Error});
    EXPECT_EQ(severities(checkFigures(itemOf(u"4 ý × 0,5"_s, 2), count(1.5))), List{Severity::Error});
    EXPECT_EQ(severities(checkFigures(itemOf(u"mỗi VB lỗi −0,5"_s, 2), count(-1))), List{Severity::Error});
    EXPECT_EQ(severities(checkFigures(itemOf(u"đạt 2; không 0"_s, 2), plain(Outcome::Met))), List{});
    EXPECT_EQ(severities(checkFigures(itemOf(u"đúng hạn 2; trễ 1; không 0"_s, 2), picked({0, 1}))),
              List{Severity::Error});
    EXPECT_EQ(severities(checkFigures(itemOf(u"min(1, tỷ lệ/chỉ tiêu)×2"_s, 2), ratio(1, 2))),
              List{Severity::Warning});
    Result half{Outcome::PartlyMet, {}};
    half.figures.numerator = 3;
    EXPECT_EQ(severities(checkFigures(share, half)), List{Severity::Warning});
}

TEST(FiguresAsked, FollowTheShape) {
    const auto asked = [](const QString& rule) { return figuresAsked(itemOf(rule, 2)); };
    EXPECT_EQ(asked(u"b/a×2"_s), (FiguresAsked{.ratio = true}));
    EXPECT_EQ(asked(u"min(1, tỷ lệ/chỉ tiêu)×2"_s), (FiguresAsked{.ratio = true, .target = true}));
    EXPECT_EQ(asked(u"≥12 bài 2; 6–11 0,5; <6 0"_s), (FiguresAsked{.count = true}));
    EXPECT_EQ(asked(u"mỗi VB lỗi −0,5"_s), (FiguresAsked{.count = true}));
    EXPECT_EQ(asked(u"4 ý × 0,5"_s), (FiguresAsked{.count = true}));
    EXPECT_EQ(asked(u"KH 1; BC 1"_s), (FiguresAsked{.parts = true}));
    EXPECT_EQ(asked(u"đúng hạn 2; trễ 1; không 0"_s), (FiguresAsked{.choice = true}));
    EXPECT_EQ(asked(u"đạt 2; không 0"_s), FiguresAsked{});
    EXPECT_EQ(asked(u"theo thực tế"_s), FiguresAsked{});
}
