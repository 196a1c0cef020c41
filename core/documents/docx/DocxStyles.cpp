// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxStyles.h"

#include "documents/XmlBuffer.h"
#include "documents/docx/DocxMeasures.h"
#include "documents/docx/DocxNumbering.h"
#include "documents/docx/DocxParts.h"
#include "documents/docx/DocxText.h"

namespace dkt::doc {
namespace {

enum class Face { Upright, Bold, Italic, BoldItalic };

/// One paragraph style. Lengths in twips.
struct StyleRow {
    const char* id;
    const char* name;
    double size; ///< points
    Face face = Face::Upright;
    const char* align = "center";
    int before = 0;
    int after = 0;
    int firstLine = 0;
    int numberingId = 0;
    int numberingLevel = 0;
    int outline = -1; ///< level in the navigation pane from 0; headings only
    Keep keep = Keep::Free;
    const char* next = "NoiDung";
};

void writeParagraphFormat(XmlBuffer& xml, const StyleRow& row) {
    xml << "<w:pPr>";
    if (row.keep == Keep::WithNext)
        xml << "<w:keepNext/>";
    if (row.numberingId > 0)
        xml << "<w:numPr><w:ilvl w:val=\"" << row.numberingLevel << "\"/><w:numId w:val=\""
            << row.numberingId << "\"/></w:numPr>";
    xml << "<w:spacing w:before=\"" << row.before << "\" w:after=\"" << row.after << "\"/>";
    if (row.firstLine > 0)
        xml << "<w:ind w:firstLine=\"" << row.firstLine << "\"/>";
    xml << "<w:jc w:val=\"" << row.align << "\"/>";
    if (row.outline >= 0)
        xml << "<w:outlineLvl w:val=\"" << row.outline << "\"/>";
    xml << "</w:pPr>";
}

void writeFace(XmlBuffer& xml, Face face, double size) {
    xml << "<w:rPr>";
    if (face == Face::Bold || face == Face::BoldItalic)
        xml << "<w:b/><w:bCs/>";
    if (face == Face::Italic || face == Face::BoldItalic)
        xml << "<w:i/><w:iCs/>";
    xml << "<w:sz w:val=\"" << halfPoints(size) << "\"/><w:szCs w:val=\"" << halfPoints(size)
        << "\"/></w:rPr>";
}

void writeStyle(XmlBuffer& xml, const StyleRow& row) {
    xml << "<w:style w:type=\"paragraph\"" << (row.outline < 0 ? " w:customStyle=\"1\"" : "")
        << " w:styleId=\"" << row.id << "\"><w:name w:val=\"" << row.name
        << "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"" << row.next << "\"/><w:qFormat/>";
    writeParagraphFormat(xml, row);
    writeFace(xml, row.face, row.size);
    xml << "</w:style>";
}

void writeDefaults(XmlBuffer& xml, const LayoutProfile& p) {
    xml << "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts";
    for (const char* script : {"ascii", "hAnsi", "eastAsia", "cs"}) {
        xml << " w:" << script << "=\"";
        xml.text(p.fontFamily) << "\"";
    }
    xml << "/><w:sz w:val=\"" << halfPoints(p.bodySize) << "\"/><w:szCs w:val=\"" << halfPoints(p.bodySize)
        << "\"/><w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
           "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\""
        << qRound(240 * p.lineSpacing)
        << "\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
           "<w:qFormat/></w:style>"
           "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
           "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>"
           "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>"
           "<w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>";
}

void writeLetterheadStyles(XmlBuffer& xml, const LayoutProfile& p) {
    const int gap = twipsFromPoints(6);
    for (const StyleRow& row : std::initializer_list<StyleRow>{
             {"QuocHieu", "Quốc hiệu", p.nationalTitleSize, Face::Bold},
             {"TieuNgu", "Tiêu ngữ", p.mottoSize, Face::Bold},
             {"CoQuanChuQuan", "Cơ quan chủ quản", p.governingBodySize},
             {"CoQuanBanHanh", "Cơ quan ban hành", p.issuerSize, Face::Bold},
             {"SoKyHieu", "Số, ký hiệu", p.numberSize, Face::Upright, "center", gap},
             {"DiaDanhNgayThang", "Địa danh, ngày tháng", p.placeDateSize, Face::Italic, "center", gap},
             {"TrichYeuCongVan", "Trích yếu công văn", p.letterSubjectSize, Face::Upright, "center", gap},
             {"TenLoai", "Tên loại văn bản", p.titleKindSize, Face::Bold, "center", 3 * gap},
             {"TrichYeu", "Trích yếu nội dung", p.titleSubjectSize, Face::Bold},
             {"KinhGui", "Kính gửi", p.bodySize, Face::Upright, "left"}})
        writeStyle(xml, row);
}

void writeBodyStyles(XmlBuffer& xml, const LayoutProfile& p) {
    const int gap = twipsFromPoints(p.paragraphGap);
    const int indent = twipsFromMm(p.firstLineIndent);
    const auto body = [&](const char* id, const char* name, Face face, int numberingId) {
        writeStyle(xml, {id, name, p.bodySize, face, "both", 0, gap, indent, numberingId});
    };
    body("NoiDung", "Nội dung", Face::Upright, 0);
    body("CanCu", "Căn cứ", Face::Italic, 0);
    body("GachDauDong", "Gạch đầu dòng", Face::Upright, DocxNumbering::dash);
    body("DauCong", "Dấu cộng đầu dòng", Face::Upright, DocxNumbering::plus);
    body("DanhSachSo", "Danh sách số", Face::Upright, 0);
    body("Diem", "Điểm", Face::Upright, 0);
    const int numbers = DocxNumbering::headings;
    for (const StyleRow& row : std::initializer_list<StyleRow>{
             {"Heading1", "heading 1", p.headingSize, Face::Bold, "both", 0, gap, indent, numbers, 0, 0,
              Keep::WithNext},
             {"Heading2", "heading 2", p.headingSize, Face::Bold, "both", 0, gap, indent, numbers, 1, 1,
              Keep::WithNext},
             {"Heading3", "heading 3", p.bodySize, Face::Upright, "both", 0, gap, indent, 0, 0, 2,
              Keep::WithNext},
             {"TenBang", "Tên bảng", p.bodySize, Face::Bold, "center", 0, gap, 0, 0, 0, -1,
              Keep::WithNext}})
        writeStyle(xml, row);
}

void writeClosingStyles(XmlBuffer& xml, const LayoutProfile& p) {
    const int gap = twipsFromPoints(p.paragraphGap);
    for (const StyleRow& row : std::initializer_list<StyleRow>{
             {"ChucVu", "Quyền hạn, chức vụ", p.signerTitleSize, Face::Bold},
             {"HoTen", "Họ tên người ký", p.signerNameSize, Face::Bold},
             {"NoiNhan", "Nơi nhận", p.recipientsTitleSize, Face::BoldItalic, "left"},
             {"NoiNhanDanhSach", "Nơi nhận - danh sách", p.recipientsSize, Face::Upright, "left"},
             {"PhuLuc", "Phụ lục", p.annexNumberSize, Face::Bold},
             {"TenPhuLuc", "Tên phụ lục", p.annexTitleSize, Face::Bold},
             {"KemTheo", "Kèm theo", p.annexReferenceSize, Face::Italic, "center", 0, 2 * gap}})
        writeStyle(xml, row);
    xml << "<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:name w:val=\"header\"/>"
           "<w:basedOn w:val=\"Normal\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr>";
    writeFace(xml, Face::Upright, p.pageNumberSize);
    xml << "</w:style>"
           // The rule under a line: the upper border of a low, empty paragraph; its indents are its length.
           "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"DuongKe\"><w:name w:val=\"Đường kẻ\"/>"
           "<w:basedOn w:val=\"Normal\"/><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" "
           "w:color=\"000000\"/></w:pBdr><w:spacing w:before=\"40\" w:after=\"0\" w:line=\"60\" "
           "w:lineRule=\"exact\"/></w:pPr><w:rPr><w:sz w:val=\"4\"/><w:szCs w:val=\"4\"/></w:rPr></w:style>"
           "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"KhoangCach\">"
           "<w:name w:val=\"Khoảng cách\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:before=\"0\" "
           "w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/></w:pPr><w:rPr><w:sz w:val=\"4\"/>"
           "<w:szCs w:val=\"4\"/></w:rPr></w:style>";
}

void writeTableStyles(XmlBuffer& xml) {
    const auto style = [&](const char* id, const char* name, const char* properties) {
        xml << "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" << id << "\"><w:name w:val=\"" << name
            << "\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>" << properties << "</w:tblPr></w:style>";
    };
    xml << "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
           "<w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr>"
           "<w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"
           "<w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
           "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
    style("KhungTheThuc", "Khung thể thức", "");
    style("BangKe", "Bảng kẻ",
          "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
          "<w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
          "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
          "<w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
          "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
          "<w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders>"
          "<w:tblCellMar><w:top w:w=\"28\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>"
          "<w:bottom w:w=\"28\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>");
}

} // namespace

QByteArray docxCellStyle(int halfPointSize) { return "OBang" + QByteArray::number(halfPointSize); }

void writeDocxStyles(XmlBuffer& xml, const LayoutProfile& profile, const std::set<int>& cellSizes) {
    xml << "<w:styles xmlns:w=\"" << docxNamespace << "\">";
    writeDefaults(xml, profile);
    writeLetterheadStyles(xml, profile);
    writeBodyStyles(xml, profile);
    writeClosingStyles(xml, profile);
    for (const int size : cellSizes) {
        const QByteArray id = docxCellStyle(size);
        QByteArray name = "Ô bảng " + QByteArray::number(size / 2) + (size % 2 ? ",5" : "");
        writeStyle(xml, {.id = id.constData(), .name = name.constData(), .size = size / 2.0, .align = "left",
                         .next = id.constData()});
    }
    writeTableStyles(xml);
    xml << "</w:styles>";
}

} // namespace dkt::doc
