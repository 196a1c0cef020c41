// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/XlsxSheetPart.h"

#include "documents/Steps.h"
#include "documents/XmlBuffer.h"
#include "documents/table/XlsxStyles.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringTokenizer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

struct XlsxSheetPartText {
    Q_DECLARE_TR_FUNCTIONS(XlsxSheetPartText)
};

constexpr double lineHeight = 15.75; // points
constexpr int mostLines = 25;         // a row is at most 409 points high
constexpr std::size_t mostRows = 1'048'576;
constexpr qsizetype mostCharacters = 32'767;
constexpr auto sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

QByteArray columnName(int index) {
    QByteArray name;
    for (int n = index + 1; n > 0; n = (n - 1) / 26)
        name.prepend(static_cast<char>('A' + (n - 1) % 26));
    return name;
}

/// Days as spreadsheets count them; 0 before 1 March 1900, where their calendar is wrong.
qint64 serialDay(const QDate& date) {
    const qint64 days = QDate(1899, 12, 30).daysTo(date);
    return days >= 61 && date.year() <= 9999 ? days : 0;
}

bool isHex(QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

/// Excel reads "_x000D_" in a text as that character: written by a user, its first "_" becomes "_x005F_".
bool looksEscaped(QStringView text, qsizetype at) {
    return at + 6 < text.size() && text[at + 1] == u'x' && text[at + 6] == u'_' && isHex(text[at + 2]) &&
           isHex(text[at + 3]) && isHex(text[at + 4]) && isHex(text[at + 5]);
}

/// Line ends as "\n", no "_xHHHH_" taken for a character, no longer than a cell holds.
QString asCellText(QString text) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.size() > mostCharacters)
        text = text.first(mostCharacters - 1) + u'…';
    for (qsizetype at = text.indexOf(u'_'); at >= 0; at = text.indexOf(u'_', at + 1))
        if (looksEscaped(text, at)) {
            text.insert(at + 1, u"x005F_"_s);
            at += 6; // the "_" that ends what was put in
        }
    return text;
}

void writeXlsxText(XmlBuffer& xml, const QString& text) {
    xml << " t=\"inlineStr\"><is><t xml:space=\"preserve\">";
    const bool plain = text.size() <= mostCharacters && !text.contains(u'\r') && !text.contains(u'_');
    xml.text(plain ? text : asCellText(text)) << "</t></is></c>";
}

/// Not every value can be a number of a spreadsheet: an early date is text, what is no number is nothing.
SheetValue asStorable(const SheetValue& value) {
    if (const auto* date = std::get_if<QDate>(&value); date && serialDay(*date) == 0)
        return date->isValid() ? SheetValue(date->toString(u"dd/MM/yyyy")) : SheetValue();
    if (const auto* number = std::get_if<double>(&value); number && !std::isfinite(*number))
        return {};
    return value;
}

} // namespace

XlsxSheetPart::XlsxSheetPart(const Sheet& sheet)
    : m_sheet(sheet), m_headerRow(1 + !sheet.title.isEmpty() + static_cast<int>(sheet.subtitles.size())) {
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        m_names.push_back(columnName(static_cast<int>(i)));
}

void XlsxSheetPart::write(XmlBuffer& xml, Steps& steps) {
    if (m_sheet.rowCount + static_cast<std::size_t>(m_headerRow) > mostRows)
        throw Error(Error::Kind::Input,
                    XlsxSheetPartText::tr("“%1” has more rows than an Excel sheet can hold. Save it as CSV.")
                        .arg(m_sheet.title));
    writeHead(xml);
    if (!m_sheet.title.isEmpty())
        writeTitle(xml, m_sheet.title, xlsxTitleStyle);
    for (const QString& line : m_sheet.subtitles)
        writeTitle(xml, line, xlsxNoteStyle);
    writeHeader(xml);
    SheetRow row;
    for (std::size_t i = 0; i < m_sheet.rowCount; ++i) {
        row.assign(m_sheet.columns.size(), {});
        m_sheet.fill(i, row);
        writeRow(xml, row, m_sheet.isBold && m_sheet.isBold(i) ? XlsxWeight::Bold : XlsxWeight::Normal);
        steps.step();
    }
    writeTail(xml);
}

void XlsxSheetPart::writeHead(XmlBuffer& xml) const {
    xml << "<worksheet xmlns=\"" << sheetNamespace
        << "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
           "<pane ySplit=\""
        << m_headerRow << "\" topLeftCell=\"A" << m_headerRow + 1
        << "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A"
        << m_headerRow + 1 << "\" sqref=\"A" << m_headerRow + 1
        << "\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15.75\"/><cols>";
    int column = 0;
    for (const SheetColumn& each : m_sheet.columns) {
        ++column;
        xml << "<col min=\"" << column << "\" max=\"" << column << "\" width=\""
            << QByteArray::number(each.width, 'f', 2) << "\" customWidth=\"1\"/>";
    }
    xml << "</cols><sheetData>";
}

void XlsxSheetPart::openRow(XmlBuffer& xml, int height) {
    ++m_row;
    xml << "<row r=\"" << m_row;
    if (height > 0)
        xml << "\" ht=\"" << height << "\" customHeight=\"1";
    xml << "\">";
}

void XlsxSheetPart::writeTitle(XmlBuffer& xml, const QString& text, int style) {
    openRow(xml, style == xlsxTitleStyle ? 30 : 20);
    xml << "<c r=\"A" << m_row << "\" s=\"" << style << "\"";
    writeXlsxText(xml, text);
    xml << "</row>";
}

void XlsxSheetPart::writeHeader(XmlBuffer& xml) {
    SheetRow titles;
    for (const SheetColumn& column : m_sheet.columns)
        titles.emplace_back(column.title);
    openRowOf(xml, linesOf(titles));
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        xml << "<c r=\"" << m_names[i] << m_row << "\" s=\"" << xlsxHeaderStyle << "\"";
        writeXlsxText(xml, m_sheet.columns[i].title);
    }
    xml << "</row>";
}

void XlsxSheetPart::openRowOf(XmlBuffer& xml, int lines) {
    ++m_row;
    xml << "<row r=\"" << m_row;
    if (lines > 1)
        xml << "\" ht=\"" << QByteArray::number(lines * lineHeight, 'f', 2);
    xml << "\">";
}

/// Lines of the tallest cell, as far as letters can be counted: programs that do not measure rows when they
/// open a file would cut them off. They stay free to grow.
int XlsxSheetPart::linesOf(const SheetRow& row) const {
    qsizetype most = 1;
    for (std::size_t i = 0; i < std::min(row.size(), m_names.size()); ++i) {
        const auto* text = std::get_if<QString>(&row[i]);
        if (!text)
            continue;
        const auto perLine = std::max<qsizetype>(1, static_cast<qsizetype>(m_sheet.columns[i].width));
        qsizetype lines = 0;
        for (const QStringView piece : QStringTokenizer(*text, u'\n'))
            lines += 1 + std::max<qsizetype>(0, piece.size() - 1) / perLine;
        most = std::max(most, lines);
    }
    return static_cast<int>(std::min<qsizetype>(most, mostLines));
}

void XlsxSheetPart::writeRow(XmlBuffer& xml, const SheetRow& row, XlsxWeight weight) {
    openRowOf(xml, linesOf(row));
    if (row.size() != m_names.size())
        throw Error(Error::Kind::Internal, XlsxSheetPartText::tr("A list has a row with too many cells."));
    for (std::size_t i = 0; i < m_names.size(); ++i)
        writeCell(xml, i, row[i], weight);
    xml << "</row>";
}

void XlsxSheetPart::writeCell(XmlBuffer& xml, std::size_t column, const SheetValue& given, XlsxWeight weight) {
    const auto open = [&](SheetType type) {
        xml << "<c r=\"" << m_names[column] << m_row << "\" s=\"" << xlsxCellStyle(type, weight) << "\"";
    };
    const SheetType type = m_sheet.columns[column].type;
    const auto* text = std::get_if<QString>(&given);
    const SheetValue value = text ? SheetValue() : asStorable(given);
    if (text || (text = std::get_if<QString>(&value))) {
        open(SheetType::Text);
        writeXlsxText(xml, *text);
    } else if (const auto* number = std::get_if<double>(&value)) {
        open(type == SheetType::Integer ? type : SheetType::Number);
        xml << "><v>" << QByteArray::number(*number, 'g', QLocale::FloatingPointShortest) << "</v></c>";
    } else if (const auto* date = std::get_if<QDate>(&value)) {
        open(SheetType::Date);
        xml << "><v>" << static_cast<int>(serialDay(*date)) << "</v></c>";
    } else {
        open(type);
        xml << "/>";
    }
}

void XlsxSheetPart::writeTail(XmlBuffer& xml) const {
    const QByteArray last = m_names.back();
    xml << "</sheetData><autoFilter ref=\"A" << m_headerRow << ":" << last << m_row << "\"/>";
    if (m_headerRow > 1 && m_names.size() > 1) {
        xml << "<mergeCells count=\"" << m_headerRow - 1 << "\">";
        for (int row = 1; row < m_headerRow; ++row)
            xml << "<mergeCell ref=\"A" << row << ":" << last << row << "\"/>";
        xml << "</mergeCells>";
    }
    xml << "<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.6\" right=\"0.4\" top=\"0.6\" "
           "bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>";
}

} // namespace dkt::doc
