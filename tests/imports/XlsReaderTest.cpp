// SPDX-License-Identifier: GPL-3.0-or-later
#include "OleMaker.h"
#include "SheetTester.h"

#include <freexl.h>

namespace dkt {
namespace {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class XlsReaderTest : public SheetTester {
protected:
    static QString fixture(const QString& name) { return QStringLiteral(DKT_TEST_DATA "/imports/") + name; }
    static QByteArray beginOfFile(quint16 version) {
        return biffRecord(0x0809, biffWord(version) + biffWord(5) + QByteArray(4, '\0'));
    }
    QString book(const QByteArray& stream, const QString& name = u"Workbook"_s) const {
        return write(u"b.xls"_s, oleFile({{name, stream}}));
    }
};

TEST_F(XlsReaderTest, ReadsWhatASpreadsheetProgramWrote) {
    const SheetTable read = table(fixture(u"types.xls"_s));
    EXPECT_EQ(read.sheet, u"Kiểm thử"_s);
    const auto cell = [&](const QString& name) {
        const CellAddress at = *CellAddress::parse(name);
        const SheetTable::Row* row = read.row(at.row);
        const SheetCell* found = row ? row->cell(at.column) : nullptr;
        return found ? found->display() : QString();
    };
    EXPECT_EQ(cell(u"A1"_s), u"Nội dung kiểm tra"_s);
    EXPECT_EQ(cell(u"A3"_s), u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s);
    EXPECT_EQ(cell(u"B3"_s), u"CỘNG HÒA XÃ HỘI"_s);
    EXPECT_EQ(cell(u"C3"_s), u"Cộng hòa xã hội"_s);
    EXPECT_EQ(cell(u"A4"_s), u"1.5"_s);
    EXPECT_EQ(cell(u"B4"_s), u"1.10"_s);
    EXPECT_EQ(cell(u"C4"_s), u"85.5%"_s);
    EXPECT_EQ(cell(u"D4"_s), u"123456789"_s);
    EXPECT_EQ(cell(u"E4"_s), u"-0.25"_s);
    EXPECT_EQ(cell(u"F4"_s), u"1e-07"_s);
    EXPECT_EQ(cell(u"G4"_s), u"1234567.891"_s);
    EXPECT_EQ(cell(u"A5"_s), u"14/09/2026"_s);
    EXPECT_EQ(cell(u"B5"_s), u"14/09/2026 17:30"_s);
    EXPECT_EQ(cell(u"A6"_s), u"TRUE"_s);
    EXPECT_EQ(cell(u"B6"_s), u"FALSE"_s);
    EXPECT_EQ(cell(u"C6"_s), u"#DIV/0!"_s);
    EXPECT_EQ(cell(u"D6"_s), u"2.6"_s);
    EXPECT_EQ(cell(u"E6"_s), u"Đạt yêu cầu"_s);
    EXPECT_EQ(cell(u"F6"_s), u"TRUE"_s);
    EXPECT_EQ(cell(u"G6"_s), QString());
    EXPECT_EQ(cell(u"A12"_s), u"3: "_s + QString(1500, u'ấ')) << "a text that runs over several records";
    EXPECT_EQ(cell(u"A30"_s), u"nhiều\ndòng"_s);
    EXPECT_TRUE(read.row(6)->hidden);
    ASSERT_EQ(read.merged.size(), 1u);
    EXPECT_EQ(read.merged[0].name(), u"A1:C2"_s);
    const auto reader = SheetReader::open(fixture(u"types.xls"_s));
    ASSERT_EQ(reader->sheets().size(), 2u);
    EXPECT_TRUE(reader->sheets()[1].hidden);
}

TEST_F(XlsReaderTest, OneWorkbookReadsTheSameInEveryFormat) {
    const QString wanted = shown(fixture(u"types.xls"_s));
    EXPECT_EQ(shown(fixture(u"types.xlsx"_s)), wanted);
    // LibreOffice keeps booleans as numbers, and small numbers with all their digits.
    QString ods = wanted;
    for (const auto& [from, to] :
         {std::pair(u"=TRUE"_s, u"=1"_s), {u"=FALSE"_s, u"=0"_s}, {u"1e-07"_s, u"0.0000001"_s}})
        ods.replace(from, to);
    EXPECT_EQ(shown(fixture(u"types.ods"_s)), ods);
}

/// What FreeXL reads from the same sheet; dates as it writes them.
QString freexlShown(const QString& path, unsigned short sheet) {
    const void* handle = nullptr;
    QStringList cells;
    if (freexl_open(QFile::encodeName(path).constData(), &handle) != FREEXL_OK)
        return u"cannot open"_s;
    unsigned int rows = 0;
    unsigned short columns = 0;
    freexl_select_active_worksheet(handle, sheet);
    freexl_worksheet_dimensions(handle, &rows, &columns);
    for (unsigned int row = 0; row < rows; ++row)
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value;
            if (freexl_get_cell_value(handle, row, column, &value) != FREEXL_OK ||
                value.type == FREEXL_CELL_NULL)
                continue;
            QString text;
            if (value.type == FREEXL_CELL_INT)
                text = QString::number(value.value.int_value);
            else if (value.type == FREEXL_CELL_DOUBLE)
                text = QString::number(value.value.double_value, 'g', 15);
            else
                text = QString::fromUtf8(value.value.text_value);
            cells.append(CellAddress{static_cast<int>(row), column}.name() + u'=' + text.trimmed());
        }
    freexl_close(handle);
    return cells.join(u'|');
}

TEST_F(XlsReaderTest, AgreesWithFreeXl) {
    const QString path = QStringLiteral(DKT_SHARED_DATA "/checklists/bo-tieu-chi-cap-xa.xls");
    if (!QFile::exists(path))
        GTEST_SKIP() << "no shared data on this machine";
    SheetTable read = table(path);
    for (SheetTable::Row& row : read.rows) {
        // FreeXL leaves results of formulas and number formats out.
        std::erase_if(row.cells, [](const SheetCell& cell) { return cell.formula; });
        for (SheetCell& cell : row.cells)
            cell.format = {};
    }
    EXPECT_EQ(shown(read), freexlShown(path, 0));
}

TEST_F(XlsReaderTest, ReadsExcel95InTheCodePageAndFontOfItsTexts) {
    const auto shortText = [](const QByteArray& text) { return char(text.size()) + text; };
    const auto font = [&](const QByteArray& name) {
        return biffRecord(0x31, QByteArray(14, '\0') + shortText(name));
    };
    const QByteArray head = beginOfFile(0x0500) + biffRecord(0x42, biffWord(1252)) + font("Arial") +
                            font(".VnTime") + biffRecord(0xE0, biffWord(0) + biffWord(0)) +
                            biffRecord(0xE0, biffWord(1) + biffWord(0)) +
                            biffRecord(0xE0, biffWord(0) + biffWord(10));
    const auto label = [&](quint16 column, quint16 format, const QByteArray& text) {
        return biffRecord(0x204, biffWord(0) + biffWord(column) + biffWord(format) +
                                     biffWord(static_cast<quint16>(text.size())) + text);
    };
    const QByteArray sheet = beginOfFile(0x0500) + label(0, 0, "plain \xE9") +
                             label(1, 1,
                                   "C\xE9ng h\xDF"
                                   "a") +
                             biffRecord(0x203, biffWord(0) + biffWord(2) + biffWord(2) + biffDouble(0.5)) +
                             biffRecord(0x0A, {});
    const auto bound = [&](quint32 offset) {
        return biffRecord(0x85, biffLong(offset) + biffWord(0) + shortText("Sheet"));
    };
    const auto offset = static_cast<quint32>((head + bound(0) + biffRecord(0x0A, {})).size());
    EXPECT_EQ(shown(book(head + bound(offset) + biffRecord(0x0A, {}) + sheet, u"Book"_s)),
              u"A1=plain é|B1=Cộng hòa|C1=50.00%"_s);
}

TEST_F(XlsReaderTest, SaysWhatIsWrong) {
    expectError(book(beginOfFile(0x0600) + biffRecord(0x2F, QByteArray(6, '\1'))), Kind::CannotOpen,
                u"password"_s);
    expectError(book("x", u"EncryptedPackage"_s), Kind::CannotOpen, u"password"_s);
    expectError(book("x", u"WordDocument"_s), Kind::CannotOpen, u"Word"_s);
    expectError(book("x", u"PowerPoint Document"_s), Kind::CannotOpen, u"presentation"_s);
    expectError(book("x", u"Other"_s), Kind::CannotOpen, u"unknown"_s);
    expectError(book(biffRecord(0x0409, biffWord(0))), Kind::CannotOpen, u"Excel 4"_s);
    expectError(book("nonsense"), Kind::CannotOpen, u"damaged"_s);
    expectError(book(beginOfFile(0x0600) + biffRecord(0x0A, {})), Kind::Input, u"no sheet"_s);
    const QByteArray bound = biffRecord(0x85, biffLong(1'000'000) + biffWord(0) + QByteArray("\x01\x00S", 3));
    expectError(book(beginOfFile(0x0600) + bound + biffRecord(0x0A, {})), Kind::CannotOpen, u"damaged"_s);

    QFile file(fixture(u"types.xls"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    expectError(write(u"head.xls"_s, whole.first(300)), Kind::CannotOpen, u"incomplete"_s);
    expectError(write(u"half.xls"_s, whole.first(whole.size() / 2)), Kind::CannotOpen, u"incomplete"_s);
}

TEST_F(XlsReaderTest, RingsOfSectorsEnd) {
    QByteArray bytes = oleFile({{u"Workbook"_s, QByteArray(5000, 'x')}});
    // Sector 3 begins the stream; let it follow itself.
    bytes.replace(512 + 3 * 4, 4, biffLong(3));
    expectError(write(u"ring.xls"_s, bytes), Kind::CannotOpen, u"damaged"_s);
    QByteArray directory = oleFile({{u"Workbook"_s, QByteArray(5000, 'x')}});
    directory.replace(512 + 4, 4, biffLong(1));
    expectError(write(u"ring2.xls"_s, directory), Kind::CannotOpen, u"incomplete"_s);
}

} // namespace
} // namespace dkt
