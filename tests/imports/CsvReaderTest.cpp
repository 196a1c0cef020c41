// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetTester.h"

#include <QStringEncoder>

namespace dkt {
namespace {

using namespace Qt::StringLiterals;

class CsvReaderTest : public SheetTester {};

TEST_F(CsvReaderTest, FindsTheSeparator) {
    EXPECT_EQ(shown(write(u"a.csv"_s, "a,b\n1,\"x;y\"\n")), u"A1=a|B1=b|A2=1|B2=x;y"_s);
    EXPECT_EQ(shown(write(u"b.csv"_s, "a;b\n1,5;2,5\n3,5;4\n")), u"A1=a|B1=b|A2=1,5|B2=2,5|A3=3,5|B3=4"_s);
    EXPECT_EQ(shown(write(u"c.txt"_s, "a\tb, c\n1\t2\n")), u"A1=a|B1=b, c|A2=1|B2=2"_s);
    EXPECT_EQ(shown(write(u"d.csv"_s, "sep=;\r\n1,5;2\r\n")), u"A1=1,5|B1=2"_s);
    EXPECT_EQ(shown(write(u"e.csv"_s, "Xã Đông\nXã Tây")), u"A1=Xã Đông|A2=Xã Tây"_s);
}

TEST_F(CsvReaderTest, ReadsQuotesAndLineBreaksInside) {
    EXPECT_EQ(shown(write(u"q.csv"_s, "\"a \"\"b\"\"\",\"hai\r\ndòng\",5\" ống\r\n\r\n,x\r")),
              u"A1=a \"b\"|B1=hai\ndòng|C1=5\" ống|B3=x"_s);
    const SheetTable open = table(write(u"o.csv"_s, "a,b\n\"c,d\ne\n"));
    ASSERT_EQ(open.issues.size(), 1u);
    EXPECT_EQ(open.issues[0].target, u"A2"_s);
    EXPECT_EQ(open.rows.size(), 2u);
}

TEST_F(CsvReaderTest, ReadsEveryUnicodeForm) {
    const QString text = u"Số TT;Nội dung\n1;Đã niêm yết\n"_s;
    const QString wanted = u"A1=Số TT|B1=Nội dung|A2=1|B2=Đã niêm yết"_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
            if (encoding != QStringConverter::Utf8 && flag != QStringConverter::Flag::WriteBom)
                continue;
            QStringEncoder encoder(encoding, flag);
            const SheetTable read = table(write(u"u.csv"_s, encoder.encode(text)));
            EXPECT_EQ(shown(read), wanted);
            EXPECT_TRUE(read.issues.empty());
        }
    EXPECT_EQ(shown(write(u"nfd.csv"_s, text.normalized(QString::NormalizationForm_D).toUtf8())), wanted);
}

TEST_F(CsvReaderTest, ReadsLettersCutBetweenTwoPiecesOfTheFile) {
    const QByteArray line = QByteArray("ấ").repeated(20'000) + "\n";
    const SheetTable read = table(write(u"long.csv"_s, "x" + line + line + line));
    ASSERT_EQ(read.rows.size(), 3u);
    EXPECT_EQ(read.rows[0].cells[0].text.size(), 20'001);
    EXPECT_EQ(read.rows[2].cells[0].text, QString(20'000, u'ấ'));
}

TEST_F(CsvReaderTest, ReadsOldEncodingsAndSaysSo) {
    const QString tcvn =
        u"STT,Tªn ®¬n vÞ\n1,Uû ban nh©n d©n x· D­¬ng X¸\n2,Céng hßa x· héi chñ nghÜa ViÖt Nam\n"_s;
    const SheetTable read = table(write(u"tcvn1.csv"_s, tcvn.toLatin1()));
    EXPECT_EQ(
        shown(read),
        u"A1=STT|B1=Tên đơn vị|A2=1|B2=Uỷ ban nhân dân xã Dương Xá|A3=2|B3=Cộng hòa xã hội chủ nghĩa Việt Nam"_s);
    ASSERT_EQ(read.issues.size(), 1u);
    EXPECT_EQ(read.issues[0].severity, Severity::Warning);
}

TEST_F(CsvReaderTest, ReadsWindows1258) {
    // Bytes as Python's cp1258 codec writes "Điều kiện, ở xã" from decomposed text.
    const QByteArray bytes("\xD0i\xEA\xCC"
                           "u ki\xEA\xF2n;\xF5\xD2 xa\xDE\n1;2\n");
    const SheetTable read = table(write(u"w.csv"_s, bytes));
    EXPECT_EQ(shown(read), u"A1=Điều kiện|B1=ở xã|A2=1|B2=2"_s);
    ASSERT_EQ(read.issues.size(), 1u);
    EXPECT_TRUE(read.issues[0].text.contains(u"1258"_s));
}

TEST_F(CsvReaderTest, RefusesAValueWithoutEnd) {
    expectError(write(u"open.csv"_s, "a,\"" + QByteArray("x,y\n").repeated(50'000)), Error::Kind::Input,
                u"quotation"_s);
    expectError(write(u"zero.csv"_s, QByteArray(5000, 'a') + QByteArray(1, '\0')), Error::Kind::CannotOpen,
                u"unknown"_s);
}

} // namespace
} // namespace dkt
