// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HeadingNumbers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt::doc;

TEST(HeadingNumbers, restartBelowEachHigherLevel) {
    HeadingNumbers numbers;
    QStringList seen;
    for (const int level : {1, 2, 2, 3, 3, 2, 3, 1, 3, 2, 3})
        seen << numbers.next(level);
    EXPECT_EQ(seen, (QStringList{u"I."_s, u"1."_s, u"2."_s, u"a)"_s, u"b)"_s, u"3."_s, u"a)"_s, u"II."_s,
                                 u"a)"_s, u"1."_s, u"a)"_s}));
    numbers.restart();
    EXPECT_EQ(numbers.next(1), u"I."_s);
}

TEST(HeadingNumbers, romanNumbersReadBack) {
    HeadingNumbers numbers;
    QString last;
    for (int i = 1; i <= 49; ++i)
        last = numbers.next(1);
    EXPECT_EQ(last, u"XLIX."_s);
}

TEST(HeadingNumbers, levelsOutOfRangeAreTheNearest) {
    HeadingNumbers numbers;
    EXPECT_EQ(numbers.next(0), u"I."_s);
    EXPECT_EQ(numbers.next(9), u"a)"_s);
}

// Annex I of Decree 30/2020/NĐ-CP letters its own points a) b) c) d) đ) e) g) h) …
TEST(HeadingNumbers, pointsFollowTheVietnameseAlphabet) {
    QString all;
    for (int i = 0; i < 23; ++i)
        all += listMark(ListMarker::Letter, i).chopped(1);
    EXPECT_EQ(all, u"abcdđeghiklmnopqrstuvxy"_s);
    EXPECT_EQ(listMark(ListMarker::Letter, 4), u"đ)"_s);
    EXPECT_EQ(listMark(ListMarker::Number, 0), u"1."_s);
    EXPECT_EQ(listMark(ListMarker::Dash, 7), u"-"_s);
    EXPECT_EQ(listMark(ListMarker::Plus, 7), u"+"_s);
}
