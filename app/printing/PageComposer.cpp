// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PageComposer.h"

#include <algorithm>

namespace dkt::printing {
namespace {

/// Rounding must not push a band that fits exactly onto the next page.
constexpr double tolerance = 0.01;

} // namespace

Page PageComposer::compose(const FlowPosition& start) {
    seek(start);
    Page page = blankPage(start);
    m_area = m_flow.textArea(page.section);
    m_y = m_area.top();
    m_headerBands = 0;
    repeatHeader(page);
    while (const Band* first = peek(0)) {
        const bool empty = page.bands.size() == m_headerBands;
        if (first->breakBefore == BreakBefore::NewPage && !empty)
            break;
        const std::size_t count = groupSize(m_area.height());
        if (m_y + groupHeight(count, page.bands.empty()) <= m_area.bottom() + tolerance) {
            for (std::size_t i = 0; i < count; ++i)
                place(page);
        } else {
            if (empty)
                placePiecewise(page);
            break;
        }
    }
    if (const Band* next = peek(0)) {
        page.next = next->at;
        page.last = false;
    }
    return page;
}

Page PageComposer::blankPage(const FlowPosition& start) const {
    Page page;
    page.start = start;
    page.section = m_flow.section(start.block);
    page.paper = m_flow.paper(page.section);
    return page;
}

void PageComposer::seek(const FlowPosition& position) {
    if (!m_ahead.empty() && m_ahead.front().at == position)
        return;
    m_ahead.clear();
    m_block = position.block;
    m_part = position.part;
    if (!fetch())
        return;
    while (!m_ahead.empty() && m_ahead.front().at.block == position.block &&
           m_ahead.front().at.part == position.part && m_ahead.front().at.band < position.band)
        m_ahead.pop_front();
    if (position.offset > 0 && !m_ahead.empty()) {
        m_ahead.front().from = m_ahead.front().at.offset = position.offset;
        m_ahead.front().breakBefore = BreakBefore::Allowed;
    }
}

/// Sets the next part that has bands. False at the end.
bool PageComposer::fetch() {
    const std::size_t before = m_ahead.size();
    while (m_ahead.size() == before) {
        if (m_block >= static_cast<int>(m_flow.blocks().size()))
            return false;
        if (m_part >= m_flow.parts(m_block)) {
            ++m_block;
            m_part = 0;
            continue;
        }
        for (Band& band : m_source.bands(m_block, m_part++)) {
            const bool held = !m_ahead.empty() && m_ahead.back().keepWithNext;
            if (held && band.breakBefore == BreakBefore::Allowed)
                band.breakBefore = BreakBefore::Forbidden;
            m_ahead.push_back(std::move(band));
        }
    }
    return true;
}

const Band* PageComposer::peek(std::size_t index) {
    while (m_ahead.size() <= index)
        if (!fetch())
            return nullptr;
    return &m_ahead[index];
}

/// Bands from the front that may not be parted; stops where they are higher than `limit` anyway.
std::size_t PageComposer::groupSize(double limit) {
    std::size_t count = 1;
    double height = m_ahead.front().height();
    while (height <= limit) {
        const Band* next = peek(count);
        if (!next || next->breakBefore != BreakBefore::Forbidden)
            break;
        height += next->gap + next->height();
        ++count;
    }
    return count;
}

double PageComposer::groupHeight(std::size_t count, bool atTop) {
    double height = atTop ? -m_ahead.front().gap : 0;
    for (std::size_t i = 0; i < count; ++i)
        height += m_ahead[i].gap + m_ahead[i].height();
    return height;
}

void PageComposer::repeatHeader(Page& page) {
    const Band* first = peek(0);
    if (!first || !first->repeatHeader)
        return;
    const std::vector<Band>& header = m_source.tableHeader(first->at.block);
    double height = 0;
    for (const Band& band : header)
        height += band.height();
    if (height > m_area.height() / 2)
        return;
    for (const Band& band : header) {
        page.bands.push_back({band, QRectF(m_area.left(), m_y, m_area.width(), band.height())});
        m_y += band.height();
    }
    m_headerBands = page.bands.size();
}

void PageComposer::place(Page& page) {
    Band band = std::move(m_ahead.front());
    m_ahead.pop_front();
    if (!page.bands.empty())
        m_y += band.gap;
    const double height = band.height();
    page.bands.push_back({std::move(band), QRectF(m_area.left(), m_y, m_area.width(), height)});
    m_y += height;
}

/// Fills an empty page with a group that fits on none: as many of its bands as there is room for.
void PageComposer::placePiecewise(Page& page) {
    const double room = m_area.bottom() - m_y;
    while (const Band* band = peek(0)) {
        if (band->breakBefore == BreakBefore::NewPage && page.bands.size() > m_headerBands)
            return;
        if (m_y + groupHeight(1, page.bands.empty()) <= m_area.bottom() + tolerance) {
            place(page);
        } else {
            if (band->height() > room + tolerance)
                placeSlice(page);
            return;
        }
    }
}

/// Cuts the next band, which is higher than a page, at the end of this one.
void PageComposer::placeSlice(Page& page) {
    Band& whole = m_ahead.front();
    const double gap = page.bands.empty() ? 0 : whole.gap;
    const double limit = whole.from + m_area.bottom() - m_y - gap;
    double cut = whole.text->cut(whole.from, limit);
    if (cut <= whole.from) {
        if (page.bands.size() > m_headerBands)
            return;
        cut = limit; // a line higher than a page: better cut than never shown
    }
    Band slice = whole;
    slice.to = cut;
    page.bands.push_back({slice, QRectF(m_area.left(), m_y + gap, m_area.width(), slice.height())});
    m_y += gap + slice.height();
    whole.from = whole.at.offset = cut;
    whole.gap = 0;
    whole.breakBefore = BreakBefore::Allowed;
}

} // namespace dkt::printing
