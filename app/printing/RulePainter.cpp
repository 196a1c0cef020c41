// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/RulePainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dkt::printing {

void paintRules(QPainter& painter, const std::vector<QRectF>& rules) {
    if (rules.empty())
        return;
    const QTransform transform = painter.deviceTransform();
    const double pixelWidth = 1 / std::max(1e-9, std::hypot(transform.m11(), transform.m12()));
    const double pixelHeight = 1 / std::max(1e-9, std::hypot(transform.m21(), transform.m22()));
    std::vector<QRectF> visible = rules;
    for (QRectF& rule : visible)
        rule.setSize(rule.size().expandedTo(QSizeF(pixelWidth, pixelHeight)));
    const QPen pen = painter.pen();
    const QBrush brush = painter.brush();
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRects(visible.data(), static_cast<int>(visible.size()));
    painter.setRenderHint(QPainter::Antialiasing, smooth);
    painter.setBrush(brush);
    painter.setPen(pen);
}

} // namespace dkt::printing
