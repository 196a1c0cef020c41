// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TargetText.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

using Comparison = Target::Comparison;

TEST(TargetText, IsReadAsItIsWritten) {
    for (const Comparison comparison : {Comparison::Equal, Comparison::AtLeast, Comparison::MoreThan,
                                        Comparison::AtMost, Comparison::LessThan})
        for (const double value : {0.0, 0.125, 5.0, 95.0, 99.5, 72500.0})
            for (const QString& unit : {u""_s, u"%"_s, u"lần/năm"_s}) {
                const Target target{comparison, value, unit};
                EXPECT_EQ(targetFromText(targetText(target)), target) << targetText(target).toStdString();
            }
}

TEST(TargetText, ReadsTheWordsOfSheets) {
    EXPECT_EQ(targetFromText(u"≥95%"_s), (Target{Comparison::AtLeast, 95, u"%"_s}));
    EXPECT_EQ(targetFromText(u">= 95 %"_s), (Target{Comparison::AtLeast, 95, u"%"_s}));
    EXPECT_EQ(targetFromText(u"Từ 95% trở lên"_s), (Target{Comparison::AtLeast, 95, u"%"_s}));
    EXPECT_EQ(targetFromText(u"không quá 5 ngày"_s), (Target{Comparison::AtMost, 5, u"ngày"_s}));
    EXPECT_EQ(targetFromText(u"100%"_s), (Target{Comparison::Equal, 100, u"%"_s}));
    EXPECT_EQ(targetFromText(u"0,5 ‰"_s), (Target{Comparison::Equal, 0.5, u"‰"_s}));
    for (const QString& text : {u""_s, u"theo kế hoạch"_s, u"≥"_s, u"%"_s, u"đạt yêu cầu"_s})
        EXPECT_FALSE(targetFromText(text)) << text.toStdString();
}

} // namespace
} // namespace dkt
