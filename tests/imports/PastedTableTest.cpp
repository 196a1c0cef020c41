// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/PastedTable.h"
#include "imports/UnitImporter.h"
#include "util/Error.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

TEST(PastedTable, OneColumnOfNamesWillDo) {
    const UnitImport import = inspectUnits(pastedTable(u"Xã Dương Xá\r\n\r\n  Xã Đa Tốn \r\nTổng cộng\r\n"_s), u"x"_s);
    ASSERT_EQ(import.units.size(), 2u);
    EXPECT_EQ(import.units[0].name, u"Xã Dương Xá"_s);
    EXPECT_EQ(import.units[1].name, u"Xã Đa Tốn"_s);
    EXPECT_EQ(import.setAside.size(), 1u) << "a sum is no unit, and is not skipped in silence";
}

TEST(PastedTable, ColumnsAreFoundByTheirHeader) {
    const UnitImport import =
        inspectUnits(pastedTable(u"Mã\tTên đơn vị\tThuộc\n00565\t\"Xã\nDương \"\"Xá\"\"\"\tHà Nội\n"_s), u"x"_s);
    ASSERT_EQ(import.units.size(), 1u);
    EXPECT_EQ(import.units[0].code, u"00565"_s) << "text keeps its zeros";
    EXPECT_EQ(import.units[0].name, u"Xã Dương \"Xá\""_s);
    EXPECT_EQ(import.units[0].parent, u"Hà Nội"_s);
}

TEST(PastedTable, WhatIsNoListIsRefused) {
    EXPECT_TRUE(pastedTable({}).rows.empty());
    EXPECT_THROW(static_cast<void>(inspectUnits(pastedTable(u"1\t2\n3\t4"_s), u"x"_s)), Error);
}

} // namespace
