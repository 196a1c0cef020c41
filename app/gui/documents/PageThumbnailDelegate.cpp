// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PageThumbnailDelegate.h"

#include "gui/documents/PageThumbnailModel.h"

#include <QPainter>

namespace dkt::gui {

namespace {

constexpr int thumbnailMargin = 8;

} // namespace

void PageThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    const QSize size = picture.deviceIndependentSize().toSize();
    const int side = PageThumbnailModel::side;
    const QPoint corner(option.rect.left() + (option.rect.width() - size.width()) / 2,
                        option.rect.top() + thumbnailMargin + (side - size.height()) / 2);
    painter->drawPixmap(corner, picture);
    const bool shown = option.state & QStyle::State_Selected;
    if (shown) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 3));
        painter->drawRect(QRect(corner, size).adjusted(-2, -2, 1, 1));
    }
    QFont font = option.font;
    font.setBold(shown);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(option.rect.adjusted(0, thumbnailMargin + side + 2, 0, 0),
                      Qt::AlignHCenter | Qt::AlignTop, index.data().toString());
}

QSize PageThumbnailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int side = PageThumbnailModel::side;
    return {side + 2 * thumbnailMargin, side + thumbnailMargin + option.fontMetrics.height() + 4};
}

} // namespace dkt::gui
