// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring/RuleParser.h"

#include "../QtPrint.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

using Measure = rule::Bands::Measure;

QString figure(double value) {
    return QString::number(value, 'g', 6);
}

/// A shape in one line, so that a table of expectations can be read beside the rules.
struct Described {
    QString operator()(const rule::Text&) const { return u"text"_s; }
    QString operator()(const rule::YesNo& rule) const { return u"yes "_s + figure(rule.points); }
    QString operator()(const rule::Parts& rule) const {
        QStringList parts;
        for (const auto& part : rule.parts)
            parts += part.text + u'=' + figure(part.points);
        return u"parts "_s + parts.join(u'|');
    }
    QString operator()(const rule::Bands& rule) const {
        static const QMap<Measure, QString> names = {{Measure::Percent, u"percent"_s},
                                                     {Measure::Count, u"count"_s},
                                                     {Measure::PercentOfTarget, u"target"_s}};
        QStringList bands;
        for (const auto& band : rule.bands)
            bands += u"[%1,%2)%3%4"_s.arg(band.from ? figure(*band.from) : QString(),
                                          band.to ? figure(*band.to) : QString(),
                                          band.proportional ? u"×"_s : u"="_s, figure(band.points));
        return names.value(rule.measure) + u' ' + bands.join(u' ');
    }
    QString operator()(const rule::Deduction& rule) const {
        return u"deduct %1 floor %2"_s.arg(figure(rule.perFault), figure(rule.floor));
    }
    QString operator()(const rule::Choice& rule) const {
        QStringList options;
        for (const auto& option : rule.options)
            options += option.text + u'=' + figure(option.points);
        return u"choice "_s + options.join(u'|');
    }
};

QString shapeOf(const QString& text, std::optional<double> most) {
    const ScoringRule rule = parseRule(text, most);
    EXPECT_EQ(rule.text, text) << "the text is kept as given";
    const QString described = std::visit(Described{}, rule.shape);
    return rule.nothingArose == NothingArosePolicy::FullPoints ? described + u" / full"_s : described;
}

struct Reading {
    QString text;
    double most;
    QString shape;
};

const std::vector<Reading>& sampleReadings() {
    static const std::vector<Reading> readings = {
        {u"đúng hạn 1; trễ ≤30 ngày 0,5; trễ hơn/không 0"_s, 1,
         u"choice đúng hạn=1|trễ ≤30 ngày=0.5|trễ hơn/không=0"_s},
        {u"4 ý × 0,25"_s, 1, u"parts =0.25|=0.25|=0.25|=0.25"_s},
        {u"b/a×2; <80% → 0"_s, 2, u"percent [80,)×2 [,80)=0"_s},
        {u"thiếu 1 BC −0,25"_s, 1, u"deduct 0.25 floor 0"_s},
        {u"trễ 1 kỳ −0,25"_s, 1, u"deduct 0.25 floor 0"_s},
        {u"≥50% 1; 30–<50% 0,5; <30% 0"_s, 1, u"percent [50,)=1 [30,50)=0.5 [,30)=0"_s},
        {u"100% 2; 70–<100% b/a×2; <70% 0"_s, 2, u"percent [100,)=2 [70,100)×2 [,70)=0"_s},
        {u"KH 0,4; mỗi hình thức 0,2"_s, 1, u"parts KH=0.4|hình thức=0.2|hình thức=0.2|hình thức=0.2"_s},
        {u"≥12 bài 1; 6–11 0,5; <6 0"_s, 1, u"count [12,)=1 [6,12)=0.5 [,6)=0"_s},
        {u"≥2: 1,5; 1: 0,75; 0: 0"_s, 1.5, u"count [2,)=1.5 [1,2)=0.75 [0,1)=0"_s},
        {u"≥2 lần/năm 1,5; 1 lần 0,75; 0"_s, 1.5, u"count [2,)=1.5 [1,2)=0.75 [,1)=0"_s},
        {u"KH 1; BC 1"_s, 2, u"parts KH=1|BC=1"_s},
        {u"mỗi VB lỗi −0,5, sàn 0"_s, 3, u"deduct 0.5 floor 0"_s},
        {u"b/a×3; không phát sinh = 3"_s, 3, u"percent [,)×3 / full"_s},
        {u"b/a×3; <90% → 0"_s, 3, u"percent [90,)×3 [,90)=0"_s},
        {u"mỗi TTHC sai/thiếu −0,2"_s, 2, u"deduct 0.2 floor 0"_s},
        {u"3 ý, mỗi ý 1/3 (làm tròn 2 số)"_s, 1, u"parts =0.333333|=0.333333|=0.333333"_s},
        {u"b/a×2"_s, 2, u"percent [,)×2"_s},
        {u"≥95% b/a×5; 90–<95% 2,5; <90% 0"_s, 5, u"percent [95,)×5 [90,95)=2.5 [,90)=0"_s},
        {u"mỗi hồ sơ lỗi −0,25 (mẫu ≥20)"_s, 3, u"deduct 0.25 floor 0"_s},
        {u"số thư/số trễ×2; không trễ = 2"_s, 2, u"percent [,)×2 / full"_s},
        {u"b/a×1,5"_s, 1.5, u"percent [,)×1.5"_s},
        {u"3 ý × 0,5"_s, 1.5, u"parts =0.5|=0.5|=0.5"_s},
        {u"4 ý × 0,5"_s, 2, u"parts =0.5|=0.5|=0.5|=0.5"_s},
        {u"ban hành 1; đúng căn cứ 1"_s, 2, u"parts ban hành=1|đúng căn cứ=1"_s},
        {u"mỗi vị trí chồng/khuyết −0,5"_s, 2, u"deduct 0.5 floor 0"_s},
        {u"đạt 1,5; không 0"_s, 1.5, u"yes 1.5"_s},
        {u"b/a×2,5"_s, 2.5, u"percent [,)×2.5"_s},
        {u"b/a×2; <70% → 0"_s, 2, u"percent [70,)×2 [,70)=0"_s},
        {u"mỗi người −1, sàn 0"_s, 3, u"deduct 1 floor 0"_s},
        {u"b/a×1"_s, 1, u"percent [,)×1"_s},
        {u"5 kỳ × 0,5"_s, 2.5, u"parts =0.5|=0.5|=0.5|=0.5|=0.5"_s},
        {u"có đủ 1,5; không 0"_s, 1.5, u"yes 1.5"_s},
        {u"≥95% 2; 80–<95% b/a×2; <80% 0"_s, 2, u"percent [95,)=2 [80,95)×2 [,80)=0"_s},
        {u"b/a×1; không phát sinh = 1"_s, 1, u"percent [,)×1 / full"_s},
        {u"b/a×2; <95% → 0"_s, 2, u"percent [95,)×2 [,95)=0"_s},
        {u"min(1, tỷ lệ/chỉ tiêu)×4"_s, 4, u"target [,)×4"_s},
        {u"min(1, tỷ lệ/chỉ tiêu)×2"_s, 2, u"target [,)×2"_s},
        {u"b/a×3"_s, 3, u"percent [,)×3"_s},
        {u"6 mục × 0,25"_s, 1.5, u"parts =0.25|=0.25|=0.25|=0.25|=0.25|=0.25"_s},
        {u"≥20% 1; 10–<20% 0,5; <10% 0"_s, 1, u"percent [20,)=1 [10,20)=0.5 [,10)=0"_s},
        {u"2 ý × 0,5"_s, 1, u"parts =0.5|=0.5"_s},
        {u"tỷ lệ hài lòng %×8"_s, 8, u"percent [,)×8"_s},
        {u"≥100% 1,5; 90–<100% 0,75; <90% 0"_s, 1.5, u"percent [100,)=1.5 [90,100)=0.75 [,90)=0"_s},
    };
    return readings;
}

bool isText(const QString& text, std::optional<double> most) {
    return std::holds_alternative<rule::Text>(parseRule(text, most).shape);
}

/// What must hold of anything that was read from a text.
struct Sound {
    double most;

    bool operator()(const rule::Text&) const { return true; }
    bool operator()(const rule::YesNo& rule) const { return rule.points == most; }
    bool operator()(const rule::Deduction& rule) const {
        return rule.perFault > 0 && rule.perFault <= most && rule.floor >= 0 && rule.floor < most;
    }
    bool operator()(const rule::Parts& rule) const {
        double sum = 0;
        for (const auto& part : rule.parts)
            sum += part.points > 0 ? part.points : -1000;
        return rule.parts.size() >= 2 && std::abs(sum - most) < 1e-6;
    }
    bool operator()(const rule::Bands& rule) const {
        double highest = 0;
        for (const auto& band : rule.bands) {
            highest = std::max(highest, band.points);
            if (band.points < 0 || (band.from && band.to && *band.from >= *band.to))
                return false;
        }
        // Every measure falls into exactly one band.
        for (double measure = 0; measure <= 120; measure += 0.5) {
            const auto holds = [&](const rule::Bands::Band& band) {
                return (!band.from || measure >= *band.from) && (!band.to || measure < *band.to);
            };
            const bool possible = rule.measure != Measure::Count || measure == std::floor(measure);
            if (possible && std::count_if(rule.bands.begin(), rule.bands.end(), holds) != 1)
                return false;
        }
        return std::abs(highest - most) < 1e-6;
    }
    bool operator()(const rule::Choice& rule) const {
        return rule.options.size() >= 2 && std::abs(rule.options.front().points - most) < 1e-6 &&
               rule.options.back().points == 0;
    }
};

} // namespace

TEST(RuleParser, ReadsEveryRuleOfTheSample) {
    for (const Reading& reading : sampleReadings())
        EXPECT_EQ(shapeOf(reading.text, reading.most), reading.shape) << reading.text.toStdString();
}

TEST(RuleParser, AgreesWithTheSamplesOwnNamesForItsRules) {
    QFile file(QStringLiteral(DKT_SHARED_DATA "/checklists/bo-tieu-chi-cap-xa.json"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "trial data is not on this machine";
    const QMap<QString, QStringList> allowed = {{u"STEP"_s, {u"percent"_s, u"count"_s, u"choice"_s}},
                                                {u"CHECK"_s, {u"parts"_s}},
                                                {u"BOOL"_s, {u"yes"_s}},
                                                {u"RATIO"_s, {u"percent"_s, u"target"_s}},
                                                {u"DEDUCT"_s, {u"deduct"_s}},
                                                {u"STEP+RATIO"_s, {u"percent"_s}},
                                                {u"SURVEY"_s, {u"percent"_s}}};
    int items = 0;
    for (const QJsonValue& field :
         QJsonDocument::fromJson(file.readAll()).object().value(u"fields"_s).toArray())
        for (const QJsonValue& value : field.toObject().value(u"subcriteria"_s).toArray()) {
            const QJsonObject item = value.toObject();
            const QString text = item.value(u"rule"_s).toString();
            const QString shape = shapeOf(text, item.value(u"max"_s).toDouble());
            EXPECT_TRUE(
                allowed.value(item.value(u"rule_type"_s).toString()).contains(shape.section(u' ', 0, 0)))
                << text.toStdString() << " read as " << shape.toStdString();
            const auto known = std::find_if(sampleReadings().begin(), sampleReadings().end(),
                                            [&](const Reading& reading) { return reading.text == text; });
            EXPECT_NE(known, sampleReadings().end()) << text.toStdString() << " is not in the table above";
            ++items;
        }
    EXPECT_EQ(items, 50);
}

TEST(RuleParser, ReadsOtherSpellings) {
    const std::vector<Reading> readings = {
        {u"Từ 95% trở lên: 2 điểm; từ 80% đến dưới 95%: 1 điểm; dưới 80%: 0 điểm"_s, 2,
         u"percent [95,)=2 [80,95)=1 [,80)=0"_s},
        {u">=50% 1; 30-<50% 0.5; <30% 0."_s, 1, u"percent [50,)=1 [30,50)=0.5 [,30)=0"_s},
        {u"b/a x 2; <80% -> 0"_s, 2, u"percent [80,)×2 [,80)=0"_s},
        {u"≥95% b/a x 5; 90–<95% 2,5; <90% 0"_s, 5, u"percent [95,)×5 [90,95)=2.5 [,90)=0"_s},
        {u"2×b/a; dưới 80% không tính điểm"_s, 2, u"percent [80,)×2 [,80)=0"_s},
        {u"ĐẠT 1,5\nKHÔNG 0"_s, 1.5, u"yes 1.5"_s},
        {u"Đạt: 1,5 điểm; không đạt: 0 điểm"_s, 1.5, u"yes 1.5"_s},
        {u"4 ý x 0,25 điểm"_s, 1, u"parts =0.25|=0.25|=0.25|=0.25"_s},
        {u"mỗi VB lỗi trừ 0,5 điểm, sàn 1"_s, 3, u"deduct 0.5 floor 1"_s},
        {u"trừ 0,25 điểm cho mỗi báo cáo thiếu"_s, 1, u"deduct 0.25 floor 0"_s},
        {u"80–100% 2; 50–<80% 1; <50% 0"_s, 2, u"percent [80,)=2 [50,80)=1 [,50)=0"_s},
        {u">2 lỗi 0; 1–2 lỗi 1; 0 lỗi 2"_s, 2, u"count [3,)=0 [1,3)=1 [0,1)=2"_s},
        {u"b/a×3; không phát sinh: đủ điểm"_s, 3, u"percent [,)×3 / full"_s},
        {u"không có nhiệm vụ phát sinh = 3; b/a×3"_s, 3, u"text"_s},
        {u"không phát sinh nhiệm vụ = 3; b/a×3"_s, 3, u"percent [,)×3 / full"_s},
        {u"KH 1; BC 1"_s.normalized(QString::NormalizationForm_D), 2, u"parts KH=1|BC=1"_s},
    };
    for (const Reading& reading : readings)
        EXPECT_EQ(shapeOf(reading.text, reading.most), reading.shape) << reading.text.toStdString();
}

TEST(RuleParser, ReadsWithoutStatedPointsOnlyWhatNeedsNone) {
    EXPECT_EQ(shapeOf(u"b/a×2; <80% → 0"_s, {}), u"percent [80,)×2 [,80)=0"_s);
    EXPECT_EQ(shapeOf(u"4 ý × 0,25"_s, {}), u"parts =0.25|=0.25|=0.25|=0.25"_s);
    EXPECT_EQ(shapeOf(u"đạt 1,5; không 0"_s, {}), u"yes 1.5"_s);
    EXPECT_EQ(shapeOf(u"KH 1; BC 1"_s, {}), u"text"_s) << "a sum or a choice";
    EXPECT_EQ(shapeOf(u"KH 0,4; mỗi hình thức 0,2"_s, {}), u"text"_s);
    EXPECT_EQ(shapeOf(u"3 ý, mỗi ý 1/3 (làm tròn 2 số)"_s, {}), u"text"_s);
}

TEST(RuleParser, WhatIsNotCertainStaysText) {
    const std::vector<std::pair<QString, double>> unclear = {
        {u""_s, 1},
        {u";"_s, 1},
        {u"theo báo cáo"_s, 1},
        {u"chấm theo thực tế"_s, 1},
        {u"1"_s, 1},
        {u"0; 0"_s, 1},
        {u"b/a×2"_s, 3}, // not the item's points
        {u"đạt 1; không 0"_s, 1.5},
        {u"4 ý × 0,25"_s, 2},
        {u"3 ý × 0,33"_s, 1},
        {u"≥95% 2; 80–<95% 1"_s, 2},           // below 80 %?
        {u"≥50% 1; 30–<49% 0,5; <30% 0"_s, 1}, // 49 %?
        {u"≥50% 1; 30–50% 0,5; <30% 0"_s, 1},  // 50 % twice
        {u">50% 1; ≤50% 0"_s, 1},              // an exclusive lower end
        {u"≥50% 1; 30–<50 0,5; <30% 0"_s, 1},  // per cent or not?
        {u"≥50% 0,5; 30–<50% 1; <30% 0"_s, 1}, // rises and falls
        {u"≥12 1; 6–11 b/a×1; <6 0"_s, 1},     // a share of a count
        {u"≥50% 1"_s, 1},
        {u"1 0,75; ≥2 1,5; 0 0"_s, 1.5},
        {u"KH 1; BC 1"_s, 3},
        {u"KH 1, BC 1"_s, 2},
        {u"KH 1 BC 1; QĐ 0"_s, 1},
        {u"KH 2; BC 1; QĐ 1"_s, 2},
        {u"mỗi lỗi trừ 1; không 0"_s, 1},
        {u"bị trừ 1; không 0"_s, 1},
        {u"KH 0,4; mỗi hình thức 0,25"_s, 1},
        {u"KH 1; mỗi hình thức −0,2"_s, 1},
        {u"mỗi VB lỗi −5"_s, 3},
        {u"mỗi VB lỗi −0,5, sàn 3"_s, 3},
        {u"mỗi VB lỗi −0,5, tối đa −1"_s, 3},
        {u"mỗi 2 VB lỗi −0,5"_s, 3},
        {u"mỗi VB lỗi +0,5"_s, 3},
        {u"mỗi VB lỗi −0,5; sai thể thức −1"_s, 3},
        {u"b/a×3; không phát sinh = 2"_s, 3},
        {u"b/a×3; không phát sinh: không tính"_s, 3},
        {u"số thư/số trễ×2; không đơn = 2"_s, 2},
        {u"b/a×2; <80% → 1"_s, 2},
        {u"b/a×2; >80% → 0"_s, 2},
        {u"b/a×2; ≥80% 2"_s, 2},
        {u"min(2, tỷ lệ/chỉ tiêu)×4"_s, 4},
        {u"b/a+2"_s, 2},
        {u"b/c×2"_s, 2},
        {u"3 ý, mỗi mục 1/3"_s, 1},
        {u"3 ý, mỗi ý 1/3"_s, 3},
        {u"1.000 ý × 0,001"_s, 1},
        {u"0 ý × 1"_s, 1},
        {u"đúng hạn 1; trễ 0,5; trễ hơn 0,5; không 0"_s, 1},
        {u"không 0; đạt 1"_s, 1},
        {QString(500, u'a') + u" 1; không 0"_s, 1},
    };
    for (const auto& [text, most] : unclear)
        EXPECT_EQ(shapeOf(text, most), u"text"_s) << text.left(60).toStdString();
}

TEST(RuleParser, NeverReadsGarbage) {
    QRandomGenerator random(99);
    static const QString letters = u"0123456789,.;:%×xX*/-–−<>≥≤=→() bạđKHýmỗitrừsànkhông\n"_s;
    int read = 0;
    for (int i = 0; i < 60000; ++i) {
        QString text;
        for (int k = random.bounded(40); k > 0; --k)
            text += letters.at(random.bounded(int(letters.size())));
        read += isText(text, 1) ? 0 : 1;
    }
    EXPECT_LE(read, 3) << "noise that spells a whole rule by chance must stay a rarity";
}

TEST(RuleParser, AnythingReadFromADamagedRuleIsSound) {
    QRandomGenerator random(41);
    static const QString letters = u"0123456789,.;:%×/-–−<>≥≤=→()bạKH \n"_s;
    for (int i = 0; i < 60000; ++i) {
        const Reading& reading = sampleReadings()[random.bounded(int(sampleReadings().size()))];
        QString text = reading.text;
        for (int edits = 1 + random.bounded(2); edits > 0; --edits) {
            const qsizetype at = random.bounded(int(text.size()) + 1);
            if (random.bounded(3) == 0)
                text.remove(at, 1);
            else
                text.insert(at, letters.at(random.bounded(int(letters.size()))));
        }
        const ScoringRule rule = parseRule(text, reading.most);
        ASSERT_TRUE(std::visit(Sound{reading.most}, rule.shape))
            << text.toStdString() << " read as " << std::visit(Described{}, rule.shape).toStdString();
    }
}

TEST(RuleParser, ShuffledRulesOfTheSampleDoNotMakeNewOnes) {
    QRandomGenerator random(17);
    for (int i = 0; i < 20000; ++i) {
        const Reading& a = sampleReadings()[random.bounded(int(sampleReadings().size()))];
        const Reading& b = sampleReadings()[random.bounded(int(sampleReadings().size()))];
        const QString text = a.text.section(u';', 0, 0) + u"; "_s + b.text.section(u';', -1);
        const ScoringRule rule = parseRule(text, a.most);
        ASSERT_TRUE(std::visit(Sound{a.most}, rule.shape))
            << text.toStdString() << " read as " << std::visit(Described{}, rule.shape).toStdString();
    }
}
