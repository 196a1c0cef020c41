// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/HeadingNumbers.h"
#include "documents/LayoutProfile.h"
#include "documents/docx/DocxMeasures.h"
#include "documents/docx/DocxNumbering.h"
#include "documents/docx/DocxText.h"

namespace dkt::doc {

class Steps;

/// Writes document.xml block by block.
class DocxBody {
public:
    DocxBody(XmlBuffer& xml, const LayoutProfile& profile, DocxNumbering& numbering, Steps& steps);
    DocxCounts write(const Document& document);

    void operator()(const Letterhead& head);
    void operator()(const Title& title);
    void operator()(const Addressees& to);
    void operator()(const LegalBases& bases);
    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const List& list);
    void operator()(const Table& table);
    void operator()(const SignatureBlock& block);
    void operator()(const SignatureColumns& block);
    void operator()(const AnnexBreak& annex);

private:
    enum class SectionKind { Main, Annex };

    void writeListItem(const List& list, std::size_t index, int numberingId);
    void writeSection();
    void gap(Keep keep = Keep::Free);
    [[nodiscard]] Keep keepToSignature() const { return m_beforeSignature ? Keep::WithNext : Keep::Free; }

    const LayoutProfile& m_profile;
    DocxNumbering& m_numbering;
    Steps& m_steps;
    DocxText m_text;
    HeadingNumbers m_headings;
    int m_headingNumbering = DocxNumbering::headings;
    Orientation m_orientation = Orientation::Portrait;
    DocxPage m_page;
    SectionKind m_section = SectionKind::Main;
    bool m_beforeSignature = false; ///< the next block is signed: keep its text with the signature
};

} // namespace dkt::doc
