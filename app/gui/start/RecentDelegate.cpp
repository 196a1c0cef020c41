// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/RecentDelegate.h"

#include "gui/frame/Appearance.h"
#include "gui/start/RecentDossiers.h"

#include <QApplication>
#include <QPainter>

namespace dkt::gui {

namespace {

constexpr int recentMargin = 9;
constexpr int lineGap = 3;

QFont titleFont(const QFont& font) {
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    box.text.clear();
    const QStyle* style = box.widget ? box.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &box, painter, box.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool there = index.data(RecentDossiers::ThereRole).toBool();
    const QColor plain = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? plain : toneColor(there ? Tone::Quiet : Tone::Warning, option.palette);
    const QRect room = option.rect.adjusted(recentMargin, recentMargin, -recentMargin, -recentMargin);
    const QFontMetrics small(option.font);
    const QString opened = index.data(RecentDossiers::OpenedRole).toString();
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(room, Qt::AlignRight | Qt::AlignTop, opened);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                      small.elidedText(index.data(RecentDossiers::FolderRole).toString(), Qt::ElideMiddle, room.width()));
    const QFont bold = titleFont(option.font);
    const int titleRoom = room.width() - small.horizontalAdvance(opened) - 2 * recentMargin;
    painter->setFont(bold);
    painter->setPen(there ? plain : quiet);
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(bold).elidedText(index.data(RecentDossiers::TitleRole).toString(), Qt::ElideRight, titleRoom));
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines = QFontMetrics(titleFont(option.font)).height() + QFontMetrics(option.font).height();
    return {200, lines + lineGap + 2 * recentMargin};
}

} // namespace dkt::gui
