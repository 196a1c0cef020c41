// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Numbers.h"
#include "util/Dates.h"

#include "../QtPrint.h"

#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace dkt;
using text::Fractions;
using text::ParsedNumber;
using text::parseNumber;

namespace {

struct Reading {
    QString text;
    double value;
    bool percent = false;
    bool ambiguous = false;
};

QString plainNumber(QRandomGenerator& random) {
    QString text = QString::number(random.bounded(1, 10));
    const int digits = random.bounded(9);
    for (int i = 0; i < digits; ++i)
        text += QString::number(random.bounded(10));
    return text;
}

} // namespace

TEST(Numbers, ReadsWhatOfficesWrite) {
    const std::vector<Reading> readings = {{u"12"_s, 12},
                                           {u" 12 "_s, 12},
                                           {u"06"_s, 6},
                                           {u"\u00A012\u202F"_s, 12},
                                           {u"0"_s, 0},
                                           {u"1.434.841"_s, 1434841},
                                           {u"1,434,841"_s, 1434841},
                                           {u"1.434.841,5"_s, 1434841.5},
                                           {u"1,434,841.25"_s, 1434841.25},
                                           {u"1 434 841"_s, 1434841},
                                           {u"1\u00A0434\u00A0841,5"_s, 1434841.5},
                                           {u"0,5"_s, 0.5},
                                           {u"0.5"_s, 0.5},
                                           {u"72.5"_s, 72.5},
                                           {u"72,50"_s, 72.5},
                                           {u"0.125"_s, 0.125},
                                           {u"0,125"_s, 0.125},
                                           {u"1234,567"_s, 1234.567},
                                           {u"1234.567"_s, 1234.567},
                                           {u"98,5%"_s, 98.5, true},
                                           {u"98,5 %"_s, 98.5, true},
                                           {u"100%"_s, 100, true},
                                           {u"-5"_s, -5},
                                           {u"\u22125,5"_s, -5.5},
                                           {u"+5"_s, 5},
                                           {u"-0"_s, 0},
                                           {u"72.500"_s, 72500, false, true},
                                           {u"30,954"_s, 30.954, false, true},
                                           {u"12 345"_s, 12345, false, true},
                                           {u"9007199254740993"_s, 9007199254740992.0}};
    for (const Reading& wanted : readings) {
        const auto read = parseNumber(wanted.text);
        ASSERT_TRUE(read.has_value()) << wanted.text.toStdString();
        EXPECT_EQ(*read, (ParsedNumber{wanted.value, wanted.percent, wanted.ambiguous}))
            << wanted.text.toStdString();
        EXPECT_FALSE(read->value == 0 && std::signbit(read->value));
    }
}

TEST(Numbers, RefusesWhatIsNoNumber) {
    for (const QString& text :
         {u""_s,         u" "_s,           u"abc"_s,       u"12 tổ"_s,        u"1/3"_s,
          u"1.8.2019"_s, u"12.3456.789"_s, u"1.23.456"_s,  u"5."_s,           u".5"_s,
          u","_s,        u"%"_s,           u"--5"_s,       u"- 5"_s,          u"1e5"_s,
          u"0x10"_s,     u"1,2.3,4"_s,     u"2021 2026"_s, u"1  234"_s,       u"٣"_s,
          u"5%%"_s,      u"inf"_s,         u"nan"_s,       u"0.123.456"_s,    u"1.434,841.5"_s,
          u"1.2,3 4"_s,  u"2021- 2026"_s,  u"~5"_s,        QString(400, u'9')})
        EXPECT_FALSE(parseNumber(text).has_value()) << text.toStdString();
}

TEST(Numbers, ReadsFractionsOnlyWhenAsked) {
    EXPECT_FALSE(parseNumber(u"1/3").has_value());
    EXPECT_DOUBLE_EQ(parseNumber(u"1/3", Fractions::Accept)->value, 1.0 / 3);
    EXPECT_DOUBLE_EQ(parseNumber(u"20 / 20", Fractions::Accept)->value, 1);
    EXPECT_DOUBLE_EQ(parseNumber(u"0,5", Fractions::Accept)->value, 0.5);
    for (const QString& text : {u"1/0"_s, u"1/2/2014"_s, u"/3"_s, u"1/"_s, u"5%/2"_s})
        EXPECT_FALSE(parseNumber(text, Fractions::Accept).has_value()) << text.toStdString();
}

TEST(Numbers, ReadsCounts) {
    EXPECT_EQ(text::parseCount(u"06"), 6);
    EXPECT_EQ(text::parseCount(u"72.500"), 72500);
    EXPECT_EQ(text::parseCount(u"30,954"), 30954) << "a count has no decimals";
    EXPECT_EQ(text::parseCount(u"1,434,841"), 1434841);
    EXPECT_EQ(text::parseCount(u"5,0"), 5);
    for (const QString& text : {u"-1"_s, u"0,5"_s, u"5%"_s, u""_s, u"1/3"_s, u"99999999999999999999"_s})
        EXPECT_FALSE(text::parseCount(text).has_value()) << text.toStdString();
}

TEST(Numbers, RoundsAsPeopleDo) {
    EXPECT_EQ(text::roundedHalfUp(2.675, 2), 2.68);
    EXPECT_EQ(text::roundedHalfUp(1.005, 2), 1.01);
    EXPECT_EQ(text::roundedHalfUp(-2.5, 0), -3);
    EXPECT_EQ(text::roundedHalfUp(0.5, 0), 1);
    EXPECT_EQ(text::roundedHalfUp(9.995, 2), 10);
    EXPECT_EQ(text::roundedHalfUp(99.5, 0), 100);
    EXPECT_EQ(text::roundedHalfUp(1.0 / 3, 2), 0.33);
    EXPECT_FALSE(std::signbit(text::roundedHalfUp(-0.001, 2)));
    EXPECT_EQ(text::roundedHalfUp(1e300, 2), 1e300);
}

TEST(Numbers, FormatsTheVietnameseWay) {
    EXPECT_EQ(text::formatNumber(1434841.5), u"1.434.841,5"_s);
    EXPECT_EQ(text::formatNumber(72500), u"72.500"_s);
    EXPECT_EQ(text::formatNumber(999), u"999"_s);
    EXPECT_EQ(text::formatNumber(0.5), u"0,5"_s);
    EXPECT_EQ(text::formatNumber(0), u"0"_s);
    EXPECT_EQ(text::formatNumber(-0.001), u"0"_s);
    EXPECT_EQ(text::formatNumber(-1234.5), u"-1.234,5"_s);
    EXPECT_EQ(text::formatNumber(2.0 / 3, 3), u"0,667"_s);
    EXPECT_EQ(text::formatNumber(999.999), u"1.000"_s);
    EXPECT_EQ(text::formatNumber(12.5, 0), u"13"_s);
    EXPECT_EQ(text::formatNumber(std::nan("")), QString());
    EXPECT_EQ(text::formatCount(1434841), u"1.434.841"_s);
    EXPECT_EQ(text::formatCount(-1000), u"-1.000"_s);
    EXPECT_EQ(text::formatCount(std::numeric_limits<qint64>::min()), u"-9.223.372.036.854.775.808"_s);
    EXPECT_EQ(text::padded(2), u"02"_s);
    EXPECT_EQ(text::padded(0), u"00"_s);
    EXPECT_EQ(text::padded(10), u"10"_s);
}

TEST(Numbers, ReadsBackWhatItWrites) {
    QRandomGenerator random(11);
    for (int i = 0; i < 20000; ++i) {
        const double value =
            text::roundedHalfUp((random.generateDouble() - 0.5) * std::pow(10, random.bounded(9)), 2);
        const auto read = parseNumber(text::formatNumber(value));
        ASSERT_TRUE(read.has_value()) << value;
        ASSERT_DOUBLE_EQ(read->value, value);
        const double ours = text::roundedHalfUp(value, 1);
        ASSERT_LE(std::abs(ours - value), 0.05 + 1e-6);
        const QString plain = plainNumber(random);
        ASSERT_EQ(parseNumber(plain)->value, plain.toDouble());
        ASSERT_EQ(text::parseCount(text::formatCount(plain.toLongLong())), plain.toLongLong());
    }
}

TEST(Numbers, RomanNumeralsBothWays) {
    EXPECT_EQ(text::toRoman(4), u"IV"_s);
    EXPECT_EQ(text::toRoman(1994), u"MCMXCIV"_s);
    EXPECT_EQ(text::toRoman(0), QString());
    EXPECT_EQ(text::toRoman(4000), QString());
    QSet<QString> seen;
    for (int i = 1; i < 4000; ++i) {
        ASSERT_EQ(text::fromRoman(text::toRoman(i)), i);
        seen += text::toRoman(i);
    }
    EXPECT_EQ(seen.size(), 3999);
    EXPECT_EQ(text::fromRoman(u" viii "), 8);
    for (const QString& text : {u""_s, u"IIII"_s, u"VX"_s, u"IC"_s, u"A"_s, u"I.1"_s, u"MMMM"_s})
        EXPECT_FALSE(text::fromRoman(text).has_value()) << text.toStdString();
}

TEST(Numbers, PointLettersFollowTheVietnameseAlphabet) {
    QStringList letters;
    for (int i = 1; i <= 25; ++i) {
        letters += text::pointLetter(i);
        EXPECT_EQ(text::pointNumber(letters.back()), i);
    }
    EXPECT_EQ(letters.join(u' '), u"a b c d đ e g h i k l m n o p q r s t u v x y aa ab"_s);
    EXPECT_EQ(text::pointLetter(0), QString());
    EXPECT_EQ(text::pointNumber(u"Đ"), 5);
    for (const QString& text : {u""_s, u"w"_s, u"z"_s, u"f"_s, u"1"_s, u"ă"_s, u"aaaa"_s})
        EXPECT_FALSE(text::pointNumber(text).has_value()) << text.toStdString();
}

TEST(Dates, AreWrittenAsTheDecreeSays) {
    EXPECT_EQ(text::officialDate(QDate(2020, 1, 5)), u"ngày 05 tháng 01 năm 2020"_s);
    EXPECT_EQ(text::officialDate(QDate(2019, 6, 29)), u"ngày 29 tháng 6 năm 2019"_s);
    EXPECT_EQ(text::officialDate(QDate(2026, 2, 10)), u"ngày 10 tháng 02 năm 2026"_s);
    EXPECT_EQ(text::officialDate(QDate(2026, 12, 1)), u"ngày 01 tháng 12 năm 2026"_s);
    EXPECT_EQ(text::officialDate(QDate()), QString());
    EXPECT_EQ(text::shortDate(QDate(2026, 2, 5)), u"05/02/2026"_s);
    EXPECT_EQ(text::shortDate(QDate()), QString());
}

TEST(Dates, AreReadInEveryFormOfThePapers) {
    EXPECT_EQ(text::parseDate(u"17/02/2014"), QDate(2014, 2, 17));
    EXPECT_EQ(text::parseDate(u"29/5/2014"), QDate(2014, 5, 29));
    EXPECT_EQ(text::parseDate(u" 1 / 8 / 2019 "), QDate(2019, 8, 1));
    EXPECT_EQ(text::parseDate(u"1.8.2019"), QDate(2019, 8, 1));
    EXPECT_EQ(text::parseDate(u"05-02-2026"), QDate(2026, 2, 5));
    EXPECT_EQ(text::parseDate(u"2026-02-05"), QDate(2026, 2, 5));
    EXPECT_EQ(text::parseDate(u"ngày 05 tháng 02 năm 2026"), QDate(2026, 2, 5));
    EXPECT_EQ(text::parseDate(u"Ngày\u00A005 tháng 02  năm 2026"_s.normalized(QString::NormalizationForm_D)),
              QDate(2026, 2, 5));
    EXPECT_EQ(text::parseDate(u"ngày 29/02/2024"), QDate(2024, 2, 29));
    EXPECT_EQ(text::parseDate(u"1.8", 2014), QDate(2014, 8, 1));
    EXPECT_EQ(text::parseDate(u"ngày 30/11", 2019), QDate(2019, 11, 30));
    for (const QString& text :
         {u"1.8"_s, u"31/02/2014"_s, u"29/02/2025"_s, u"17/02/14"_s, u"17/02-2014"_s, u"0/1/2014"_s,
          u"1/13/2014"_s, u""_s, u"ngày"_s, u"17/02/20145"_s, u"01/01/0000"_s, u"30/11/2019,gửi"_s})
        EXPECT_FALSE(text::parseDate(text).has_value()) << text.toStdString();
}

TEST(Dates, EveryDayIsReadBack) {
    for (QDate day(2023, 12, 25); day < QDate(2025, 3, 1); day = day.addDays(1)) {
        ASSERT_EQ(text::parseDate(text::officialDate(day)), day);
        ASSERT_EQ(text::parseDate(text::shortDate(day)), day);
        ASSERT_EQ(text::parseDate(day.toString(Qt::ISODate)), day);
    }
}
