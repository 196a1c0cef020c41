// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/XlsxStyles.h"

#include "documents/XmlBuffer.h"

namespace dkt::doc {
namespace {

constexpr int firstCellStyle = 4, cellStyles = 4;
constexpr int normalFont = 0, boldFont = 1;
constexpr int generalFormat = 0, integerFormat = 3 /* #,##0 */, textFormat = 49, dateFormat = 164;

constexpr auto xlsxNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

void writeXf(XmlBuffer& xml, int format, int font, int fill, int border, const char* attributes,
             const char* alignment) {
    xml << "<xf numFmtId=\"" << format << "\" fontId=\"" << font << "\" fillId=\"" << fill << "\" borderId=\"" << border
        << "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
           "applyAlignment=\"1\""
        << attributes << "><alignment " << alignment << "/></xf>";
}

void writeFonts(XmlBuffer& xml) {
    const auto font = [&](const char* face, int size) {
        xml << "<font>" << face << "<sz val=\"" << size << "\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>";
    };
    xml << "<fonts count=\"4\">";
    font("", 12);
    font("<b/>", 12);
    font("<b/>", 14);
    font("<i/>", 12);
    xml << "</fonts>";
}

} // namespace

int xlsxCellStyle(SheetType type, XlsxWeight weight) {
    return firstCellStyle + static_cast<int>(type) + (weight == XlsxWeight::Bold ? cellStyles : 0);
}

void writeXlsxStyles(XmlBuffer& xml) {
    xml << "<styleSheet xmlns=\"" << xlsxNamespace
        << "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>";
    writeFonts(xml);
    xml << "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
           "patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor "
           "rgb=\"FFE7E6E6\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
           "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
           "<left style=\"thin\"><color auto=\"1\"/></left><right style=\"thin\"><color auto=\"1\"/></right>"
           "<top style=\"thin\"><color auto=\"1\"/></top><bottom style=\"thin\"><color auto=\"1\"/></bottom>"
           "<diagonal/></border></borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"12\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
    const char* const quoted = " quotePrefix=\"1\"";
    writeXf(xml, generalFormat, 2, 0, 0, quoted, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"");
    writeXf(xml, generalFormat, 3, 0, 0, quoted, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"");
    writeXf(xml, textFormat, 1, 2, 1, quoted, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"");
    // In the order of SheetType, as xlsxCellStyle() counts.
    for (const int font : {normalFont, boldFont})
        for (const int format : {textFormat, integerFormat, generalFormat, dateFormat})
            writeXf(xml, format, font, 0, 1, format == textFormat ? quoted : "",
                    format == dateFormat   ? "horizontal=\"center\" vertical=\"top\""
                    : format == textFormat ? "vertical=\"top\" wrapText=\"1\""
                                           : "vertical=\"top\"");
    xml << "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
           "</styleSheet>";
}

} // namespace dkt::doc
