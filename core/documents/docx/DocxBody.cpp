// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/DocxBody.h"

#include "documents/Steps.h"
#include "documents/Wording.h"
#include "documents/docx/DocxLetterhead.h"
#include "documents/docx/DocxParts.h"
#include "documents/docx/DocxSignature.h"
#include "documents/docx/DocxTable.h"

namespace dkt::doc {
namespace {

bool isSignature(const Block& block) {
    return std::holds_alternative<SignatureBlock>(block) || std::holds_alternative<SignatureColumns>(block);
}

} // namespace

DocxBody::DocxBody(XmlBuffer& xml, const LayoutProfile& profile, DocxNumbering& numbering, Steps& steps)
    : m_profile(profile), m_numbering(numbering), m_steps(steps), m_text(xml),
      m_page(DocxPage::of(profile, m_orientation)) {}

DocxCounts DocxBody::write(const Document& document) {
    m_text.xml << "<w:document xmlns:w=\"" << docxNamespace << "\" xmlns:r=\"" << relationNamespace
               << "\"><w:body>";
    const std::vector<Block>& blocks = document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        m_beforeSignature = i + 1 < blocks.size() && isSignature(blocks[i + 1]);
        std::visit(*this, blocks[i]);
        m_steps.step();
    }
    if (blocks.empty())
        gap();
    writeSection();
    m_text.xml << "</w:body></w:document>";
    return m_text.counts;
}

void DocxBody::operator()(const Letterhead& head) {
    writeDocxLetterhead(m_text, head, m_profile, m_page.textWidth);
    gap();
}

void DocxBody::operator()(const Title& title) { writeDocxTitle(m_text, title, m_profile, m_page.textWidth); }

void DocxBody::operator()(const Addressees& to) {
    writeDocxAddressees(m_text, to, m_profile, m_page.textWidth);
}

void DocxBody::operator()(const LegalBases& bases) {
    for (int i = 0; i < bases.items.size(); ++i)
        m_text.paragraph({.style = "CanCu"}, wording::legalBasisLine(bases, i));
}

void DocxBody::operator()(const Heading& heading) {
    const QString number = m_headings.next(heading.level);
    const QString text = wording::headingText(heading);
    if (heading.level >= 3) {
        m_text.paragraph({.style = "Heading3"}, number + u' ' + text);
        return;
    }
    ParagraphFormat format{.style = heading.level == 2 ? "Heading2" : "Heading1"};
    if (m_headingNumbering != DocxNumbering::headings) {
        format.numberingId = m_headingNumbering;
        format.numberingLevel = heading.level == 2 ? 1 : 0;
    }
    m_text.paragraph(format, text);
}

void DocxBody::operator()(const Paragraph& paragraph) {
    m_text.paragraph({.style = "NoiDung", .keep = keepToSignature()}, paragraph.runs);
}

void DocxBody::operator()(const List& list) {
    const int numberingId = list.marker == ListMarker::Number ? m_numbering.newNumberList() : 0;
    for (std::size_t i = 0; i < list.items.size(); ++i)
        writeListItem(list, i, numberingId);
}

void DocxBody::writeListItem(const List& list, std::size_t index, int numberingId) {
    const Keep keep = index + 1 == list.items.size() ? keepToSignature() : Keep::Free;
    const Runs& runs = list.items[index];
    switch (list.marker) {
    case ListMarker::Dash:
        return m_text.paragraph({.style = "GachDauDong", .keep = keep}, runs);
    case ListMarker::Plus:
        return m_text.paragraph({.style = "DauCong", .keep = keep}, runs);
    case ListMarker::Number:
        return m_text.paragraph({.style = "DanhSachSo", .keep = keep, .numberingId = numberingId}, runs);
    case ListMarker::Letter:
        Runs lettered{{listMark(list.marker, static_cast<int>(index)) + u' '}};
        lettered.insert(lettered.end(), runs.begin(), runs.end());
        return m_text.paragraph({.style = "Diem", .keep = keep}, lettered);
    }
}

void DocxBody::operator()(const Table& table) {
    if (!table.caption.isEmpty())
        m_text.paragraph({.style = "TenBang"}, table.caption);
    DocxTable(m_text, table, m_page.textWidth).write(m_steps);
    gap();
}

void DocxBody::operator()(const SignatureBlock& block) {
    gap(Keep::WithNext);
    writeDocxSignature(m_text, block, m_page.textWidth);
    gap();
}

void DocxBody::operator()(const SignatureColumns& block) {
    gap(Keep::WithNext);
    writeDocxSignatureColumns(m_text, block, m_page.textWidth);
    gap();
}

void DocxBody::operator()(const AnnexBreak& annex) {
    m_text.xml << "<w:p><w:pPr><w:pStyle w:val=\"KhoangCach\"/>";
    ++m_text.counts.paragraphs;
    writeSection();
    m_text.xml << "</w:pPr></w:p>";
    m_section = SectionKind::Annex;
    m_orientation = annex.orientation;
    m_page = DocxPage::of(m_profile, m_orientation);
    m_headings.restart();
    m_headingNumbering = m_numbering.restartHeadings();
    m_text.paragraph({.style = "PhuLuc"}, annex.number);
    m_text.centred({.style = "TenPhuLuc"}, annex.title, m_profile.annexTitleSize, Weight::Bold,
                   m_page.textWidth);
    if (!annex.reference.isEmpty())
        m_text.paragraph({.style = "KemTheo"}, annex.reference);
}

void DocxBody::writeSection() {
    const bool landscape = m_orientation == Orientation::Landscape;
    // The number stands in the middle of the top margin's height.
    const int header = (twipsFromMm(m_profile.marginTop) - twipsFromPoints(m_profile.pageNumberSize * 1.15)) / 2;
    m_text.xml << "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" << pageNumberHeaderId
               << "\"/><w:headerReference w:type=\"first\" r:id=\"" << firstPageHeaderId
               << "\"/><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"" << m_page.width << "\" w:h=\"" << m_page.height
               << (landscape ? "\" w:orient=\"landscape\"/>" : "\"/>") << "<w:pgMar w:top=\""
               << twipsFromMm(m_profile.marginTop) << "\" w:right=\"" << twipsFromMm(m_profile.marginRight)
               << "\" w:bottom=\"" << twipsFromMm(m_profile.marginBottom) << "\" w:left=\""
               << twipsFromMm(m_profile.marginLeft) << "\" w:header=\"" << header
               << "\" w:footer=\"" << header << "\" w:gutter=\"0\"/>"
               << (m_section == SectionKind::Annex ? "<w:pgNumType w:start=\"1\"/>" : "") << "<w:titlePg/></w:sectPr>";
}

void DocxBody::gap(Keep keep) { m_text.paragraph({.style = "KhoangCach", .keep = keep}, QStringView()); }

} // namespace dkt::doc
