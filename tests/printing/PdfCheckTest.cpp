// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PdfCheck.h"

#include "PdfTools.h"
#include "SampleReport.h"

#include <QBuffer>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

int pagesOf(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return printing::countPdfPages(buffer);
}

QByteArray sampleBytes(int* pages) {
    const PdfFile pdf(sampleReport(60));
    *pages = pdf.pages();
    QFile file(pdf.path());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(PdfCheck, countsWhatPdfinfoCounts) {
    int pages = 0;
    const QByteArray bytes = sampleBytes(&pages);
    EXPECT_GT(pages, 3);
    EXPECT_EQ(pagesOf(bytes), pages);
}

TEST(PdfCheck, aCutFileIsNoPdf) {
    int pages = 0;
    const QByteArray bytes = sampleBytes(&pages);
    for (qsizetype length = 0; length < bytes.size() - 3; length += length < 2000 ? 37 : 997)
        EXPECT_EQ(pagesOf(bytes.left(length)), -1) << length;
}

TEST(PdfCheck, aHoleMovesTheTable) {
    int pages = 0;
    const QByteArray bytes = sampleBytes(&pages);
    for (qsizetype at = 20; at < bytes.size() / 2; at += 4099)
        EXPECT_EQ(pagesOf(QByteArray(bytes).remove(at, 512)), -1) << at;
}

TEST(PdfCheck, rubbishIsNoPdf) {
    EXPECT_EQ(pagesOf({}), -1);
    EXPECT_EQ(pagesOf("%PDF-1.6\n%%EOF\n"), -1);
    EXPECT_EQ(pagesOf("%PDF-1.6\nstartxref\n99999999\n/Root 1 0 R\n%%EOF\n"), -1);
    EXPECT_EQ(pagesOf("%PDF-1.6\nxref\n0 2\n0000000000 65535 f \n0000000000 00000 n \n/Root 1 0 "
                      "R\nstartxref\n9\n%%EOF"),
              -1);
}

} // namespace
} // namespace dkt::test
