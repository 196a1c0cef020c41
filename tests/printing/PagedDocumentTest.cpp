// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PagedDocument.h"

#include "PdfTools.h"
#include "RandomDocument.h"
#include "SampleReport.h"
#include "util/Error.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

using printing::PagedDocument;

PagedDocument paged(const doc::Document& document) {
    NoProgress progress;
    return {std::make_shared<const doc::Document>(document), {}, progress};
}

QImage painted(const PagedDocument& document, int page, int dpi) {
    QImage image((document.pageSize(page) / 25.4 * dpi).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paint(painter, page, QRectF(image.rect()));
    return image;
}

TEST(PagedDocument, hasThePagesOfThePdf) {
    for (const auto& document : {sampleReport(80), sampleMinutes(), sampleLetter(), doc::Document()}) {
        const PdfFile pdf(document);
        EXPECT_EQ(paged(document).pageCount(), pdf.pages());
    }
    RandomDocument random(99);
    for (int round = 0; round < 10; ++round) {
        const doc::Document document = random.next();
        EXPECT_EQ(paged(document).pageCount(), PdfFile(document).writtenPages()) << "round " << round;
    }
}

TEST(PagedDocument, paintsWhatThePdfShows) {
    const doc::Document document = sampleReport(30);
    const PdfFile pdf(document);
    const PagedDocument pages = paged(document);
    for (const int dpi : {60, 96})
        for (int page = 0; page < pages.pageCount(); ++page) {
            const QRect here = inkBox(painted(pages, page, dpi));
            const QRect there = inkBox(pdf.image(page + 1, dpi));
            const double pixel = dpi / 72.0 + 1.5;
            EXPECT_NEAR(here.left(), there.left(), pixel) << "page " << page;
            EXPECT_NEAR(here.right(), there.right(), pixel) << "page " << page;
            EXPECT_NEAR(here.top(), there.top(), pixel) << "page " << page;
            EXPECT_NEAR(here.bottom(), there.bottom(), pixel) << "page " << page;
        }
}

TEST(PagedDocument, rulesDoNotVanishOnScreens) {
    const PagedDocument report = paged(sampleReport(2));
    const int annex = report.pageCount() - 1;
    for (int dpi = 50; dpi < 120; dpi += 3) {
        EXPECT_EQ(rulesOf(painted(report, 0, dpi), 30).size(), 3U) << dpi;
        EXPECT_EQ(rulesOf(painted(report, annex, dpi), 300).size(), 4U) << dpi;
        EXPECT_EQ(rulesOf(painted(report, annex, dpi).transformed(QTransform().rotate(90)), 40).size(), 7U)
            << dpi;
    }
}

TEST(PagedDocument, sizesAndOrientations) {
    const PagedDocument pages = paged(sampleReport(30));
    EXPECT_EQ(pages.orientation(0), doc::Orientation::Portrait);
    EXPECT_NEAR(pages.pageSize(0).width(), 210, 0.01);
    EXPECT_NEAR(pages.pageSize(0).height(), 297, 0.01);
    const int last = pages.pageCount() - 1;
    EXPECT_EQ(pages.orientation(last), doc::Orientation::Landscape);
    EXPECT_NEAR(pages.pageSize(last).width(), 297, 0.01);
}

TEST(PagedDocument, leavesThePainterAsItWas) {
    const PagedDocument pages = paged(sampleReport(3));
    QImage image(300, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.setBrush(Qt::green);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    pages.paint(painter, 0, QRectF(10, 10, 210, 297));
    EXPECT_EQ(painter.transform(), before);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    EXPECT_EQ(painter.brush().color(), QColor(Qt::green));
}

TEST(PagedDocument, isBuiltInAnotherThreadAndPaintedInSeveral) {
    std::unique_ptr<PagedDocument> pages;
    std::thread([&] { pages = std::make_unique<PagedDocument>(paged(sampleReport(60))); }).join();
    const QImage expected = painted(*pages, 4, 60);
    std::vector<QImage> images(3);
    std::vector<std::thread> threads;
    for (QImage& image : images)
        threads.emplace_back([&] { image = painted(*pages, 4, 60); });
    for (std::thread& thread : threads)
        thread.join();
    for (const QImage& image : images)
        EXPECT_EQ(image, expected);
}

TEST(PagedDocument, stopsWhenAsked) {
    class Stop final : public Progress {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    try {
        const PagedDocument pages(std::make_shared<const doc::Document>(sampleReport(60)), {}, stop);
        FAIL() << "not stopped";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    }
}

} // namespace
} // namespace dkt::test
