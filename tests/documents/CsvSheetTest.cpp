// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/CsvSheet.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

struct CsvCase {
    QString text, field;
};

class CsvField : public ::testing::TestWithParam<CsvCase> {};

TEST_P(CsvField, isGuardedAndQuoted) { EXPECT_EQ(csvCell(GetParam().text), GetParam().field); }

INSTANTIATE_TEST_SUITE_P(Table, CsvField,
                         ::testing::Values(CsvCase{u"UBND xã"_s, u"UBND xã"_s}, CsvCase{{}, {}},
                                           CsvCase{u"=1+1"_s, u"'=1+1"_s}, CsvCase{u"@x"_s, u"'@x"_s},
                                           CsvCase{u"-5"_s, u"-5"_s}, CsvCase{u"+1,5"_s, u"\"+1,5\""_s},
                                           CsvCase{u"-5-2"_s, u"'-5-2"_s}, CsvCase{u"-"_s, u"'-"_s},
                                           CsvCase{u"+84 24"_s, u"'+84 24"_s}, CsvCase{u"-1\n"_s, u"\"'-1\n\""_s},
                                           CsvCase{u"\t=1"_s, u"\"'\t=1\""_s}, CsvCase{u"\r=1"_s, u"\"'\r=1\""_s},
                                           CsvCase{u"=a;\"b\""_s, u"\"'=a;\"\"b\"\"\""_s},
                                           CsvCase{u"＝1"_s, u"'＝1"_s}, CsvCase{u" a"_s, u"\" a\""_s},
                                           CsvCase{QString(QChar(0)) + u"=1"_s, u"'\ufffd=1"_s}, CsvCase{u"a=b"_s, u"a=b"_s}));

TEST(CsvSheet, startsWithAByteOrderMarkAndIsNeutral) {
    Sheet sheet;
    sheet.columns = {{u"A"_s}, {u"=B"_s}, {u"C"_s}};
    sheet.rowCount = 2;
    sheet.fill = [](std::size_t index, SheetRow& row) {
        row[0] = QDate(2026, 2, 5);
        row[1] = index ? 0.1 : 1e9;
    };
    NoProgress progress;
    EXPECT_EQ(toCsv(sheet, progress), "\xef\xbb\xbf" "A,'=B,C\r\n2026-02-05,1000000000,\r\n2026-02-05,0.1,\r\n");
}
