// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

class QPainter;

namespace dkt::printing {

/// Fills thin black rectangles. On a screen half a point is less than a pixel and would vanish at some
/// places and not at others: there each rule is one sharp pixel.
void paintRules(QPainter& painter, const std::vector<QRectF>& rules);

} // namespace dkt::printing
