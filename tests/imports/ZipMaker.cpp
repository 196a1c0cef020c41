// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipMaker.h"

#include <QFile>

#include <stdexcept>

#include <zip.h>

using namespace Qt::StringLiterals;

void writeZip(const QString& path, const ZipContent& parts) {
    const zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (!zip)
        throw std::runtime_error("cannot make the zip");
    for (const auto& [name, content] : parts) {
        const zip_fileinfo info{};
        if (zipOpenNewFileInZip64(zip, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                  6, 0) != ZIP_OK
            || zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size())) != ZIP_OK)
            throw std::runtime_error("cannot write the part");
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
}

ZipContent xlsxParts(const QByteArray& sheetBody, const QByteArray& strings, const QByteArray& styles,
                     const QByteArray& workbookHead) {
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto relation = [&](const QByteArray& id, const QByteArray& type, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target +
               "\"/>";
    };
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    QByteArray bookRelations = relations + relation("r1", "worksheet", "/xl/worksheets/sheet1.xml");
    ZipContent parts{
        {u"_rels/.rels"_s,
         relations + relation("r1", "officeDocument", "/xl/workbook.xml") + "</Relationships>"},
        {u"xl/workbook.xml"_s,
         "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + workbookHead +
             "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {u"xl/worksheets/sheet1.xml"_s, "<worksheet xmlns=\"" + main + "\">" + sheetBody + "</worksheet>"}};
    if (!strings.isEmpty()) {
        bookRelations += relation("r2", "sharedStrings", "sharedStrings.xml");
        parts.emplace_back(u"xl/sharedStrings.xml"_s, "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
    }
    if (!styles.isEmpty()) {
        bookRelations += relation("r3", "styles", "../xl/styles.xml");
        parts.emplace_back(u"xl/styles.xml"_s,
                           "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
    }
    parts.emplace_back(u"xl/_rels/workbook.xml.rels"_s, bookRelations + "</Relationships>");
    return parts;
}

ZipContent odsParts(const QByteArray& tables, const QByteArray& automaticStyles) {
    const QByteArray content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" "
        "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\">"
        "<office:automatic-styles>" +
        automaticStyles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
        "</office:spreadsheet></office:body></office:document-content>";
    return {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}, {u"content.xml"_s, content}};
}
