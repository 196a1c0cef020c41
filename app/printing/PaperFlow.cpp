// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperFlow.h"

#include "documents/HeadingNumbers.h"
#include "printing/Units.h"

#include <algorithm>

namespace dkt::printing {

PaperFlow::PaperFlow(const doc::Document& document, const doc::LayoutProfile& profile)
    : m_document(document), m_profile(profile) {
    doc::HeadingNumbers numbers;
    m_partsBefore.push_back(0);
    for (int i = 0; i < static_cast<int>(blocks().size()); ++i) {
        const doc::Block& block = blocks()[i];
        QString mark;
        if (const auto* heading = std::get_if<doc::Heading>(&block))
            mark = numbers.next(heading->level);
        if (std::holds_alternative<doc::AnnexBreak>(block)) {
            numbers.restart();
            m_annexes.push_back(i);
        }
        m_marks << mark;
        m_partsBefore.push_back(m_partsBefore.back() + parts(i));
    }
}

int PaperFlow::section(int block) const {
    return static_cast<int>(std::ranges::upper_bound(m_annexes, block) - m_annexes.begin());
}

doc::Orientation PaperFlow::orientation(int section) const {
    if (section == 0)
        return doc::Orientation::Portrait;
    return std::get<doc::AnnexBreak>(blocks()[m_annexes[section - 1]]).orientation;
}

QSizeF PaperFlow::paper(int section) const {
    const QSizeF portrait(fromMillimetres(m_profile.pageWidth), fromMillimetres(m_profile.pageHeight));
    return orientation(section) == doc::Orientation::Portrait ? portrait : portrait.transposed();
}

QRectF PaperFlow::textArea(int section) const {
    const QMarginsF margins(fromMillimetres(m_profile.marginLeft), fromMillimetres(m_profile.marginTop),
                            fromMillimetres(m_profile.marginRight), fromMillimetres(m_profile.marginBottom));
    QRectF area = QRectF(QPointF(0, 0), paper(section)).marginsRemoved(margins);
    // Margins that leave nothing would never end.
    area.setSize(area.size().expandedTo(QSizeF(unitsPerInch, unitsPerInch)));
    return area;
}

int PaperFlow::parts(int block) const {
    const doc::Block& value = blocks()[block];
    if (const auto* list = std::get_if<doc::List>(&value))
        return static_cast<int>(list->items.size());
    if (const auto* bases = std::get_if<doc::LegalBases>(&value))
        return static_cast<int>(bases->items.size());
    if (const auto* table = std::get_if<doc::Table>(&value))
        return static_cast<int>(table->rows.size()) + 1;
    return 1;
}

} // namespace dkt::printing
