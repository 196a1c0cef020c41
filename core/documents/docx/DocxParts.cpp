// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxParts.h"

#include "documents/XmlBuffer.h"

namespace dkt::doc {
namespace {

void writeOverride(XmlBuffer& xml, const char* part, const char* type) {
    xml << "<Override PartName=\"" << part << "\" ContentType=\"application/vnd.openxmlformats-" << type
        << "+xml\"/>";
}

void writeRelation(XmlBuffer& xml, const char* id, const char* type, const char* target) {
    xml << "<Relationship Id=\"" << id << "\" Type=\"" << type << "\" Target=\"" << target << "\"/>";
}

void writeOfficeRelation(XmlBuffer& xml, const char* id, const char* type, const char* target) {
    writeRelation(xml, id, (QByteArray(relationNamespace) + '/' + type).constData(), target);
}

constexpr auto relationsRoot =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

} // namespace

void writeDocxContentTypes(XmlBuffer& xml) {
    xml << "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    writeOverride(xml, "/word/document.xml", "officedocument.wordprocessingml.document.main");
    writeOverride(xml, "/word/styles.xml", "officedocument.wordprocessingml.styles");
    writeOverride(xml, "/word/numbering.xml", "officedocument.wordprocessingml.numbering");
    writeOverride(xml, "/word/settings.xml", "officedocument.wordprocessingml.settings");
    writeOverride(xml, "/word/header1.xml", "officedocument.wordprocessingml.header");
    writeOverride(xml, "/word/header2.xml", "officedocument.wordprocessingml.header");
    writeOverride(xml, "/docProps/core.xml", "package.core-properties");
    writeOverride(xml, "/docProps/app.xml", "officedocument.extended-properties");
    xml << "</Types>";
}

void writeDocxPackageRelations(XmlBuffer& xml) {
    xml << relationsRoot;
    writeOfficeRelation(xml, "rId1", "officeDocument", "word/document.xml");
    writeRelation(xml, "rId2",
                  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                  "docProps/core.xml");
    writeOfficeRelation(xml, "rId3", "extended-properties", "docProps/app.xml");
    xml << "</Relationships>";
}

void writeDocxDocumentRelations(XmlBuffer& xml) {
    xml << relationsRoot;
    writeOfficeRelation(xml, "rId1", "styles", "styles.xml");
    writeOfficeRelation(xml, "rId2", "numbering", "numbering.xml");
    writeOfficeRelation(xml, "rId3", "settings", "settings.xml");
    writeOfficeRelation(xml, pageNumberHeaderId, "header", "header1.xml");
    writeOfficeRelation(xml, firstPageHeaderId, "header", "header2.xml");
    xml << "</Relationships>";
}

void writeDocxSettings(XmlBuffer& xml) {
    // Compatibility mode 15 is Word 2013 and later: without it the file opens as an old one.
    xml << "<w:settings xmlns:w=\"" << docxNamespace
        << "\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
           "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
           "<w:compatSetting w:name=\"compatibilityMode\" "
           "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
           "<w:themeFontLang w:val=\"vi-VN\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/>"
           "</w:settings>";
}

void writeDocxPageNumberHeader(XmlBuffer& xml) {
    xml << "<w:hdr xmlns:w=\"" << docxNamespace
        << "\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/>"
           "</w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar "
           "w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar "
           "w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
}

void writeDocxFirstPageHeader(XmlBuffer& xml) {
    xml << "<w:hdr xmlns:w=\"" << docxNamespace
        << "\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr></w:p></w:hdr>";
}

void writeDocxCoreProperties(XmlBuffer& xml, const Document& document) {
    xml << "<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>";
    xml.text(document.title) << "</dc:title><dc:subject>";
    xml.text(document.subject) << "</dc:subject><dc:creator>";
    xml.text(document.author) << "</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>";
}

void writeDocxAppProperties(XmlBuffer& xml) {
    xml << "<Properties "
           "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
           "<Application>Đoàn Kiểm Tra</Application></Properties>";
}

} // namespace dkt::doc
