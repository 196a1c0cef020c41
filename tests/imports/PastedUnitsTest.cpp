// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/PastedUnits.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

QStringList namesOf(const UnitImport& import) {
    QStringList names;
    for (const Unit& unit : import.units)
        names << unit.name;
    return names;
}

} // namespace

TEST(PastedUnits, AColumnOfNames) {
    const UnitImport import = unitsFromText(u"Xã Dương Xá\r\nXã Đa Tốn\r\n\r\nThị trấn Trâu Quỳ\r\n"_s);
    EXPECT_EQ(namesOf(import), (QStringList{u"Xã Dương Xá"_s, u"Xã Đa Tốn"_s, u"Thị trấn Trâu Quỳ"_s}));
    EXPECT_EQ(import.units[2].type, u"thị trấn"_s);
    EXPECT_TRUE(import.setAside.empty());
}

TEST(PastedUnits, ALineOfAPaperLosesTheMarksOfTheListOnly) {
    EXPECT_EQ(namesOf(unitsFromText(u"1. Xã A Bình;\n2) Xã B Bình,\n- Phường 12\n+ Sở Nội vụ."_s)),
              (QStringList{u"Xã A Bình"_s, u"Xã B Bình"_s, u"Phường 12"_s, u"Sở Nội vụ"_s}));
}

TEST(PastedUnits, RowsOfASheetWithAndWithoutHeader) {
    const UnitImport headed =
        unitsFromText(u"STT\tMã\tTên đơn vị\tThuộc\n1\t00565\tXã Dương Xá\tThành phố Hà Nội\n2\t00568\tXã Đa Tốn\t\n"_s);
    ASSERT_EQ(headed.units.size(), 2u);
    EXPECT_EQ(headed.units[0].code, u"00565"_s);
    EXPECT_EQ(headed.units[0].parent, u"Thành phố Hà Nội"_s);
    EXPECT_EQ(namesOf(unitsFromText(u"1\tXã A Bình\t12,5\n2\tXã B Bình\t9\n"_s)),
              (QStringList{u"Xã A Bình"_s, u"Xã B Bình"_s}));
}

TEST(PastedUnits, NothingIsSkippedInSilence) {
    const UnitImport import = unitsFromText(u"Xã A Bình\nxã a bình\n12\nTổng cộng\n"_s);
    EXPECT_EQ(namesOf(import), QStringList{u"Xã A Bình"_s});
    EXPECT_EQ(import.setAside.size(), 3u);
    EXPECT_EQ(import.rowsRead, 4);
    EXPECT_TRUE(unitsFromText({}).units.empty());
}

} // namespace dkt
