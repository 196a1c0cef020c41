// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/MembersTable.h"
#include "gui/start/UnitsTable.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::gui {

TEST(MembersTable, RowsOfASheetAreRead) {
    const auto lines = membersFromText(u"STT\tHọ tên\tChức vụ\n1\tNgười A\tTrưởng phòng\tPhó Trưởng đoàn\tTổ 1\n"
                                       "Chuyên viên B\nThư ký\tSở Nội vụ\tThư ký\n"_s);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0], (NewDossier::MemberLine{u"Người A"_s, u"Trưởng phòng"_s, Role::DeputyHead, u"Tổ 1"_s}));
    EXPECT_EQ(lines[1].name, u"Chuyên viên B"_s);
    EXPECT_EQ(lines[2].name, u"Thư ký"_s) << "the first words are the name, even when they name a role";
    EXPECT_EQ(lines[2].role, Role::Secretary);
}

TEST(MembersTable, IsASoundModel) {
    MembersTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(table.setData(table.index(0, 0), u"  Trưởng  đoàn "_s, Qt::EditRole));
    EXPECT_EQ(table.lines().at(0).name, u"Trưởng đoàn"_s);
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_FALSE(table.setData(table.index(1, 0), u" "_s, Qt::EditRole)) << "the blank row stays blank";
    table.add({{u"B"_s, {}, Role::Head, {}}});
    table.removeLines({0, 2});
    ASSERT_EQ(table.lines().size(), 1u);
    EXPECT_EQ(table.lines()[0].name, u"B"_s);
}

TEST(UnitsTable, IsASoundModelThatKnowsItsUnits) {
    UnitsTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Unit a, again, other;
    a.name = u"Xã Hòa Bình"_s;
    again.name = u"xã hoà bình"_s;
    other.name = a.name;
    other.parent = u"Tỉnh B"_s;
    EXPECT_EQ(table.addNew({a, again, other}), 2);
    EXPECT_EQ(table.addNew({a}), 0);
    EXPECT_FALSE(table.setData(table.index(0, 0), u""_s, Qt::EditRole)) << "a unit keeps a name";
    table.removeUnits({0});
    ASSERT_EQ(table.units().size(), 1u);
    EXPECT_EQ(table.units()[0].parent, u"Tỉnh B"_s);
}

} // namespace dkt::gui
