// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetTester.h"

#include "imports/UnitImporter.h"

#include <QSet>

namespace dkt {
namespace {

using namespace Qt::StringLiterals;

class UnitImporterTest : public SheetTester {
protected:
    static QString shownUnits(const UnitImport& import) {
        QStringList lines;
        for (const Unit& unit : import.units)
            lines.append(QStringList{unit.code, unit.name, unit.type, unit.parent}.join(u'/'));
        return lines.join(u'|');
    }
    static void expectRowsAddUp(const UnitImport& import) {
        EXPECT_EQ(import.rowsRead, static_cast<int>(import.units.size() + import.setAside.size()));
    }
};

TEST_F(UnitImporterTest, ReadsAllCommunesOfTheCountry) {
    const QString path = QStringLiteral(DKT_SHARED_DATA "/units/vn-units-2026-07-25.json");
    if (!QFile::exists(path))
        GTEST_SKIP() << "no shared data on this machine";
    const UnitImport import = inspectUnits(path);
    EXPECT_EQ(import.units.size(), 3'321u);
    EXPECT_TRUE(import.setAside.empty());
    expectRowsAddUp(import);
    QHash<QString, int> types;
    QSet<QString> codes;
    QSet<QString> parents;
    for (const Unit& unit : import.units) {
        ++types[unit.type];
        codes.insert(unit.code);
        parents.insert(unit.parent);
        EXPECT_EQ(unit.code.size(), 5);
    }
    // The state's own figures from 30/4/2026: 237/NQ-UBTVQH16.
    EXPECT_EQ(types[u"xã"_s], 2'611);
    EXPECT_EQ(types[u"phường"_s], 697);
    EXPECT_EQ(types[u"đặc khu"_s], 13);
    EXPECT_EQ(codes.size(), 3'321);
    EXPECT_EQ(parents.size(), 34);
    // One row is written in lower case, and the provinces are named as what they are.
    ASSERT_EQ(import.issues.size(), 2u);
    const auto bacSon = std::ranges::find(import.units, u"06325"_s, &Unit::code);
    ASSERT_NE(bacSon, import.units.end());
    EXPECT_EQ(bacSon->name, u"Xã Bắc Sơn"_s);

    UnitImportOptions all;
    all.levels = UnitLevels::All;
    EXPECT_EQ(inspectUnits(path, all).units.size(), 3'355u);
    UnitImportOptions hanoi;
    hanoi.under = u"01"_s;
    const UnitImport below = inspectUnits(path, hanoi);
    EXPECT_EQ(below.units.size(), 126u);
    EXPECT_EQ(below.units.front().parent, u"Thành phố Hà Nội"_s);
    hanoi.under = u"thành phố hà nội"_s;
    EXPECT_EQ(inspectUnits(path, hanoi).units, below.units);
}

TEST_F(UnitImporterTest, FindsColumnsByTheirWordsInAnyOrder) {
    const UnitImport import = inspectUnits(write(
        u"u.csv"_s,
        "DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA\nSTT;Thuộc tỉnh;Tên đơn vị;Mã;Loại\n1;Hà Nội;xã  Dương Xá;00565;\n"
        "2;Hà Nội;Trung tâm Y tế;;đơn vị sự nghiệp\n3;Huế;Xã Dương Xá;19999;\n;;Tổng cộng: 3 đơn "
        "vị;;\n4;;;;\n"));
    EXPECT_EQ(shownUnits(import), u"00565/Xã Dương Xá/xã/Hà Nội|/Trung tâm Y tế/đơn vị sự nghiệp/Hà Nội|"
                                  "19999/Xã Dương Xá/xã/Huế"_s);
    EXPECT_EQ(import.setAside.size(), 2u);
    ASSERT_EQ(import.issues.size(), 1u);
    EXPECT_EQ(import.issues[0].target, u"C3"_s);
    expectRowsAddUp(import);
}

TEST_F(UnitImporterTest, TakesASingleColumnOfNames) {
    EXPECT_EQ(shownUnits(inspectUnits(write(u"n.csv"_s, "Xã Đông\nPhường Tây\n\nPhòng Nội vụ\n"))),
              u"/Xã Đông/xã/|/Phường Tây/phường/|/Phòng Nội vụ//"_s);
    EXPECT_EQ(inspectUnits(write(u"h.csv"_s, "Don vi\nXã Đông\n")).units.size(), 1u);
}

TEST_F(UnitImporterTest, DoublesAreSetAsideAndSaid) {
    const UnitImport import = inspectUnits(
        write(u"d.csv"_s, "Mã,Tên đơn vị\n001,Xã Một\n001,Xã Hai\n001,Xã Một\n,Xã Hòa\n,Xã Hoà\n"));
    EXPECT_EQ(shownUnits(import), u"001/Xã Một/xã/|/Xã Hòa/xã/"_s);
    ASSERT_EQ(import.issues.size(), 3u);
    EXPECT_EQ(import.issues[0].severity, Severity::Error);
    EXPECT_EQ(import.issues[1].severity, Severity::Warning);
    EXPECT_EQ(import.issues[2].severity, Severity::Warning);
    expectRowsAddUp(import);
}

TEST_F(UnitImporterTest, GivesCodesTheirZerosBack) {
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"00000\"/></numFmts><cellXfs><xf/><xf "
        "numFmtId=\"170\"/></cellXfs>";
    const QByteArray text = "<c t=\"inlineStr\"><is><t>%1</t></is></c>";
    const auto cell = [&](const char* value) { return QByteArray(text).replace("%1", value); };
    const QString path = writeParts(
        u"z.xlsx"_s,
        xlsxParts("<sheetData><row>" + cell("Mã") + cell("Tên đơn vị") + "</row><row><c><v>565</v></c>" +
                      cell("Xã Dương Xá") + "</row><row><c s=\"1\"><v>4</v></c>" + cell("Phường Ba Đình") +
                      "</row><row><c><v>7</v></c>" + cell("Sở Nội vụ") + "</row></sheetData>",
                  {}, styles));
    const UnitImport import = inspectUnits(path);
    EXPECT_EQ(shownUnits(import), u"00565/Xã Dương Xá/xã/|00004/Phường Ba Đình/phường/|7/Sở Nội vụ//"_s);
    ASSERT_EQ(import.issues.size(), 1u);
    EXPECT_EQ(import.issues[0].target, u"A2"_s);
}

TEST_F(UnitImporterTest, SaysWhatIsMissing) {
    const auto messageOf = [&](const QByteArray& content) {
        try {
            (void)inspectUnits(write(u"x.csv"_s, content));
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::Input);
            return error.message();
        }
        return QString();
    };
    EXPECT_TRUE(messageOf("a,b\n1,2\n").contains(u"Tên đơn vị"_s));
    EXPECT_TRUE(messageOf("Mã,Tên đơn vị\n1,\n").contains(u"no unit"_s));
    EXPECT_TRUE(messageOf("[{\"Code\": \"1\"}]").contains(u"[0]"_s));
    EXPECT_TRUE(messageOf("[{\"FullName\": \"A\", \"Wards\": [{\"Code\": 5}]}]").contains(u"[0].Wards[0]"_s));
}

} // namespace
} // namespace dkt
