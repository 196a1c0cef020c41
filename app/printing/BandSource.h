// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/Band.h"
#include "printing/PaperFlow.h"
#include "printing/TableSetter.h"

#include <optional>

namespace dkt::printing {

/// Sets any part of a document into bands, on demand: what makes it possible to begin at any page.
class BandSource {
public:
    explicit BandSource(const PaperFlow& flow) : m_flow(flow), m_typesetter(flow.profile()) {}

    [[nodiscard]] Typesetter& typesetter() { return m_typesetter; }

    /// The bands of one part (see FlowPosition), in order; may be none.
    [[nodiscard]] std::vector<Band> bands(int block, int part);
    /// The header rows of a table, to repeat on a page.
    [[nodiscard]] const std::vector<Band>& tableHeader(int block);

private:
    std::vector<Band> set(const doc::Letterhead& head, int part);
    std::vector<Band> set(const doc::Title& title, int part);
    std::vector<Band> set(const doc::Addressees& to, int part);
    std::vector<Band> set(const doc::LegalBases& bases, int part);
    std::vector<Band> set(const doc::Heading& heading, int part);
    std::vector<Band> set(const doc::Paragraph& paragraph, int part);
    std::vector<Band> set(const doc::List& list, int part);
    std::vector<Band> set(const doc::Table& table, int part);
    std::vector<Band> set(const doc::SignatureBlock& signature, int part);
    std::vector<Band> set(const doc::SignatureColumns& signatures, int part);
    std::vector<Band> set(const doc::AnnexBreak& annex, int part);

    [[nodiscard]] TextStyle bodyStyle(Face face) const;
    [[nodiscard]] double paragraphGap() const;
    TableSetter& tableSetter();

    const PaperFlow& m_flow;
    Typesetter m_typesetter;
    int m_block = 0;       ///< being set
    double m_width = 0;    ///< of the line there
    int m_tableBlock = -1; ///< which table the two below belong to
    std::optional<TableSetter> m_table;
    std::vector<Band> m_header;
};

} // namespace dkt::printing
