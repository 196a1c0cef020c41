// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetTester.h"

namespace dkt {
namespace {

using namespace Qt::StringLiterals;

class OdsReaderTest : public SheetTester {
protected:
    QString sheet(const QByteArray& rows, const QByteArray& styles = {}) const {
        return writeParts(u"sheet.ods"_s,
                          odsParts("<table:table table:name=\"S\">" + rows + "</table:table>", styles));
    }
    static QByteArray row(const QByteArray& cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }
    static QByteArray cell(const QByteArray& type, const QByteArray& value, const QByteArray& text) {
        return "<table:table-cell office:value-type=\"" + type + "\" " + value + "><text:p>" + text +
               "</text:p></table:table-cell>";
    }
};

TEST_F(OdsReaderTest, ReadsEveryTypeOfCell) {
    const SheetTable read =
        table(sheet(row(cell("float", "office:value=\"1.5\"", "1,50") + cell("string", "", "Đạt") +
                        cell("percentage", "office:value=\"0.855\"", "85,5%") +
                        cell("date", "office:date-value=\"2026-09-14\"", "14/09/26") +
                        cell("boolean", "office:boolean-value=\"true\"", "TRUE") +
                        "<table:table-cell table:formula=\"of:=[.A1]/0\" office:value-type=\"string\" "
                        "office:string-value=\"\" "
                        "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"
                        "<table:table-cell table:formula=\"of:=SUM([.A1])\"/>" +
                        cell("time", "office:time-value=\"PT17H30M00S\"", "17:30") +
                        cell("float", "office:value=\"72500\"", "72.500") +
                        cell("date", "office:date-value=\"2026-09-14T17:00:00\"", "14/09/26 17:00"))));
    EXPECT_EQ(shown(read),
              u"A1=1.50|B1=Đạt|C1=85.5%|D1=14/09/2026|E1=TRUE|F1=#DIV/0!|G1=of:=SUM([.A1])|H1=17:30:00|"
              "I1=72500|J1=14/09/2026 17:00"_s);
    const auto kind = [&](int column) { return read.rows[0].cell(column)->kind; };
    EXPECT_EQ(kind(3), CellKind::Date);
    EXPECT_EQ(kind(5), CellKind::Error);
    EXPECT_EQ(kind(6), CellKind::FormulaWithoutResult);
}

TEST_F(OdsReaderTest, KeepsParagraphsSpacesAndLineBreaksAndLeavesCommentsOut) {
    EXPECT_EQ(
        shown(sheet(
            row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>ghi chú</text:p>"
                "</office:annotation><text:p>a<text:s text:c=\"3\"/>b<text:line-break/>c<text:tab/>d</text:p>"
                "<text:p>\n   hai <text:span>\n  ba</text:span></text:p></table:table-cell>"))),
        u"A1=a   b\nc d\nhai ba"_s);
}

TEST_F(OdsReaderTest, RepeatsCellsAndRowsButNotEmptyOnes) {
    const QByteArray repeated =
        "<table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"float\" "
        "office:value=\"1\"><text:p>1</text:p></table:table-cell>";
    EXPECT_EQ(
        shown(sheet(
            "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
            "table:number-columns-repeated=\"2\"/>" +
            repeated +
            "</table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
            "table:number-columns-repeated=\"16384\"/></table:table-row>" +
            row(cell("string", "", "cuối")))),
        u"C1=1|D1=1|E1=1|C2=1|D2=1|E2=1|A1048003=cuối"_s);
}

TEST_F(OdsReaderTest, ReadsMergedCoveredAndHidden) {
    const SheetTable read =
        table(sheet("<table:table-header-rows>" +
                    row("<table:table-cell table:number-columns-spanned=\"2\" "
                        "table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>a</text:p>"
                        "</table:table-cell><table:covered-table-cell/>" +
                        cell("string", "", "b")) +
                    "</table:table-header-rows><table:table-row table:visibility=\"filter\">" +
                    cell("string", "", "c") + "</table:table-row>"));
    EXPECT_EQ(shown(read), u"A1=a|C1=b|A2=c"_s);
    ASSERT_EQ(read.merged.size(), 1u);
    EXPECT_EQ(read.merged[0].name(), u"A1:B2"_s);
    EXPECT_FALSE(read.rows[0].hidden);
    EXPECT_TRUE(read.rows[1].hidden);
}

TEST_F(OdsReaderTest, FindsTheFontThroughStyles) {
    const QByteArray styles =
        "<style:font-face style:name=\"F1\" svg:font-family=\"&apos;.VnTime&apos;\"/>"
        "<style:style style:name=\"base\" style:family=\"table-cell\"><style:text-properties "
        "style:font-name=\"F1\"/>"
        "</style:style><style:style style:name=\"ce1\" style:family=\"table-cell\" "
        "style:parent-style-name=\"base\"/>"
        "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties "
        "fo:font-family=\"Arial\"/></style:style>"
        "<style:style style:name=\"ring\" style:family=\"table-cell\" style:parent-style-name=\"ring\"/>";
    const QByteArray text =
        "<text:p>C\xC3\xA9ng <text:span text:style-name=\"T1\">\xC3\xA9</text:span></text:p>";
    const SheetTable read = table(
        sheet("<table:table-column/><table:table-column table:default-cell-style-name=\"ce1\"/>" +
                  row("<table:table-cell table:style-name=\"ce1\" office:value-type=\"string\">" + text +
                      "</table:table-cell><table:table-cell office:value-type=\"string\">" + text +
                      "</table:table-cell><table:table-cell table:style-name=\"ring\" "
                      "office:value-type=\"string\">" +
                      text + "</table:table-cell>"),
              styles));
    EXPECT_EQ(shown(read), u"A1=Cộng é|B1=Cộng é|C1=Céng é"_s);
}

TEST_F(OdsReaderTest, ListsTablesAndHiddenOnes) {
    const QByteArray hidden =
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
        "table:display=\"false\"/></style:style>";
    const QString path =
        writeParts(u"two.ods"_s, odsParts("<table:table table:name=\"Một\" table:style-name=\"ta2\">" +
                                              row(cell("string", "", "1")) +
                                              "</table:table><table:table table:name=\"Hai\">" +
                                              row(cell("string", "", "2")) + "</table:table>",
                                          hidden));
    const auto reader = SheetReader::open(path);
    ASSERT_EQ(reader->sheets().size(), 2u);
    EXPECT_TRUE(reader->sheets()[0].hidden);
    EXPECT_EQ(reader->sheetIndex({}), 1);
    EXPECT_EQ(shown(path), u"A1=2"_s);
    EXPECT_EQ(shown(path, u"một"_s), u"A1=1"_s);
}

TEST_F(OdsReaderTest, RefusesRepetitionBombs) {
    const QByteArray wide =
        "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"float\" "
        "office:value=\"1\"><text:p>1</text:p></table:table-cell>";
    expectError(
        sheet("<table:table-row table:number-rows-repeated=\"1048576\">" + wide + "</table:table-row>"),
        Error::Kind::Input, u"cells"_s);
    expectError(sheet(row(cell("string", "", "a") + wide)), Error::Kind::Input, u"columns"_s);
    expectError(sheet("<table:table-row table:number-rows-repeated=\"1048577\">" + cell("string", "", "a") +
                      "</table:table-row>"),
                Error::Kind::Input, u"rows"_s);
    expectError(
        sheet(row("<table:table-cell office:value-type=\"string\"><text:p>" +
                  QByteArray("<text:s text:c=\"30000\"/>").repeated(10) + "</text:p></table:table-cell>")),
        Error::Kind::Input, u"longer"_s);
}

TEST_F(OdsReaderTest, SaysWhatIsNotASheet) {
    ZipContent text = odsParts("<table:table table:name=\"S\"/>");
    text[0].second = "application/vnd.oasis.opendocument.text";
    expectError(writeParts(u"t.ods"_s, text), Error::Kind::CannotOpen, u"OpenDocument"_s);
    ZipContent locked = odsParts("<table:table table:name=\"S\"/>");
    locked.emplace_back(
        u"META-INF/manifest.xml"_s,
        "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
    expectError(writeParts(u"e.ods"_s, locked), Error::Kind::CannotOpen, u"password"_s);
    expectError(writeParts(u"n.ods"_s, odsParts("")), Error::Kind::Input, u"no sheet"_s);
}

} // namespace
} // namespace dkt
