// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxNumbering.h"

#include "documents/XmlBuffer.h"
#include "documents/docx/DocxMeasures.h"
#include "documents/docx/DocxParts.h"

namespace dkt::doc {
namespace {

struct NumberLevel {
    const char* format;
    const char* text;
    const char* style; ///< paragraphs of this style are numbered by it; may be null
};

void writeLevel(XmlBuffer& xml, int index, const NumberLevel& level, int firstLine) {
    xml << "<w:lvl w:ilvl=\"" << index << "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" << level.format
        << "\"/>";
    if (level.style)
        xml << "<w:pStyle w:val=\"" << level.style << "\"/>";
    xml << "<w:suff w:val=\"space\"/><w:lvlText w:val=\"" << level.text
        << "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\"" << firstLine
        << "\"/></w:pPr></w:lvl>";
}

void writeAbstract(XmlBuffer& xml, int id, const char* type, std::initializer_list<NumberLevel> levels,
                   int firstLine) {
    xml << "<w:abstractNum w:abstractNumId=\"" << id << "\"><w:multiLevelType w:val=\"" << type << "\"/>";
    int index = 0;
    for (const NumberLevel& level : levels)
        writeLevel(xml, index++, level, firstLine);
    xml << "</w:abstractNum>";
}

void writeNum(XmlBuffer& xml, int id, int abstractId, int restartedLevels) {
    xml << "<w:num w:numId=\"" << id << "\"><w:abstractNumId w:val=\"" << abstractId << "\"/>";
    for (int level = 0; level < restartedLevels; ++level)
        xml << "<w:lvlOverride w:ilvl=\"" << level
            << "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    xml << "</w:num>";
}

} // namespace

void DocxNumbering::write(XmlBuffer& xml, const LayoutProfile& profile) const {
    const int indent = twipsFromMm(profile.firstLineIndent);
    xml << "<w:numbering xmlns:w=\"" << docxNamespace << "\">";
    writeAbstract(xml, 0, "multilevel", {{"upperRoman", "%1.", "Heading1"}, {"decimal", "%2.", "Heading2"}},
                  indent);
    writeAbstract(xml, 1, "singleLevel", {{"bullet", "-", "GachDauDong"}}, indent);
    writeAbstract(xml, 2, "singleLevel", {{"bullet", "+", "DauCong"}}, indent);
    writeAbstract(xml, 3, "singleLevel", {{"decimal", "%1.", nullptr}}, indent);
    writeNum(xml, headings, 0, 0);
    writeNum(xml, dash, 1, 0);
    writeNum(xml, plus, 2, 0);
    int id = plus;
    for (const Kind kind : m_restarts)
        writeNum(xml, ++id, kind == Kind::Headings ? 0 : 3, kind == Kind::Headings ? 2 : 1);
    xml << "</w:numbering>";
}

} // namespace dkt::doc
