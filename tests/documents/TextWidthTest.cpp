// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextWidth.h"

#include <QString>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt::doc;

// Widths printed by LibreOffice with a metric-compatible font.
TEST(TextWidth, isThatOfTimesNewRoman) {
    EXPECT_NEAR(textWidth(u"Độc lập - Tự do - Hạnh phúc", 13, Weight::Bold), 158.9, 1.0);
    EXPECT_DOUBLE_EQ(textWidth(u"ộ", 12, Weight::Regular), textWidth(u"o", 12, Weight::Regular));
    EXPECT_GT(textWidth(u"ư", 12, Weight::Regular), textWidth(u"u", 12, Weight::Regular));
    EXPECT_DOUBLE_EQ(textWidth(u"AB", 24, Weight::Bold), 2 * textWidth(u"AB", 12, Weight::Bold));
    EXPECT_EQ(textWidth(u"", 12, Weight::Bold), 0);
}

TEST(TextWidth, balancedLinesAreNoMoreThanBefore) {
    const QString title = u"Kết quả kiểm tra công tác cải cách hành chính tại các phòng, ban, đơn vị và Ủy ban nhân dân "
                          "các xã, thị trấn năm 2021"_s;
    for (int width = 30; width < 700; width += 7) {
        const Lines wide = wrap(title, 14, Weight::Bold, width);
        const double narrow = balancedWidth(title, 14, Weight::Bold, width);
        EXPECT_LE(narrow, wide.longest + 1e-9);
        EXPECT_LE(wrap(title, 14, Weight::Bold, narrow).count, wide.count) << width;
    }
}

TEST(TextWidth, linesGivenAreKept) {
    EXPECT_EQ(wrap(u"một\nhai", 12, Weight::Regular, 500).count, 2);
    EXPECT_EQ(wrap(u"mộtchữrấtdài", 12, Weight::Regular, 5).count, 1);
}
