// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/BoardDelegate.h"

#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/schedule/BoardModel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int cardAir = 6;
constexpr int offTint = 16; ///< of 255
constexpr int markSide = 16;

QColor tinted(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

} // namespace

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const QPalette& palette = option.palette;
    painter->fillRect(option.rect, palette.color(QPalette::Base));
    if (!index.data(BoardModel::OffRole).toString().isEmpty())
        painter->fillRect(option.rect, tinted(palette.color(QPalette::Text), offTint));
    painter->setPen(palette.color(QPalette::Midlight));
    if (index.data(BoardModel::FirstRole).toBool())
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (!index.data(Qt::DisplayRole).toString().isEmpty()) {
        paintCard(painter, option, index);
    } else if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 1, Qt::DashLine));
        painter->drawRect(option.rect.adjusted(3, 3, -4, -4));
    }
    painter->restore();
}

void BoardDelegate::paintCard(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QPalette& palette = option.palette;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool warned = index.data(BoardModel::WarnedRole).toBool();
    const QColor tone = warned ? toneColor(Tone::Warning, palette) : palette.color(QPalette::Highlight);
    const QRectF card = QRectF(option.rect).adjusted(3.5, 2.5, -4.5, -2.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(chosen ? palette.color(QPalette::Highlight) : tinted(tone, 90));
    painter->setBrush(chosen ? palette.color(QPalette::Highlight) : tinted(tone, isDark(palette) ? 46 : 24));
    painter->drawRoundedRect(card, 4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    QRect words = card.toRect().adjusted(cardAir, 1, -cardAir, -1);
    if (warned) {
        const QRect mark(words.right() - markSide + 1, words.top() + 3, markSide, markSide);
        icon(u"warning"_s, chosen ? Tone::Plain : Tone::Warning)
            .paint(painter, mark, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        words.setRight(mark.left() - 3);
    }
    const QFontMetrics& metrics = option.fontMetrics;
    const int line = metrics.height();
    const int top = words.top() + qMax(0, (words.height() - 2 * line) / 2);
    painter->setPen(palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(words.left(), top, words.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    painter->setPen(chosen ? palette.color(QPalette::HighlightedText) : toneColor(Tone::Quiet, palette));
    painter->drawText(
        QRect(words.left(), top + line, words.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(BoardModel::DetailRole).toString(), Qt::ElideRight, words.width()));
}

} // namespace dkt::gui
