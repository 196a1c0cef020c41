// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/TextBlock.h"

#include <compare>
#include <memory>

namespace dkt::printing {

/// A place in the flow of a document: where a page can begin.
struct FlowPosition {
    int block = 0;     ///< of Document::blocks
    int part = 0;      ///< list item, legal basis, table row (0: caption and header)
    int band = 0;      ///< line of the part
    double offset = 0; ///< into a band higher than a page

    auto operator<=>(const FlowPosition&) const = default;
};

enum class BreakBefore { Allowed, Forbidden, NewPage };

/// A horizontal strip of the flow that is put on one page whole: a line of a paragraph, a table row, a
/// signature block. Only a strip higher than a page is cut, between lines.
struct Band {
    FlowPosition at;
    std::shared_ptr<const TextBlock> text;
    double from = 0, to = 0; ///< the part of `text` it shows
    double gap = 0;          ///< room above; none at the top of a page
    BreakBefore breakBefore = BreakBefore::Allowed;
    bool keepWithNext = false;
    bool repeatHeader = false; ///< a table's body row: a page that begins with it shows the header first

    [[nodiscard]] double height() const { return to - from; }
};

} // namespace dkt::printing
