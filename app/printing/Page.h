// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/Band.h"

#include <QSizeF>

namespace dkt::printing {

struct PlacedBand {
    Band band;
    QRectF rect; ///< on the paper, layout units
};

/// One page laid out, ready to be painted.
struct Page {
    FlowPosition start;
    FlowPosition next; ///< where the following page begins
    bool last = true;  ///< nothing follows
    int section = 0;   ///< 0 the paper, then its annexes
    QSizeF paper;      ///< layout units
    std::vector<PlacedBand> bands;
};

} // namespace dkt::printing
