// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchDelegate.h"

#include "gui/frame/Appearance.h"
#include "gui/search/SearchModel.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int gap = 6;
constexpr int iconSide = 20;

} // namespace

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem back = option;
    initStyleOption(&back, index);
    const QIcon icon = back.icon;
    back.icon = {};
    back.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &back, painter, option.widget);

    const bool chosen = option.state & QStyle::State_Selected;
    const QColor plain = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? plain : toneColor(Tone::Quiet, option.palette);
    const QRect body = option.rect.adjusted(gap, gap, -gap, -gap);
    icon.paint(painter, QRect(body.topLeft(), QSize(iconSide, iconSide)));
    const QRect text = body.adjusted(iconSide + 2 * gap, 0, 0, 0);
    const int line = option.fontMetrics.height();

    painter->setFont(option.font);
    painter->setPen(quiet);
    const QString where = index.data(SearchModel::WhereRole).toString();
    const QString head =
        where.isEmpty() ? index.data().toString() : u"%1 — %2"_s.arg(index.data().toString(), where);
    painter->drawText(QRect(text.topLeft(), QSize(text.width(), line)), Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(head, Qt::ElideRight, text.width()));
    painter->setPen(plain);
    painter->drawText(QRect(text.left(), text.top() + line, text.width(), line),
                      Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data(SearchModel::TextRole).toString(),
                                                    Qt::ElideRight, text.width()));
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {200, 2 * option.fontMetrics.height() + 2 * gap};
}

} // namespace dkt::gui
