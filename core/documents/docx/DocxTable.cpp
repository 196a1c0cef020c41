// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxTable.h"

#include "documents/Steps.h"
#include "documents/docx/DocxMeasures.h"
#include "documents/docx/DocxStyles.h"
#include "documents/docx/DocxText.h"
#include "util/Error.h"

#include <QCoreApplication>

#include <algorithm>

namespace dkt::doc {
namespace {

struct DocxTableText {
    Q_DECLARE_TR_FUNCTIONS(DocxTableText)
};

std::vector<int> columnWidths(const Table& table, int width) {
    double weights = 0;
    for (const TableColumn& column : table.columns)
        weights += column.weight;
    std::vector<int> widths;
    int left = width;
    for (const TableColumn& column : table.columns) {
        widths.push_back(weights > 0 ? static_cast<int>(width * column.weight / weights) : 0);
        left -= widths.back();
    }
    if (!widths.empty())
        widths.back() += left; // what rounding left over
    return widths;
}

const char* justification(Align align) {
    switch (align) {
    case Align::Left:
        return "left";
    case Align::Center:
        return "center";
    case Align::Right:
        return "right";
    }
    return "left";
}

} // namespace

DocxTable::DocxTable(DocxText& text, const Table& table, int width)
    : m_text(text), m_table(table), m_widths(columnWidths(table, width)),
      m_style(docxCellStyle(halfPoints(table.fontSize))) {
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        m_plain.push_back(openCell(i, 1, table.columns[i].align, RowKind::Body) +
                          "<w:r><w:t xml:space=\"preserve\">");
}

void DocxTable::write(Steps& steps) {
    if (m_table.columns.empty())
        return;
    ++m_text.counts.tables;
    m_text.counts.cellSizes.insert(halfPoints(m_table.fontSize));
    writeGrid();
    for (const TableRow& row : m_table.header)
        writeRow(row, RowKind::Header);
    for (const TableRow& row : m_table.rows) {
        writeRow(row, RowKind::Body);
        steps.step();
    }
    m_text.xml << "</w:tbl>";
}

void DocxTable::writeGrid() {
    int total = 0;
    for (const int width : m_widths)
        total += width;
    m_text.xml << "<w:tbl><w:tblPr><w:tblStyle w:val=\"BangKe\"/><w:tblW w:w=\"" << total
               << "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int width : m_widths)
        m_text.xml << "<w:gridCol w:w=\"" << width << "\"/>";
    m_text.xml << "</w:tblGrid>";
}

void DocxTable::writeRow(const TableRow& row, RowKind kind) {
    ++m_text.counts.rows;
    m_text.xml << (kind == RowKind::Header ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                                           : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    std::size_t column = 0;
    for (const TableCell& cell : row) {
        if (column >= m_widths.size())
            throw Error(Error::Kind::Internal,
                        DocxTableText::tr("A table of the paper has a row with too many cells."));
        const int span = std::clamp(cell.columnSpan, 1, static_cast<int>(m_widths.size() - column));
        writeCell(cell, column, span, kind);
        column += static_cast<std::size_t>(span);
    }
    // A row with fewer cells is no valid Word table: fill it up.
    for (; column < m_widths.size(); ++column)
        writeCell({}, column, 1, kind);
    m_text.xml << "</w:tr>";
}

void DocxTable::writeCell(const TableCell& cell, std::size_t column, int span, RowKind kind) {
    ++m_text.counts.paragraphs;
    const Align columnAlign = m_table.columns[column].align;
    const bool header = kind == RowKind::Header;
    if (!header && !cell.bold && span == 1 && cell.align.value_or(columnAlign) == columnAlign) {
        m_text.xml << m_plain[column];
    } else {
        const Align align = cell.align.value_or(header ? Align::Center : columnAlign);
        m_text.xml << openCell(column, span, align, kind)
                   << (header || cell.bold ? "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                                           : "<w:r><w:t xml:space=\"preserve\">");
    }
    m_text.text(cell.text);
    m_text.xml << "</w:t></w:r></w:p></w:tc>";
}

QByteArray DocxTable::openCell(std::size_t column, int span, Align align, RowKind kind) const {
    int width = 0;
    for (std::size_t i = column; i < column + static_cast<std::size_t>(span); ++i)
        width += m_widths[i];
    QByteArray open = "<w:tc><w:tcPr><w:tcW w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/>";
    if (span > 1)
        open += "<w:gridSpan w:val=\"" + QByteArray::number(span) + "\"/>";
    if (kind == RowKind::Header)
        open += "<w:vAlign w:val=\"center\"/>";
    open += "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + m_style + "\"/>";
    if (align != Align::Left)
        open += QByteArray("<w:jc w:val=\"") + justification(align) + "\"/>";
    return open + "</w:pPr>";
}

} // namespace dkt::doc
