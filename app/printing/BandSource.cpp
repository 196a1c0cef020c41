// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/BandSource.h"

#include "documents/HeadingNumbers.h"
#include "documents/Wording.h"
#include "printing/HeadSetter.h"
#include "printing/SignatureSetter.h"
#include "printing/Units.h"

using namespace Qt::StringLiterals;

namespace dkt::printing {
namespace {

/// The whole of a block as one band.
std::vector<Band> oneBand(TextBlock block, double gap) {
    Band band;
    band.to = block.height;
    band.gap = gap;
    band.text = std::make_shared<const TextBlock>(std::move(block));
    return {band};
}

/// A band for each line; the first two and the last two stay together.
std::vector<Band> lineBands(TextBlock block, double gap) {
    const std::vector<double> tops = block.lineTops();
    const double end = block.height;
    const auto text = std::make_shared<const TextBlock>(std::move(block));
    std::vector<Band> bands;
    const std::size_t count = tops.size();
    for (std::size_t i = 0; i < count; ++i) {
        Band band;
        band.text = text;
        band.from = tops[i];
        band.to = i + 1 < count ? tops[i + 1] : end;
        if (i == 0)
            band.gap = gap;
        else if (i == 1 || i + 1 == count)
            band.breakBefore = BreakBefore::Forbidden;
        bands.push_back(std::move(band));
    }
    return bands;
}

TextBlock blockOf(SetText text) {
    TextBlock block;
    block.add(std::move(text), QPointF(0, 0));
    return block;
}

} // namespace

std::vector<Band> BandSource::bands(int block, int part) {
    m_block = block;
    m_width = m_flow.textArea(m_flow.section(block)).width();
    std::vector<Band> bands =
        std::visit([&](const auto& value) { return set(value, part); }, m_flow.blocks()[block]);
    for (std::size_t i = 0; i < bands.size(); ++i)
        bands[i].at = {.block = block, .part = part, .band = static_cast<int>(i)};
    return bands;
}

TextStyle BandSource::bodyStyle(Face face) const {
    return {.points = m_flow.profile().bodySize,
            .face = face,
            .align = Qt::AlignJustify,
            .firstIndent = fromMillimetres(m_flow.profile().firstLineIndent),
            .lineSpacing = m_flow.profile().lineSpacing};
}

double BandSource::paragraphGap() const {
    return fromPoints(m_flow.profile().paragraphGap);
}

std::vector<Band> BandSource::set(const doc::Letterhead& head, int) {
    return oneBand(setLetterhead(m_typesetter, head, m_width), 0);
}

std::vector<Band> BandSource::set(const doc::Title& title, int) {
    std::vector<Band> bands = oneBand(setTitle(m_typesetter, title, m_width), fromPoints(18));
    bands.front().keepWithNext = true;
    return bands;
}

std::vector<Band> BandSource::set(const doc::Addressees& to, int) {
    return oneBand(setAddressees(m_typesetter, to, m_width), fromPoints(14));
}

std::vector<Band> BandSource::set(const doc::LegalBases& bases, int part) {
    const QString line = doc::wording::legalBasisLine(bases, part);
    return lineBands(blockOf(m_typesetter.set(line, bodyStyle(Face::Italic), m_width)), paragraphGap());
}

std::vector<Band> BandSource::set(const doc::Heading& heading, int) {
    TextStyle style = bodyStyle(heading.level < 3 ? Face::Bold : Face::Regular);
    style.align = Qt::AlignLeft;
    if (heading.level <= 1)
        style.points = m_flow.profile().headingSize;
    const QString text = m_flow.headingMark(m_block) + u' ' + doc::wording::headingText(heading);
    std::vector<Band> bands = oneBand(blockOf(m_typesetter.set(text, style, m_width)), paragraphGap());
    bands.front().keepWithNext = true;
    return bands;
}

std::vector<Band> BandSource::set(const doc::Paragraph& paragraph, int) {
    return lineBands(blockOf(m_typesetter.set(paragraph.runs, bodyStyle(Face::Regular), m_width)),
                     paragraphGap());
}

std::vector<Band> BandSource::set(const doc::List& list, int part) {
    TextStyle style = bodyStyle(Face::Regular);
    const QString mark = doc::listMark(list.marker, part) + u' ';
    const double indent = style.firstIndent;
    // Apart from the text: justifying must not widen the gap after the mark.
    TextBlock block;
    block.add(m_typesetter.set(mark, {.points = style.points}, m_width), QPointF(indent, 0));
    style.firstIndent += m_typesetter.measure(mark, {.points = style.points});
    block.add(m_typesetter.set(list.items[part], style, m_width), QPointF(0, 0));
    return lineBands(std::move(block), paragraphGap());
}

TableSetter& BandSource::tableSetter() {
    if (m_tableBlock != m_block) {
        m_tableBlock = m_block;
        m_table.emplace(m_typesetter, std::get<doc::Table>(m_flow.blocks()[m_block]), m_width);
        m_header.clear();
        const auto& table = std::get<doc::Table>(m_flow.blocks()[m_block]);
        for (int i = 0; i < static_cast<int>(table.header.size()); ++i) {
            m_header.push_back(oneBand(m_table->headerRow(i), 0).front());
            m_header.back().keepWithNext = true;
        }
    }
    return *m_table;
}

const std::vector<Band>& BandSource::tableHeader(int block) {
    m_block = block;
    m_width = m_flow.textArea(m_flow.section(block)).width();
    tableSetter();
    return m_header;
}

std::vector<Band> BandSource::set(const doc::Table& table, int part) {
    if (table.columns.empty())
        return {};
    TableSetter& setter = tableSetter();
    if (part > 0) {
        const bool first = part == 1 && table.caption.isEmpty() && table.header.empty();
        std::vector<Band> bands = oneBand(setter.row(part - 1), first ? paragraphGap() : 0);
        bands.front().repeatHeader = !m_header.empty();
        return bands;
    }
    std::vector<Band> bands;
    if (!table.caption.isEmpty()) {
        bands = oneBand(setter.caption(), paragraphGap());
        bands.front().keepWithNext = true;
    }
    bands.insert(bands.end(), m_header.begin(), m_header.end());
    if (!m_header.empty())
        bands[bands.size() - m_header.size()].gap = paragraphGap();
    return bands;
}

std::vector<Band> BandSource::set(const doc::SignatureBlock& signature, int) {
    std::vector<Band> bands = oneBand(setSignatures(m_typesetter, signature, m_width), fromPoints(14));
    // A page with nothing but a signature could be put under any text.
    bands.front().breakBefore = BreakBefore::Forbidden;
    return bands;
}

std::vector<Band> BandSource::set(const doc::SignatureColumns& signatures, int) {
    std::vector<Band> bands = oneBand(setSignatures(m_typesetter, signatures, m_width), fromPoints(14));
    bands.front().breakBefore = BreakBefore::Forbidden;
    return bands;
}

std::vector<Band> BandSource::set(const doc::AnnexBreak& annex, int) {
    std::vector<Band> bands = oneBand(setAnnexHead(m_typesetter, annex, m_width), 0);
    bands.front().breakBefore = BreakBefore::NewPage;
    bands.front().keepWithNext = true;
    return bands;
}

} // namespace dkt::printing
