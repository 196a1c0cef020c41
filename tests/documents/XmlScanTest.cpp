// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/XmlScan.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace dkt::doc;

namespace {

bool scans(const QByteArray& xml, qsizetype pieceSize = 1000) {
    XmlScan scan(nullptr);
    for (qsizetype at = 0; at < xml.size(); at += pieceSize)
        if (!scan.feed(QByteArrayView(xml).sliced(at, std::min(pieceSize, xml.size() - at))))
            return false;
    return scan.complete();
}

bool parses(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

TEST(XmlScan, agreesWithAParser) {
    for (const QByteArray xml :
         {"<a/>", "<?xml version=\"1.0\"?>\n<a><b c=\"d\"/>x &amp; y</a>\n", "<a><b></b></a>", "<a><b></a></b>", "<a>",
          "</a>", "<a></b>", "<a/><b/>", "", "text", "<a>x & y</a>", "<a>&amp</a>", "<a/>text", "<a><<b/></a>", "<>",
          "<a", "<a>x</a", "<a><?xml version=\"1.0\"?></a>", "<a></a></a>"}) {
        EXPECT_EQ(scans(xml), parses(xml)) << xml.constData();
        for (qsizetype size = 1; size < 8; ++size)
            EXPECT_EQ(scans(xml, size), scans(xml)) << xml.constData();
    }
}

TEST(XmlScan, takesElementsOffTheirCounts) {
    std::vector<ElementCount> counts{{"w:p", 3}, {"w:tr", 1}};
    XmlScan scan(&counts);
    EXPECT_TRUE(scan.feed("<w:tbl><w:tr><w:p/><w:p>x</w:p><w:pPr></w:pPr></w:tr></w:tbl>"));
    EXPECT_TRUE(scan.complete());
    EXPECT_EQ(counts[0].count, 1);
    EXPECT_EQ(counts[1].count, 0);
}
