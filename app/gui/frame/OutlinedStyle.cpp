// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/OutlinedStyle.h"

#include "gui/frame/Appearance.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace dkt::gui {

OutlinedStyle::OutlinedStyle() : QProxyStyle(u"fusion"_s) {
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    if (!round && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    const bool enabled = option->state & State_Enabled;
    const bool chosen = element == PE_IndicatorItemViewItemCheck && option->state & State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(chosen    ? option->palette.color(QPalette::HighlightedText)
                    : enabled ? toneColor(Tone::Quiet, option->palette)
                              : option->palette.color(QPalette::Disabled, QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter->drawRoundedRect(box, 2, 2);
    painter->restore();
}

} // namespace dkt::gui
