// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/BandSource.h"
#include "printing/Page.h"

#include <deque>

namespace dkt::printing {

/// Breaks the flow into pages: a function from where a page begins to the page and where the next one
/// begins. Composing page after page sets every text once; any other start costs at most one part more.
///
/// Kept: bands that may not be parted, headings with two lines of what follows, a signature with the two
/// lines before it. A table's header stands on each of its pages. What is higher than a page (a table row,
/// a long list of recipients) is cut between lines.
class PageComposer {
public:
    explicit PageComposer(const PaperFlow& flow) : m_flow(flow), m_source(flow) {}

    [[nodiscard]] Page compose(const FlowPosition& start);
    [[nodiscard]] Typesetter& typesetter() { return m_source.typesetter(); }

private:
    [[nodiscard]] Page blankPage(const FlowPosition& start) const;
    void seek(const FlowPosition& position);
    bool fetch();
    [[nodiscard]] const Band* peek(std::size_t index);
    [[nodiscard]] std::size_t groupSize(double limit);
    [[nodiscard]] double groupHeight(std::size_t count, bool atTop);
    void repeatHeader(Page& page);
    void place(Page& page);
    void placePiecewise(Page& page);
    void placeSlice(Page& page);

    const PaperFlow& m_flow;
    BandSource m_source;
    std::deque<Band> m_ahead;    ///< set, not yet on a page
    int m_block = 0, m_part = 0; ///< to be set next
    QRectF m_area;               ///< of the page being filled
    double m_y = 0;
    std::size_t m_headerBands = 0;
};

} // namespace dkt::printing
