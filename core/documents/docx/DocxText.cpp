// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxText.h"

#include "documents/docx/DocxMeasures.h"

#include <algorithm>

namespace dkt::doc {
namespace {

bool isBreak(QChar c) { return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator; }

void writeIndent(XmlBuffer& xml, const ParagraphFormat& format) {
    xml << "<w:ind";
    if (format.left)
        xml << " w:left=\"" << *format.left << "\"";
    if (format.right)
        xml << " w:right=\"" << *format.right << "\"";
    if (format.firstLine)
        xml << " w:firstLine=\"" << *format.firstLine << "\"";
    xml << "/>";
}

} // namespace

void DocxText::open(const ParagraphFormat& format) {
    ++counts.paragraphs;
    xml << "<w:p><w:pPr><w:pStyle w:val=\"" << format.style << "\"/>";
    if (format.keep == Keep::WithNext)
        xml << "<w:keepNext/>";
    if (format.numberingId > 0)
        xml << "<w:numPr><w:ilvl w:val=\"" << format.numberingLevel << "\"/><w:numId w:val=\""
            << format.numberingId << "\"/></w:numPr>";
    if (format.spaceBefore)
        xml << "<w:spacing w:before=\"" << *format.spaceBefore << "\"/>";
    if (format.left || format.right || format.firstLine)
        writeIndent(xml, format);
    xml << "</w:pPr>";
}

void DocxText::run(const Run& run) {
    if (run.bold || run.italic)
        xml << "<w:r><w:rPr>" << (run.bold ? "<w:b/>" : "") << (run.italic ? "<w:i/>" : "") << "</w:rPr>";
    else
        xml << "<w:r>";
    xml << "<w:t xml:space=\"preserve\">";
    text(run.text);
    xml << "</w:t></w:r>";
}

void DocxText::text(QStringView text) {
    const auto* at = text.begin();
    for (const auto* end = std::find_if(at, text.end(), isBreak); end != text.end();
         end = std::find_if(at, text.end(), isBreak)) {
        xml.text(QStringView(at, end));
        xml << (*end == u'\t' ? "</w:t><w:tab/>" : "</w:t><w:br/>") << "<w:t xml:space=\"preserve\">";
        at = *end == u'\r' && end + 1 != text.end() && end[1] == u'\n' ? end + 2 : end + 1;
    }
    xml.text(QStringView(at, text.end()));
}

void DocxText::close() { xml << "</w:p>"; }

void DocxText::paragraph(const ParagraphFormat& format, QStringView text) {
    paragraph(format, Runs{{text.toString()}});
}

void DocxText::paragraph(const ParagraphFormat& format, const Runs& runs) {
    open(format);
    for (const Run& each : runs)
        if (!each.text.isEmpty())
            run(each);
    close();
}

int DocxText::centred(const ParagraphFormat& format, QStringView text, double size, Weight weight,
                      int width) {
    constexpr double slack = 1.03; // a program with a slightly wider font must break at the same words
    const double points = width / 20.0;
    const Lines lines = wrap(text, size, weight, points / slack);
    ParagraphFormat narrowed = format;
    if (lines.count > 1) {
        const double wanted = balancedWidth(text, size, weight, points / slack) * slack;
        narrowed.left = narrowed.right = std::max(0, twipsFromPoints((points - wanted) / 2));
    }
    paragraph(narrowed, text);
    return twipsFromPoints(wrap(text, size, weight, points - narrowed.left.value_or(0) / 10.0).longest);
}

void DocxText::rule(int length, int width) {
    const int side = std::max(0, (width - length) / 2);
    paragraph({.style = "DuongKe", .left = side, .right = side}, QStringView());
}

void DocxText::openFrame(std::initializer_list<int> widths) { openFrame(std::vector<int>(widths)); }

void DocxText::openFrame(const std::vector<int>& widths) {
    ++counts.tables;
    int total = 0;
    for (const int width : widths)
        total += width;
    xml << "<w:tbl><w:tblPr><w:tblStyle w:val=\"KhungTheThuc\"/><w:tblW w:w=\"" << total
        << "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
    for (const int width : widths)
        xml << "<w:gridCol w:w=\"" << width << "\"/>";
    xml << "</w:tblGrid>";
}

void DocxText::openFrameRow() {
    ++counts.rows;
    xml << "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
}

void DocxText::openFrameCell(int width) {
    xml << "<w:tc><w:tcPr><w:tcW w:w=\"" << width << "\" w:type=\"dxa\"/></w:tcPr>";
}

void DocxText::closeFrameCell() { xml << "</w:tc>"; }

void DocxText::closeFrameRow() { xml << "</w:tr>"; }

void DocxText::closeFrame() { xml << "</w:tbl>"; }

} // namespace dkt::doc
