// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetTester.h"

namespace dkt {
namespace {

using namespace Qt::StringLiterals;

class XlsxReaderTest : public SheetTester {
protected:
    QString book(const QByteArray& body, const QByteArray& strings = {}, const QByteArray& styles = {},
                 const QByteArray& head = {}) const {
        return writeParts(u"book.xlsx"_s, xlsxParts(body, strings, styles, head));
    }
};

TEST_F(XlsxReaderTest, ReadsEveryTypeOfCell) {
    const QString path =
        book("<sheetData><row r=\"1\">"
             "<c r=\"A1\"><v>1.5</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
             "<c r=\"C1\" t=\"inlineStr\"><is><t>trong ô</t></is></c>"
             "<c r=\"D1\" t=\"str\"><f>A1&amp;\"\"</f><v>1,5</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>"
             "<c r=\"F1\" t=\"e\"><v>#REF!</v></c><c r=\"G1\"><f>SUM(A1)</f></c>"
             "<c r=\"H1\"/><c r=\"I1\" t=\"d\"><v>2026-09-14</v></c><c r=\"J1\"><f>A1</f><v>3</v></c>"
             "</row></sheetData>",
             "<si><t xml:space=\"preserve\">dùng chung</t></si>");
    const SheetTable sheet = table(path);
    EXPECT_EQ(shown(sheet),
              u"A1=1.5|B1=dùng chung|C1=trong ô|D1=1,5|E1=TRUE|F1=#REF!|G1==SUM(A1)|I1=14/09/2026|J1=3"_s);
    const auto kind = [&](int column) { return sheet.rows[0].cell(column)->kind; };
    EXPECT_EQ(kind(0), CellKind::Number);
    EXPECT_EQ(kind(3), CellKind::Text);
    EXPECT_EQ(kind(4), CellKind::Boolean);
    EXPECT_EQ(kind(5), CellKind::Error);
    EXPECT_EQ(kind(6), CellKind::FormulaWithoutResult);
    EXPECT_EQ(kind(8), CellKind::Date);
    EXPECT_TRUE(sheet.rows[0].cell(9)->formula);
    EXPECT_FALSE(sheet.rows[0].cell(0)->formula);
    EXPECT_EQ(sheet.rows[0].cell(7), nullptr);
}

TEST_F(XlsxReaderTest, CountsOnWhereAddressesAreMissing) {
    EXPECT_EQ(shown(book("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c "
                         "r=\"C3\"><v>3</v></c><c><v>4</v>"
                         "</c></row></sheetData>")),
              u"A1=1|B1=2|C3=3|D3=4"_s);
}

TEST_F(XlsxReaderTest, ShowsDatesAndPercentsByTheirFormat) {
    const QByteArray styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/>"
                              "<xf numFmtId=\"14\"/><xf numFmtId=\"2\"/><xf numFmtId=\"22\"/></cellXfs>";
    const QByteArray row = "<sheetData><row r=\"1\"><c s=\"1\"><v>46279</v></c><c s=\"2\"><v>0.8525</v></c>"
                           "<c s=\"3\"><v>1</v></c><c s=\"4\"><v>1.1</v></c><c s=\"5\"><v>46279.75</v></c>"
                           "<c s=\"99\"><v>7</v></c></row></sheetData>";
    EXPECT_EQ(shown(book(row, {}, styles)),
              u"A1=14/09/2026|B1=85.25%|C1=01/01/1900|D1=1.10|E1=14/09/2026 18:00|F1=7"_s);
}

TEST_F(XlsxReaderTest, CountsFrom1904WhereTheWorkbookSaysSo) {
    // The same day is 1462 less in the calendar of the Macintosh.
    const QByteArray styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    const QByteArray row = "<sheetData><row r=\"1\"><c s=\"0\"><v>44817</v></c></row></sheetData>";
    EXPECT_EQ(shown(book(row, {}, styles, "<workbookPr date1904=\"1\"/>")), u"A1=14/09/2026"_s);
}

TEST_F(XlsxReaderTest, JoinsRunsAndLeavesPhoneticsOut) {
    const QByteArray strings =
        "<si><r><t xml:space=\"preserve\">Điểm </t></r><r><rPr><b/></rPr><t>tối đa</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></si>";
    EXPECT_EQ(
        shown(book("<sheetData><row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>a</t></r>"
                   "<r><t>b</t></r></is></c></row></sheetData>",
                   strings)),
        u"A1=Điểm tối đa|B1=ab"_s);
}

TEST_F(XlsxReaderTest, TurnsLegacyFontsAndDecomposedLettersIntoUnicode) {
    const QByteArray styles =
        "<fonts><font><name val=\"Times New Roman\"/></font><font><name val=\".VnTime\"/></font>"
        "<font><name val=\".VnTimeH\"/></font><font><name val=\"VNI-Times\"/></font></fonts>"
        "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"3\"/></cellXfs>";
    const QByteArray strings =
        "<si><t>Céng hßa x· héi</t></si><si><t>Nie\xCC\x82m ye\xCC\x82\xCC\x81t</t></si>"
        "<si><t>Coäng hoøa</t></si>"
        "<si><r><rPr><rFont val=\".VnTime\"/></rPr><t>B¸o c¸o</t></r><r><rPr><rFont "
        "val=\"Arial\"/></rPr><t xml:space=\"preserve\"> số 1é</t></r></si>";
    const SheetTable sheet =
        table(book("<sheetData><row r=\"1\"><c s=\"1\" t=\"s\"><v>0</v></c><c s=\"2\" t=\"s\"><v>0</v>"
                   "</c><c t=\"s\"><v>1</v></c><c s=\"3\" t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>"
                   "<c t=\"s\"><v>0</v></c></row></sheetData>",
                   strings, styles));
    EXPECT_EQ(shown(sheet), u"A1=Cộng hòa xã hội|B1=CỘNG HÒA XÃ HỘI|C1=Niêm yết|D1=Cộng hòa|E1=Báo cáo số 1é|"
                            "F1=Céng hßa x· héi"_s);
    EXPECT_EQ(sheet.rows[0].cell(0)->fontName, u".VnTime"_s);
    ASSERT_EQ(sheet.issues.size(), 2u);
    EXPECT_EQ(sheet.issues[0].target, u"A1"_s);
    EXPECT_EQ(sheet.issues[1].target, u"C1"_s);
}

TEST_F(XlsxReaderTest, ListsMergedCellsAndHiddenRowsAndSheets) {
    const SheetTable sheet =
        table(book("<sheetData><row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>1</v></c></row></sheetData>"
                   "<mergeCells><mergeCell ref=\"A1:H1\"/><mergeCell ref=\"B2\"/></mergeCells>"));
    ASSERT_EQ(sheet.merged.size(), 2u);
    EXPECT_EQ(sheet.merged[0].name(), u"A1:H1"_s);
    EXPECT_EQ(sheet.merged[1].name(), u"B2:B2"_s);
    EXPECT_TRUE(sheet.rows[0].hidden);
}

TEST_F(XlsxReaderTest, DecodesEscapedCharactersAndPrefixedElements) {
    ZipContent parts = xlsxParts({});
    parts[2].second =
        "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is>"
        "<x:t>a_x000D__x000A_b_x005F_x41</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    EXPECT_EQ(shown(writeParts(u"p.xlsx"_s, parts)), u"A1=a\nb_x41"_s);
}

TEST_F(XlsxReaderTest, KeepsCellsInColumnOrderAndSaysWhatIsThereTwice) {
    const SheetTable sheet =
        table(book("<sheetData><row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c>"
                   "<c r=\"C1\"><v>9</v></c></row></sheetData>"));
    EXPECT_EQ(shown(sheet), u"A1=1|C1=3"_s);
    ASSERT_EQ(sheet.issues.size(), 1u);
    EXPECT_EQ(sheet.issues[0].target, u"C1"_s);
}

TEST_F(XlsxReaderTest, StopsWhenTheCallerHasSeenEnoughAndReadsAgain) {
    const auto reader = SheetReader::open(
        book("<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>"));
    for (int round = 0; round < 2; ++round) {
        int rows = 0;
        reader->read(0, [&](const SheetRow&) {
            ++rows;
            return SheetReader::Flow::Stop;
        });
        EXPECT_EQ(rows, 1);
    }
}

TEST_F(XlsxReaderTest, CanBeCancelled) {
    class Cancelling final : public Progress {
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelling;
    QByteArray rows;
    for (int i = 0; i < 1'500; ++i)
        rows += "<row><c><v>1</v></c></row>";
    const auto reader = SheetReader::open(book("<sheetData>" + rows + "</sheetData>"));
    try {
        reader->read(
            0, [](const SheetRow&) { return SheetReader::Flow::Continue; }, cancelling);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    }
}

TEST_F(XlsxReaderTest, FindsSheetsByNameWhateverTheUnicodeForm) {
    const auto reader = SheetReader::open(book("<sheetData/>"));
    EXPECT_EQ(reader->sheetIndex(u"s"_s), 0);
    EXPECT_EQ(reader->sheetIndex({}), 0);
    try {
        (void)reader->sheetIndex(u"Khác"_s);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Input);
        EXPECT_TRUE(error.message().contains(u"S"_s));
    }
}

} // namespace
} // namespace dkt
