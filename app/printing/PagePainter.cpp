// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PagePainter.h"

#include "printing/PaperFlow.h"
#include "printing/TableBorders.h"
#include "printing/Units.h"

#include <QPainter>

namespace dkt::printing {
namespace {

void paintNumber(QPainter& painter, const Page& page, int number, Typesetter& typesetter,
                 const PaperFlow& flow) {
    const QRectF area = flow.textArea(page.section);
    const TextStyle style{.points = flow.profile().pageNumberSize, .align = Qt::AlignHCenter};
    const SetText text = typesetter.set(QString::number(number), style, area.width());
    text.layout->draw(&painter, QPointF(area.left(), (area.top() - text.height) / 2));
}

} // namespace

void paintPage(QPainter& painter, const Page& page, int number, Typesetter& typesetter,
               const PaperFlow& flow) {
    painter.setPen(Qt::black);
    if (number > 1)
        paintNumber(painter, page, number, typesetter, flow);
    TableBorders borders;
    for (const PlacedBand& placed : page.bands) {
        placed.band.text->paint(painter, placed.rect.topLeft(), placed.band.from, placed.band.to);
        if (!placed.band.text->borders.empty())
            borders.add(placed.rect, placed.band.text->borders);
    }
    borders.paint(painter);
}

} // namespace dkt::printing
