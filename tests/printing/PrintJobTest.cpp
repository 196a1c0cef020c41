// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintJob.h"

#include "PdfTools.h"
#include "QtPrint.h"
#include "SampleReport.h"
#include "printing/PagedDocument.h"
#include "util/Error.h"

#include <QPageRanges>
#include <QPrinter>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

class PrintJob : public testing::Test {
protected:
    PrintJob() : m_printer(QPrinter::HighResolution) {
        m_printer.setOutputFormat(QPrinter::PdfFormat);
        m_printer.setOutputFileName(m_path);
        printing::preparePrinter(m_pages, m_printer);
    }

    PdfFile print() {
        NoProgress progress;
        printing::printPages(m_pages, m_printer, progress);
        return PdfFile(m_path);
    }

    const doc::Document m_document = sampleReport(30);
    NoProgress m_progress;
    const printing::PagedDocument m_pages{std::make_shared<const doc::Document>(m_document), {}, m_progress};
    const PdfFile m_pdf{m_document};
    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"printed.pdf"_s);
    QPrinter m_printer;
};

TEST_F(PrintJob, printsAllPagesInTheirOrientation) {
    const PdfFile printed = print();
    ASSERT_EQ(printed.pages(), m_pages.pageCount());
    EXPECT_EQ(printed.rawText(), m_pdf.rawText());
    const QString sizes = printed.info({u"-f"_s, u"1"_s, u"-l"_s, u"99"_s});
    EXPECT_TRUE(sizes.contains(QRegularExpression(u"Page +1 size: +595"_s)));
    EXPECT_TRUE(sizes.contains(QRegularExpression(u"Page +%1 size: +842"_s.arg(m_pages.pageCount()))));
}

TEST_F(PrintJob, standsWhereThePdfStands) {
    const PdfFile printed = print();
    for (const int page : {1, m_pages.pageCount()}) {
        const QRect here = inkBox(printed.image(page, 72));
        const QRect there = inkBox(m_pdf.image(page, 72));
        EXPECT_NEAR(here.left(), there.left(), 2);
        EXPECT_NEAR(here.top(), there.top(), 2);
        EXPECT_NEAR(here.right(), there.right(), 2);
        EXPECT_NEAR(here.bottom(), there.bottom(), 2);
    }
}

TEST_F(PrintJob, printsTheRangeAskedFor) {
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setPageRanges(QPageRanges::fromString(u"2,4-5"_s));
    const PdfFile printed = print();
    ASSERT_EQ(printed.pages(), 3);
    EXPECT_EQ(printed.rawText(1), m_pdf.rawText(2));
    EXPECT_EQ(printed.rawText(2), m_pdf.rawText(4));
    EXPECT_EQ(printed.rawText(3), m_pdf.rawText(5));
}

TEST_F(PrintJob, aRangeOfNothingIsSaid) {
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setPageRanges(QPageRanges::fromString(u"400-500"_s));
    try {
        print();
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Input);
    }
}

TEST_F(PrintJob, lastPageFirstAndCopies) {
    m_printer.setPrintRange(QPrinter::PageRange);
    m_printer.setPageRanges(QPageRanges::fromString(u"1-2"_s));
    m_printer.setPageOrder(QPrinter::LastPageFirst);
    m_printer.setCollateCopies(true);
    m_printer.setCopyCount(2);
    const PdfFile printed = print();
    if (m_printer.supportsMultipleCopies())
        GTEST_SKIP() << "this printer makes the copies itself";
    ASSERT_EQ(printed.pages(), 4);
    for (const int page : {1, 3}) {
        EXPECT_EQ(printed.rawText(page), m_pdf.rawText(2));
        EXPECT_EQ(printed.rawText(page + 1), m_pdf.rawText(1));
    }
}

} // namespace
} // namespace dkt::test
