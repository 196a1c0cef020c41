// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetTester.h"

namespace dkt {
namespace {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

/// Files made to harm, and files that are not what their name says: one clear sentence each.
class HostileFilesTest : public SheetTester {
protected:
    QString sheet(const QByteArray& body) const { return writeParts(u"h.xlsx"_s, xlsxParts(body)); }
    QString withPart(const QString& part, const QByteArray& content) const {
        ZipContent parts = xlsxParts("<sheetData/>");
        parts.emplace_back(part, content);
        return writeParts(u"h.xlsx"_s, parts);
    }
};

TEST_F(HostileFilesTest, AreNamedForWhatTheyAre) {
    expectError(write(u"a.xlsx"_s, "%PDF-1.7\n..."), Kind::CannotOpen, u"PDF"_s);
    expectError(write(u"b.xls"_s, "\xEF\xBB\xBF <html><body><table>"), Kind::CannotOpen, u"HTML"_s);
    expectError(write(u"c.xls"_s, "<?xml version=\"1.0\"?><Workbook/>"), Kind::CannotOpen, u"XML"_s);
    expectError(write(u"d.xlsx"_s, "{\"a\":1}"), Kind::CannotOpen, u"JSON"_s);
    expectError(write(u"e.xlsx"_s, "\x89PNG\r\n\x1A\n"), Kind::CannotOpen, u"picture"_s);
    expectError(write(u"f.xlsx"_s, "{\\rtf1"), Kind::CannotOpen, u"RTF"_s);
    expectError(write(u"g.xlsx"_s, "Rar!\x1A\x07"), Kind::CannotOpen, u"archive"_s);
    expectError(write(u"h.xls"_s, QByteArray("\x09\x04\x06\x00\x00\x00", 6)), Kind::CannotOpen, u"Excel 4"_s);
    expectError(write(u"i.xlsx"_s, QByteArray("\x00\x01\x02", 3)), Kind::CannotOpen, u"unknown"_s);
    expectError(write(u"j.xlsx"_s, ""), Kind::CannotOpen, u"empty"_s);
    expectError(at(u"missing.xlsx"_s), Kind::CannotOpen, u"exists"_s);
    EXPECT_EQ(errorOf(at({}))->kind(), Kind::CannotOpen) << "a folder";
    expectError(writeParts(u"k.xlsx"_s, {{u"a.txt"_s, "x"}}), Kind::CannotOpen, u"zip"_s);
    expectError(
        writeParts(u"l.xlsx"_s, {{u"_rels/.rels"_s, "<R><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                                                    "Target=\"word/document.xml\"/></R>"}}),
        Kind::CannotOpen, u"Word"_s);
    expectError(
        writeParts(u"m.xlsx"_s, {{u"_rels/.rels"_s, "<R><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                                                    "Target=\"xl/workbook.bin\"/></R>"}}),
        Kind::CannotOpen, u"xlsb"_s);
}

TEST_F(HostileFilesTest, CutOffFilesSaySo) {
    const QString whole = sheet("<sheetData><row><c><v>1</v></c></row></sheetData>");
    QFile file(whole);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    expectError(write(u"cut.xlsx"_s, bytes.first(bytes.size() / 2)), Kind::CannotOpen, u"incomplete"_s);
}

TEST_F(HostileFilesTest, ZipLimitsHold) {
    ZipContent many = xlsxParts("<sheetData/>");
    for (int i = 0; i < 2'000; ++i)
        many.emplace_back(u"x/%1"_s.arg(i), "");
    expectError(writeParts(u"many.xlsx"_s, many), Kind::Input, u"2000"_s);
    expectError(withPart(u"XL/Workbook.xml"_s, "x"), Kind::Input, u"twice"_s);

    QFile large(at(u"large.xlsx"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.write("PK\x03\x04") == 4 &&
                large.resize(50LL * 1024 * 1024 + 1));
    large.close();
    expectError(large.fileName(), Kind::Input, u"too large"_s);
}

TEST_F(HostileFilesTest, InflatedBytesAreCounted) {
    const QByteArray blanks(65 * 1024 * 1024, ' ');
    expectError(sheet("<sheetData>" + blanks + "</sheetData>"), Kind::Input, u"64"_s);
}

TEST_F(HostileFilesTest, InflatedBytesAreCountedOverAllParts) {
    ZipContent parts = xlsxParts({});
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray big = "<worksheet>" + QByteArray(60 * 1024 * 1024, ' ') + "</worksheet>";
    QByteArray sheets;
    QByteArray relations;
    for (int i = 1; i <= 5; ++i) {
        const QByteArray n = QByteArray::number(i);
        sheets += "<sheet name=\"S" + n + "\" r:id=\"r" + n + "\"/>";
        relations += "<Relationship Id=\"r" + n + "\" Type=\"x/worksheet\" Target=\"s" + n + ".xml\"/>";
        parts.emplace_back(u"xl/s%1.xml"_s.arg(i), big);
    }
    parts[1].second = "<workbook xmlns:r=\"urn:r\"><sheets>" + sheets + "</sheets></workbook>";
    parts[3].second = "<Relationships>" + relations + "</Relationships>";
    expectError(writeParts(u"sum.xlsx"_s, parts), Kind::Input, u"256"_s);
}

TEST_F(HostileFilesTest, XmlLimitsHold) {
    ZipContent bomb = xlsxParts({});
    bomb[2].second =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet>&b;</worksheet>";
    expectError(writeParts(u"bomb.xlsx"_s, bomb), Kind::Input, u"document type"_s);
    bomb[2].second = "<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet/>";
    expectError(writeParts(u"external.xlsx"_s, bomb), Kind::Input, u"document type"_s);

    expectError(sheet(QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)), Kind::Input,
                u"deeper"_s);
    QByteArray attributes;
    for (int i = 0; i < 257; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    expectError(sheet("<a" + attributes + "/>"), Kind::Input, u"attributes"_s);
    expectError(sheet("<sheetData><row><c t=\"inlineStr\"><is><t>" + QByteArray(100'000, 'x') +
                      "</t></is></c></row></sheetData>"),
                Kind::Input, u"longer"_s);
    expectError(sheet("<a b=\"" + QByteArray(3 * 1024 * 1024, 'x') + "\"/>"), Kind::Input, u"tag"_s);
    expectError(sheet("<sheetData><row></sheetData>"), Kind::CannotOpen, u"xl/worksheets/sheet1.xml"_s);
    expectError(sheet("&undefined;"), Kind::CannotOpen, u"damaged"_s);
}

TEST_F(HostileFilesTest, RowAndColumnLimitsHold) {
    expectError(sheet("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>"), Kind::Input,
                u"1048576"_s);
    expectError(sheet("<sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData>"), Kind::Input,
                u"16384"_s);
    expectError(
        sheet("<sheetData><row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row></sheetData>"),
        Kind::CannotOpen, u"damaged"_s);
    expectError(sheet("<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"), Kind::CannotOpen,
                u"S!A1"_s);
    expectError(sheet("<sheetData><c><v>0</v></c></sheetData>"), Kind::CannotOpen, u"damaged"_s);
    expectError(sheet("<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>"), Kind::CannotOpen, u"damaged"_s);
}

TEST_F(HostileFilesTest, MissingPartsAndWrongChecksumsSaySo) {
    ZipContent parts = xlsxParts({});
    parts.erase(parts.begin() + 2);
    expectError(writeParts(u"lost.xlsx"_s, parts), Kind::CannotOpen, u"xl/worksheets/sheet1.xml"_s);
    parts.erase(parts.begin() + 1);
    expectError(writeParts(u"lost2.xlsx"_s, parts), Kind::CannotOpen, u"xl/workbook.xml"_s);
    ZipContent none = xlsxParts({});
    none[1].second = "<workbook><sheets/></workbook>";
    expectError(writeParts(u"none.xlsx"_s, none), Kind::Input, u"no sheet"_s);
}

TEST_F(HostileFilesTest, PartNamesNeverBecomePaths) {
    ZipContent parts = xlsxParts("<sheetData><row><c><v>1</v></c></row></sheetData>");
    parts.emplace_back(u"../../escape.txt"_s, "x");
    EXPECT_EQ(shown(writeParts(u"slip.xlsx"_s, parts)), u"A1=1"_s);
    EXPECT_FALSE(QFile::exists(at(u"../../escape.txt"_s)));
    EXPECT_FALSE(QFile::exists(at(u"escape.txt"_s)));
}

TEST_F(HostileFilesTest, PasswordsAreNoticed) {
    const QString path = sheet("<sheetData/>");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    // The encryption flag of every entry, in the local headers and in the directory.
    for (qsizetype i = bytes.indexOf("PK\x03\x04"); i >= 0; i = bytes.indexOf("PK\x03\x04", i + 4))
        bytes[i + 6] = static_cast<char>(bytes[i + 6] | 1);
    for (qsizetype i = bytes.indexOf("PK\x01\x02"); i >= 0; i = bytes.indexOf("PK\x01\x02", i + 4))
        bytes[i + 8] = static_cast<char>(bytes[i + 8] | 1);
    expectError(write(u"locked.xlsx"_s, bytes), Kind::CannotOpen, u"password"_s);
}

} // namespace
} // namespace dkt
