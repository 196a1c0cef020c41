// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSheet.h"

#include "documents/table/XlsxSheet.h"
#include "util/Error.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

namespace {

QByteArray xlsxBytes(const Sheet& sheet) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    writeXlsx(std::vector<Sheet>{sheet}, buffer, progress);
    return buffer.data();
}

} // namespace

TEST(XlsxSheet, theSameListGivesTheSameBytes) { EXPECT_EQ(xlsxBytes(sampleSheet()), xlsxBytes(sampleSheet())); }

TEST(XlsxSheet, tooManyRowsAreRefusedAndNothingIsLeft) {
    const QTemporaryDir folder;
    Sheet sheet = sampleSheet();
    sheet.rowCount = 1'048'576;
    NoProgress progress;
    try {
        writeXlsx(sheet, folder.filePath(u"a.xlsx"_s), progress);
        FAIL() << "rows were dropped";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Input);
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(XlsxSheet, rowsWithTooManyCellsAreRefused) {
    Sheet sheet = sampleSheet();
    sheet.fill = [](std::size_t, SheetRow& row) { row.resize(6); };
    EXPECT_THROW((void)xlsxBytes(sheet), Error);
    EXPECT_THROW((void)xlsxBytes(Sheet()), Error);
}
