// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LayoutJson.h"
#include "documents/LayoutRanges.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

TEST(LayoutJson, TheDecreesOwnLayoutIsInItsRangesAndNeedsNoWords) {
    const LayoutProfile decree;
    for (const LayoutRange& range : layoutRanges()) {
        EXPECT_TRUE(range.allows(decree.*range.member)) << range.key;
        EXPECT_LE(range.least, range.low) << range.key;
        EXPECT_GE(range.most, range.high) << range.key;
        EXPECT_FALSE(range.title().isEmpty());
    }
    EXPECT_TRUE(toJson(decree).isEmpty());
    EXPECT_EQ(layoutFromJson({}).profile, decree);
}

TEST(LayoutJson, EveryMeasureComesBack) {
    LayoutProfile profile;
    profile.fontFamily = u"Tinos"_s;
    double step = 0.5;
    for (const LayoutRange& range : layoutRanges())
        profile.*range.member = range.least + (step += 0.125);
    const LayoutRead read = layoutFromJson(toJson(profile));
    EXPECT_EQ(read.profile, profile);
    EXPECT_TRUE(read.issues.empty());
}

TEST(LayoutJson, WhatNoPaperCanHaveIsMovedAndTold) {
    const LayoutRead read =
        layoutFromJson(u"{\"marginTop\": 500, \"bodySize\": -3, \"marginLeft\": \"wide\", \"newer\": 1}"_s);
    EXPECT_EQ(read.profile.marginTop, 60);
    EXPECT_EQ(read.profile.bodySize, 8);
    EXPECT_EQ(read.profile.marginLeft, LayoutProfile().marginLeft);
    EXPECT_EQ(read.issues.size(), 3u);
    for (const QString& bad : {u"{"_s, u"[1,2]"_s, u"null"_s, u"{\"fontFamily\": 5}"_s}) {
        const LayoutRead other = layoutFromJson(bad);
        EXPECT_EQ(other.profile, LayoutProfile()) << bad.toStdString();
        EXPECT_EQ(other.issues.size(), 1u) << bad.toStdString();
    }
}

} // namespace

} // namespace dkt::doc
