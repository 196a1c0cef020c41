// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/XlsxParts.h"

#include "documents/XmlBuffer.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

constexpr qsizetype longestTabName = 31;
constexpr auto officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto packageRelations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

QString tabName(QString name, QSet<QString>& taken) {
    for (const QChar forbidden : u":\\/?*[]"_s)
        name.replace(forbidden, u' ');
    name = name.simplified().left(longestTabName).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    const QString base = name.isEmpty() ? u"Sheet"_s : name;
    name = base;
    for (int n = 2; taken.contains(name.toCaseFolded()); ++n) {
        const QString mark = u" (%1)"_s.arg(n);
        name = base.left(longestTabName - mark.size()) + mark;
    }
    taken.insert(name.toCaseFolded());
    return name;
}

void writeDefinedName(XmlBuffer& xml, const char* name, int sheet, const char* attributes) {
    xml << "<definedName name=\"_xlnm." << name << "\" localSheetId=\"" << sheet << "\"" << attributes << ">";
}

} // namespace

void writeXlsxContentTypes(XmlBuffer& xml, int sheets) {
    xml << "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/xl/workbook.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
           "<Override PartName=\"/xl/styles.xml\" "
           "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>";
    for (int i = 1; i <= sheets; ++i)
        xml << "<Override PartName=\"/xl/worksheets/sheet" << i
            << ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    xml << "</Types>";
}

void writeXlsxPackageRelations(XmlBuffer& xml) {
    xml << packageRelations << "<Relationship Id=\"rId1\" Type=\"" << officeRelations
        << "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
}

void writeXlsxWorkbookRelations(XmlBuffer& xml, int sheets) {
    xml << packageRelations;
    for (int i = 1; i <= sheets; ++i)
        xml << "<Relationship Id=\"rId" << i << "\" Type=\"" << officeRelations
            << "/worksheet\" Target=\"worksheets/sheet" << i << ".xml\"/>";
    xml << "<Relationship Id=\"rId" << sheets + 1 << "\" Type=\"" << officeRelations
        << "/styles\" Target=\"styles.xml\"/></Relationships>";
}

void writeXlsxWorkbook(XmlBuffer& xml, const std::vector<XlsxSheetPlace>& sheets) {
    xml << "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" << officeRelations
        << "\"><bookViews><workbookView/></bookViews><sheets>";
    QSet<QString> taken;
    QStringList names;
    for (const XlsxSheetPlace& sheet : sheets) {
        names << tabName(sheet.name, taken);
        xml << "<sheet name=\"";
        xml.text(names.back()) << "\" sheetId=\"" << static_cast<int>(names.size()) << "\" r:id=\"rId"
                               << static_cast<int>(names.size()) << "\"/>";
    }
    xml << "</sheets><definedNames>";
    for (int i = 0; i < names.size(); ++i) {
        const XlsxSheetPlace& sheet = sheets[static_cast<std::size_t>(i)];
        const QString quoted = u'\'' + QString(names[i]).replace(u'\'', u"''"_s) + u"'!"_s;
        writeDefinedName(xml, "_FilterDatabase", i, " hidden=\"1\"");
        xml.text(quoted) << "$A$" << sheet.headerRow << ":$" << sheet.lastColumn << "$" << sheet.lastRow
                         << "</definedName>";
        writeDefinedName(xml, "Print_Titles", i, "");
        xml.text(quoted) << "$" << sheet.headerRow << ":$" << sheet.headerRow << "</definedName>";
    }
    xml << "</definedNames></workbook>";
}

} // namespace dkt::doc
