// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/Page.h"

class QPainter;

namespace dkt::printing {

class PaperFlow;

/// Paints `page` in layout units, the paper's top left corner at the painter's origin. `number` counts
/// within the page's section; it stands in the middle of the top margin except on the first page.
void paintPage(QPainter& painter, const Page& page, int number, Typesetter& typesetter,
               const PaperFlow& flow);

} // namespace dkt::printing
