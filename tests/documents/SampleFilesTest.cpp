// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleReport.h"
#include "SampleSheet.h"

#include "documents/DocxRenderer.h"
#include "documents/table/CsvSheet.h"
#include "documents/table/XlsxSheet.h"
#include "util/SafeFile.h"

#include <QIODevice>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;
using namespace dkt::doc;

// Writes files for the readers of other makers (read_*.py), which say where.
TEST(SampleFiles, areWrittenForOtherReaders) {
    const QString folder = qEnvironmentVariable("DKT_SAMPLE_DIR");
    if (folder.isEmpty())
        GTEST_SKIP() << "DKT_SAMPLE_DIR is not set";
    NoProgress progress;
    writeDocx(sampleReport(), {}, folder + u"/report.docx"_s, progress);
    writeDocx(sampleMinutes(), {}, folder + u"/minutes.docx"_s, progress);
    writeDocx(sampleLetter(), {}, folder + u"/letter.docx"_s, progress);
    Sheet second = sampleSheet();
    second.rowCount = 0;
    second.title.clear();
    second.subtitles.clear();
    writeXlsx(std::vector<Sheet>{sampleSheet(), second}, folder + u"/list.xlsx"_s, progress);
    writeFileSafely(folder + u"/list.csv"_s, [&](QIODevice& out) { out.write(toCsv(sampleSheet(), progress)); });
}
