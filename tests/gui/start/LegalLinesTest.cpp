// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/LegalLines.h"

#include "documents/report/Citations.h"
#include "gui/start/MembersTable.h"
#include "gui/start/UnitsTable.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::gui {

TEST(LegalLines, PartsAreToldApartAndCitedBackAsWritten) {
    const QStringList lines{
        u"Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"_s,
        u"Quyết định số 1234/QĐ-UBND ngày 15 tháng 8 năm 2026 của Chủ tịch UBND tỉnh A về việc thành lập Đoàn kiểm tra"_s,
        u"Kế hoạch số 45/KH-UBND ngày 10 tháng 11 năm 2025 của UBND tỉnh A"_s,
        u"Luật Thanh tra ngày 25 tháng 6 năm 2025"_s,
        u"Văn bản chỉ đạo của cấp trên"_s};
    for (const QString& line : lines) {
        doc::Citations citations;
        const LegalDocument document = legalDocumentFromLine(u"- Căn cứ "_s + line + u";"_s);
        EXPECT_EQ(citations.cite(document), line) << document.number.toStdString();
    }
    const LegalDocument decree = legalDocumentFromLine(lines[0]);
    EXPECT_EQ(decree.type, u"Nghị định"_s);
    EXPECT_EQ(decree.number, u"30/2020/NĐ-CP"_s);
    EXPECT_EQ(decree.date, QDate(2020, 3, 5));
    EXPECT_EQ(decree.issuer, u"Chính phủ"_s);
    EXPECT_EQ(decree.subject, u"về công tác văn thư"_s);
    EXPECT_EQ(legalDocumentFromLine(u"Nghị quyết số 12/NQ-HĐND ngày 1/7/2026"_s).date, QDate(2026, 7, 1));
    EXPECT_TRUE(legalDocumentsFromLines({u" "_s, u"-"_s, u"Căn cứ ;"_s}).empty());
}

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
