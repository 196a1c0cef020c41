// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfTools.h"
#include "QtPrint.h"
#include "RandomDocument.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

/// What capitals, missing spaces and repeated table headers ("•") do not change.
QString comparable(const QString& text) {
    return squeezed(text).toLower().remove(u'•');
}

TEST(PdfText, everyWordOfAnyDocumentIsReadBackInOrder) {
    RandomDocument random(2026);
    for (int round = 0; round < 40; ++round) {
        const PdfFile pdf(random.next());
        EXPECT_EQ(pdf.pages(), pdf.writtenPages());
        const QString text = comparable(pdf.bodyText());
        qsizetype from = 0;
        for (const QString& word : random.words()) {
            const qsizetype at = text.indexOf(comparable(word), from);
            ASSERT_GE(at, 0) << "round " << round << ": " << qPrintable(word)
                             << (text.contains(comparable(word)) ? " out of order" : " is missing");
            from = at + comparable(word).size();
        }
    }
}

TEST(PdfText, veryLongWordsBreakAnywhereAndLoseNothing) {
    QString word;
    for (int i = 0; i < 600; ++i)
        word += QString::number(i) + u'ệ';
    doc::Table table;
    table.columns = {{5}, {1}};
    table.rows = {{{u"a"_s}, {word}}};
    doc::Document document;
    document.blocks = {doc::Paragraph{{{word}}}, table};
    const PdfFile pdf(document);
    EXPECT_EQ(squeezed(pdf.bodyText()), word + u'a' + word);
    EXPECT_GT(pdf.pages(), 2);
    constexpr double mm = 72 / 25.4;
    const QRectF textArea(QPointF(30 * mm - 1, 20 * mm - 1), QPointF(195 * mm + 1, 277 * mm + 1));
    for (int page = 1; page <= pdf.pages(); ++page)
        for (const PdfWord& found : pdf.words(page)) {
            EXPECT_TRUE(textArea.contains(found.box) || found.box.bottom() < 20 * mm)
                << found.text.toStdString() << " on page " << page;
        }
}

TEST(PdfText, noBreakSpacesHold) {
    doc::Document document;
    QString text;
    for (int i = 0; i < 60; ++i)
        text += u"ngày %1\u00a0tháng "_s.arg(100 + i);
    document.blocks = {doc::Paragraph{{{text}}}};
    for (const QString& line : PdfFile(document).rawText().split(u'\n', Qt::SkipEmptyParts))
        EXPECT_FALSE(line.startsWith(u"tháng"_s)) << qPrintable(line);
}

} // namespace
} // namespace dkt::test
