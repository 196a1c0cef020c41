// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PdfWriter.h"

#include "PdfTools.h"
#include "QtPrint.h"
#include "SampleReport.h"
#include "util/Error.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const QString vietnameseLetters =
    u"aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz"_s;

/// Stops after a number of questions.
class StopsAfter final : public Progress {
public:
    explicit StopsAfter(int asks) : m_asks(asks) {}
    void report(qint64 done, qint64 total) override {
        EXPECT_GE(done, m_done);
        EXPECT_LE(done, total);
        m_done = done;
    }
    [[nodiscard]] bool cancelled() const override { return --m_asks < 0; }
    [[nodiscard]] qint64 done() const { return m_done; }

private:
    mutable int m_asks;
    qint64 m_done = 0;
};

TEST(PdfWriter, everyVietnameseLetterReadsBack) {
    const QString all = vietnameseLetters + u' ' + vietnameseLetters.toUpper();
    std::vector<doc::Block> blocks;
    for (const bool bold : {false, true})
        for (const bool italic : {false, true})
            blocks.push_back(doc::Paragraph{{{all, bold, italic}}});
    doc::Table table;
    table.columns = {{1}, {1}};
    table.rows = {{{all}, {all, true}}};
    blocks.push_back(table);
    const QString text = squeezed(PdfFile(documentOf(blocks)).rawText());
    EXPECT_EQ(text, squeezed(all).repeated(6));
}

TEST(PdfWriter, marksTypedApartAreComposed) {
    const QString apart = u"tiếng Việt ở Đà Nẵng"_s.normalized(QString::NormalizationForm_D);
    const PdfFile pdf(documentOf({doc::Paragraph{{{apart}}}}));
    EXPECT_EQ(pdf.rawText().trimmed(), u"tiếng Việt ở Đà Nẵng"_s);
    EXPECT_EQ(pdf.fonts(), QStringList{u"LiberationSerif"_s});
}

TEST(PdfWriter, onlyTheMetricCompatibleFontIsEmbedded) {
    bool embedded = false;
    const QStringList fonts = PdfFile(sampleReport(20)).fonts(&embedded);
    EXPECT_TRUE(embedded);
    EXPECT_EQ(QSet<QString>(fonts.begin(), fonts.end()),
              (QSet<QString>{u"LiberationSerif"_s, u"LiberationSerif-Bold"_s, u"LiberationSerif-Italic"_s,
                             u"LiberationSerif-BoldItalic"_s}));
}

TEST(PdfWriter, propertiesAndVersion) {
    const PdfFile pdf(sampleReport(1));
    EXPECT_TRUE(pdf.info().contains(u"Báo cáo kết quả kiểm tra công tác cải cách hành chính năm 2021"_s));
    EXPECT_TRUE(pdf.info().contains(QRegularExpression(u"PDF version:\\s+1\\.6"_s)));
    const QString meta = pdf.info({u"-meta"_s});
    EXPECT_TRUE(meta.contains(u">Kết quả kiểm tra tại 20 xã, thị trấn<"_s));
    EXPECT_TRUE(meta.contains(u">Đoàn kiểm tra cải cách hành chính<"_s));
}

TEST(PdfWriter, annexesAreLandscapeAndThePaperPortrait) {
    const PdfFile pdf(sampleReport(40));
    ASSERT_EQ(pdf.pages(), pdf.writtenPages());
    const QString sizes = pdf.info({u"-f"_s, u"1"_s, u"-l"_s, u"99"_s});
    EXPECT_TRUE(sizes.contains(QRegularExpression(u"Page +1 size: +595 x 842"_s)));
    EXPECT_TRUE(sizes.contains(QRegularExpression(u"Page +%1 size: +842 x 595"_s.arg(pdf.pages()))));
}

TEST(PdfWriter, pagesGrowWithTheRows) {
    const auto pages = [](int rows) { return PdfFile(documentOf({shortcomingsTable(rows)})).pages(); };
    const int few = pages(200);
    EXPECT_NEAR(pages(800), 4 * few, 4);
    EXPECT_NEAR(pages(1600), 8 * few, 8);
}

TEST(PdfWriter, anEmptyDocumentIsOneBlankPage) {
    const PdfFile pdf{doc::Document()};
    EXPECT_EQ(pdf.pages(), 1);
    EXPECT_TRUE(pdf.rawText().trimmed().isEmpty());
}

TEST(PdfWriter, controlCharactersAndTagsAreText) {
    const PdfFile pdf(documentOf({doc::Paragraph{{{u"một\thai\u0007ba <b>&amp;</b> %1 {{x}}\nbốn"_s}}}}));
    EXPECT_EQ(pdf.rawText().simplified(), u"một hai ba <b>&amp;</b> %1 {{x}} bốn"_s);
}

TEST(PdfWriter, aCancelledExportLeavesTheOldFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    StopsAfter progress(3);
    try {
        printing::writePdf(sampleReport(200), {}, path, progress);
        FAIL() << "not cancelled";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"paper.pdf"_s});
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "old");
}

TEST(PdfWriter, progressEndsAtTheTotal) {
    const QTemporaryDir folder;
    StopsAfter progress(1000000);
    printing::writePdf(documentOf({shortcomingsTable(100)}), {}, folder.filePath(u"paper.pdf"_s), progress);
    EXPECT_EQ(progress.done(), 101);
}

TEST(PdfWriter, aMissingFolderIsSaid) {
    NoProgress progress;
    try {
        printing::writePdf(sampleLetter(), {}, u"/nonexistent/folder/paper.pdf"_s, progress);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::CannotOpen);
    }
}

TEST(PdfWriter, threadsWriteTheSameAtOnce) {
    const QTemporaryDir folder;
    const doc::Document document = sampleReport(100);
    const auto path = [&](int i) { return folder.filePath(u"%1.pdf"_s.arg(i)); };
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&, i] {
            NoProgress progress;
            printing::writePdf(document, {}, path(i), progress);
        });
    for (std::thread& thread : threads)
        thread.join();
    const QString expected = PdfFile(document).rawText();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(PdfFile(path(i)).rawText(), expected);
}

TEST(PdfWriter, marginsStayWhite) {
    const PdfFile pdf(sampleReport(30));
    constexpr int dpi = 50;
    constexpr double mm = dpi / 25.4;
    for (int page = 1; page <= pdf.pages(); ++page) {
        QImage image = pdf.image(page, dpi);
        ASSERT_FALSE(image.isNull());
        const QRect allowed = QRectF(30 * mm, 20 * mm, image.width() - 45 * mm, image.height() - 40 * mm)
                                  .toAlignedRect()
                                  .adjusted(-1, -1, 1, 1);
        const QRect number(image.width() / 2 - 20, static_cast<int>(5 * mm), 60, static_cast<int>(12 * mm));
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ASSERT_TRUE(allowed.contains(x, y) || number.contains(x, y) || qGray(image.pixel(x, y)) > 235)
                    << "ink at " << x << "," << y << " of page " << page;
        EXPECT_FALSE(inkBox(image).isEmpty());
    }
}

} // namespace
} // namespace dkt::test
