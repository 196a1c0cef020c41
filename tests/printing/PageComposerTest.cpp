// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PageComposer.h"

#include "RandomDocument.h"
#include "SampleReport.h"
#include "printing/Units.h"
#include "util/Error.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

using printing::FlowPosition;
using printing::Page;
using printing::PlacedBand;

constexpr double tolerance = 0.1;

std::vector<Page> composeAll(const doc::Document& document, const doc::LayoutProfile& profile = {}) {
    const printing::PaperFlow flow(document, profile);
    printing::PageComposer composer(flow);
    std::vector<Page> pages;
    FlowPosition start;
    do {
        pages.push_back(composer.compose(start));
        start = pages.back().next;
    } while (!pages.back().last && pages.size() < 5000);
    EXPECT_LT(pages.size(), 5000U) << "does not end";
    return pages;
}

QString longText(int words) {
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"chữ%1 "_s.arg(i);
    return text;
}

/// Every band within the text area, none over another.
void expectInside(const Page& page, const QRectF& area) {
    double bottom = area.top();
    for (const PlacedBand& placed : page.bands) {
        EXPECT_GE(placed.rect.top(), bottom - tolerance);
        EXPECT_LE(placed.rect.bottom(), area.bottom() + tolerance);
        EXPECT_GE(placed.rect.left(), area.left() - tolerance);
        EXPECT_LE(placed.rect.right(), area.right() + tolerance);
        bottom = placed.rect.bottom();
    }
}

TEST(PageComposer, noRowIsSplitAndTheHeaderRepeats) {
    const doc::Document document = sampleReport(200);
    const printing::PaperFlow flow(document, {});
    const int tableBlock = static_cast<int>(document.blocks.size()) - 1;
    std::map<int, int> rowPages;
    int tablePages = 0;
    for (const Page& page : composeAll(document)) {
        expectInside(page, flow.textArea(page.section));
        bool headerSeen = false;
        for (const PlacedBand& placed : page.bands) {
            if (page.section == 0 || placed.band.text->borders.empty())
                continue;
            EXPECT_NEAR(placed.band.height(), placed.band.text->height, tolerance) << "a slice of a row";
            if (!placed.band.repeatHeader) {
                EXPECT_FALSE(headerSeen);
                headerSeen = true;
                ++tablePages;
                continue;
            }
            EXPECT_EQ(placed.band.at.block, tableBlock);
            EXPECT_TRUE(headerSeen);
            ++rowPages[placed.band.at.part];
        }
    }
    EXPECT_GT(tablePages, 20);
    ASSERT_EQ(rowPages.size(), 200U);
    for (const auto& [row, pages] : rowPages)
        EXPECT_EQ(pages, 1) << "row " << row;
}

TEST(PageComposer, aRowHigherThanAPageIsCutBetweenLines) {
    doc::Table table = shortcomingsTable(3);
    table.rows[1][2].text = longText(4000);
    const std::vector<Page> pages = composeAll(documentOf({table}));
    EXPECT_GT(pages.size(), 3U);
    double shown = 0;
    double whole = 0;
    for (const Page& page : pages) {
        EXPECT_FALSE(page.bands.front().band.repeatHeader) << "no header on a page";
        for (const PlacedBand& placed : page.bands)
            if (placed.band.at.part == 2) {
                EXPECT_NEAR(placed.band.from, shown, tolerance);
                shown = placed.band.to;
                whole = placed.band.text->height;
            }
    }
    EXPECT_NEAR(shown, whole, tolerance);
}

/// Whether a page must not end with this band: it would part a heading from what follows, although both
/// fit on one page.
bool partsHeading(const doc::Document& document, const Page& page, const Page& next, double room) {
    if (next.section != page.section || page.bands.empty() || next.bands.empty())
        return false;
    double height = next.bands.front().band.height();
    for (const PlacedBand& placed : next.bands)
        if (placed.band.at == next.start)
            height = placed.band.height();
    bool heading = false;
    for (auto placed = page.bands.rbegin(); placed != page.bands.rend(); ++placed) {
        const doc::Block& block = document.blocks[static_cast<std::size_t>(placed->band.at.block)];
        if (!std::holds_alternative<doc::Heading>(block) && !std::holds_alternative<doc::Title>(block))
            break;
        heading = true;
        height += placed->band.height() + placed->band.gap;
    }
    return heading && height < room;
}

TEST(PageComposer, headingsStayWithTheirText) {
    RandomDocument random(7);
    for (int round = 0; round < 60; ++round) {
        const doc::Document document = random.next();
        const printing::PaperFlow flow(document, {});
        const std::vector<Page> pages = composeAll(document);
        for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
            const double room = flow.textArea(pages[i].section).height();
            EXPECT_FALSE(partsHeading(document, pages[i], pages[i + 1], room))
                << "round " << round << ", page " << i + 1;
        }
    }
}

TEST(PageComposer, noSingleLines) {
    RandomDocument random(11);
    for (int round = 0; round < 60; ++round) {
        const doc::Document document = random.next();
        const std::vector<Page> pages = composeAll(document);
        for (const Page& page : pages) {
            std::map<std::pair<int, int>, int> lines;
            for (const PlacedBand& placed : page.bands)
                if (std::holds_alternative<doc::Paragraph>(
                        document.blocks[static_cast<std::size_t>(placed.band.at.block)]))
                    ++lines[{placed.band.at.block, placed.band.at.part}];
            const bool splits = page.next.band > 0 || page.start.band > 0;
            for (const auto& [paragraph, count] : lines)
                if (splits && (paragraph.first == page.next.block || paragraph.first == page.start.block) &&
                    (page.next.block == paragraph.first ? page.next.band > 0 : page.start.band > 0)) {
                    EXPECT_GE(count, 2) << "round " << round;
                }
        }
    }
}

TEST(PageComposer, aSignatureHasTextAbove) {
    for (int lines = 30; lines < 44; ++lines) {
        std::vector<doc::Block> blocks(static_cast<std::size_t>(lines - 8),
                                       doc::Paragraph{{{u"Một dòng."_s}}});
        blocks.push_back(doc::Paragraph{{{longText(90)}}});
        blocks.push_back(doc::SignatureBlock{{u"Lưu: VT"_s}, {u"TRƯỞNG ĐOÀN"_s}, {}});
        const std::vector<Page> pages = composeAll(documentOf(blocks));
        const std::vector<PlacedBand>& last = pages.back().bands;
        ASSERT_GE(last.size(), 3U) << lines;
        EXPECT_EQ(last.back().band.at.block, static_cast<int>(blocks.size()) - 1);
        EXPECT_NEAR(last.back().band.height(), last.back().band.text->height, tolerance);
    }
}

TEST(PageComposer, anyPageComesOutTheSameAlone) {
    RandomDocument random(3);
    for (int round = 0; round < 40; ++round) {
        const doc::Document document = random.next();
        const printing::PaperFlow flow(document, {});
        for (const Page& page : composeAll(document)) {
            printing::PageComposer fresh(flow);
            const Page alone = fresh.compose(page.start);
            ASSERT_EQ(alone.next, page.next) << "round " << round;
            ASSERT_EQ(alone.bands.size(), page.bands.size());
            for (std::size_t i = 0; i < page.bands.size(); ++i) {
                EXPECT_EQ(alone.bands[i].rect, page.bands[i].rect);
                EXPECT_EQ(alone.bands[i].band.at, page.bands[i].band.at);
            }
        }
    }
}

TEST(PageComposer, everyBandIsShownOnce) {
    RandomDocument random(5);
    for (int round = 0; round < 60; ++round) {
        const doc::Document document = random.next();
        const printing::PaperFlow flow(document, {});
        std::vector<FlowPosition> shown;
        for (const Page& page : composeAll(document)) {
            expectInside(page, flow.textArea(page.section));
            for (std::size_t i = 0; i < page.bands.size(); ++i)
                if (page.bands[i].band.at.part > 0 || page.bands[i].band.at >= page.start)
                    shown.push_back(page.bands[i].band.at);
        }
        EXPECT_TRUE(std::ranges::is_sorted(shown));
        EXPECT_EQ(std::set<FlowPosition>(shown.begin(), shown.end()).size(), shown.size())
            << "round " << round;
    }
}

TEST(PageComposer, rowsOfTheWrongLength) {
    doc::Table table;
    table.columns = {{1}, {1}, {1}};
    table.rows = {{{u"một"_s}}};
    const std::vector<Page> pages = composeAll(documentOf({table}));
    EXPECT_EQ(pages.front().bands.front().band.text->borders.size(), 4U);
    table.rows = {{{u"một"_s}, {u"hai"_s, false, 2}, {u"ba"_s}}};
    EXPECT_THROW(composeAll(documentOf({table})), Error);
    table.columns.clear();
    EXPECT_TRUE(composeAll(documentOf({table})).front().bands.empty());
}

TEST(PageComposer, absurdProfilesEnd) {
    doc::LayoutProfile profile;
    profile.marginTop = profile.marginBottom = profile.marginLeft = 400;
    EXPECT_FALSE(composeAll(sampleReport(3), profile).empty());
    profile = {};
    profile.bodySize = 400;
    EXPECT_FALSE(composeAll(sampleLetter(), profile).empty());
}

TEST(PageComposer, endlessHeadingsEnd) {
    const std::vector<doc::Block> blocks(500, doc::Heading{2, u"Đề mục"_s});
    const std::vector<Page> pages = composeAll(documentOf(blocks));
    EXPECT_GT(pages.size(), 10U);
    EXPECT_LT(pages.size(), 30U);
}

} // namespace
} // namespace dkt::test
