// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/SheetCell.h"

#include "../QtPrint.h"

#include <gtest/gtest.h>

namespace dkt {
namespace {

using namespace Qt::StringLiterals;
using FormatKind = NumberFormat::Kind;

struct FormatCase {
    const char16_t* code;
    FormatKind kind;
    int decimals;
};

class NumberFormatCode : public ::testing::TestWithParam<FormatCase> {};

TEST_P(NumberFormatCode, IsReducedToWhatReadingNeeds) {
    const FormatCase& c = GetParam();
    const NumberFormat format = NumberFormat::fromCode(QString::fromUtf16(c.code));
    EXPECT_EQ(static_cast<int>(format.kind), static_cast<int>(c.kind))
        << QString::fromUtf16(c.code).toStdString();
    EXPECT_EQ(format.decimals, c.decimals);
}

INSTANTIATE_TEST_SUITE_P(
    Codes, NumberFormatCode,
    ::testing::Values(FormatCase{u"General", FormatKind::General, 0}, FormatCase{u"0", FormatKind::Fixed, 0},
                      FormatCase{u"#,##0.00", FormatKind::Fixed, 2}, FormatCase{u"0.0##", FormatKind::Fixed, 3},
                      FormatCase{u"#,##0.0\\ \"điểm\"", FormatKind::Fixed, 1}, FormatCase{u"0%", FormatKind::Percent, 0},
                      FormatCase{u"0.0%", FormatKind::Percent, 1}, FormatCase{u"dd/mm/yyyy", FormatKind::Date, 0},
                      FormatCase{u"[$-42A]d\\ mmmm\\ yyyy;@", FormatKind::Date, 0},
                      FormatCase{u"\"ngày\" dd \"tháng\" mm", FormatKind::Date, 0},
                      FormatCase{u"d.m", FormatKind::Date, 0}, FormatCase{u"dd/mm/yyyy hh:mm", FormatKind::DateTime, 0},
                      FormatCase{u"h:mm AM/PM", FormatKind::Time, 0}, FormatCase{u"[h]:mm:ss", FormatKind::Time, 0},
                      FormatCase{u"mm:ss", FormatKind::Time, 0}, FormatCase{u"@", FormatKind::Text, 0},
                      FormatCase{u"0.00E+00", FormatKind::General, 0}, FormatCase{u"# ?/?", FormatKind::General, 0},
                      FormatCase{u"[Red]-0.5;\"ddd\"", FormatKind::Fixed, 0},
                      FormatCase{u"\"unclosed", FormatKind::General, 0}, FormatCase{u"[unclosed", FormatKind::General, 0},
                      FormatCase{u"", FormatKind::General, 0}));

TEST(NumberFormat, ShowsNumbersAsTheCellDoes) {
    EXPECT_EQ(displayText(1.1, {FormatKind::Fixed, 2}), u"1.10"_s);
    EXPECT_EQ(displayText(1.1, {}), u"1.1"_s);
    EXPECT_EQ(displayText(0.1 + 0.2, {}), u"0.3"_s);
    EXPECT_EQ(displayText(72500, {FormatKind::Fixed, 0}), u"72500"_s);
    EXPECT_EQ(displayText(565, NumberFormat::fromCode(u"00000")), u"00565"_s);
    EXPECT_EQ(displayText(-0.5, NumberFormat::fromCode(u"#,##0.00")), u"-0.50"_s);
    EXPECT_EQ(displayText(0.5, NumberFormat::fromCode(u"#.0")), u"0.5"_s);
    EXPECT_EQ(displayText(0.855, {FormatKind::Percent, 1}), u"85.5%"_s);
    EXPECT_EQ(displayText(-3, {}), u"-3"_s);
    EXPECT_EQ(displayText(1e300, {FormatKind::Fixed, 2}), u"1e+300"_s);
}

SheetCell dateCell(double number) {
    SheetCell cell;
    cell.kind = CellKind::Date;
    cell.format.kind = FormatKind::Date;
    cell.number = number;
    return cell;
}

TEST(SheetCell, CountsDaysAsExcelDoes) {
    // Serial numbers as Excel shows them; 60 is the 29/02/1900 that never was.
    EXPECT_EQ(dateCell(1).dateTime()->date(), QDate(1900, 1, 1));
    EXPECT_EQ(dateCell(59).dateTime()->date(), QDate(1900, 2, 28));
    EXPECT_EQ(dateCell(61).dateTime()->date(), QDate(1900, 3, 1));
    EXPECT_EQ(dateCell(36526).dateTime()->date(), QDate(2000, 1, 1));
    EXPECT_EQ(dateCell(46279).dateTime()->date(), QDate(2026, 9, 14));
    EXPECT_EQ(dateCell(2'958'465).dateTime()->date(), QDate(9999, 12, 31));
    EXPECT_FALSE(dateCell(2'958'466).dateTime());
    EXPECT_FALSE(dateCell(-1).dateTime());
    EXPECT_EQ(dateCell(46279).display(), u"14/09/2026"_s);
    EXPECT_EQ(dateCell(46279.999999).dateTime()->time(), QTime(0, 0)) << "rounding carries into the next day";
}

TEST(CellAddress, NamesAreReadBack) {
    for (const int column : {0, 25, 26, 51, 52, 701, 702, 16'383}) {
        const CellAddress address{41, column};
        EXPECT_EQ(CellAddress::parse(address.name()), address) << address.name().toStdString();
    }
    EXPECT_EQ((CellAddress{0, 16'383}).name(), u"XFD1"_s);
    EXPECT_EQ(CellAddress::parse(u"$B$12"), (CellAddress{11, 1}));
    for (const QString& wrong :
         {u""_s, u"A"_s, u"1"_s, u"A0"_s, u"XFE1"_s, u"A1048577"_s, u"A1B"_s, u"A-1"_s, u"ÀB1"_s})
        EXPECT_FALSE(CellAddress::parse(wrong)) << wrong.toStdString();
}

} // namespace
} // namespace dkt
