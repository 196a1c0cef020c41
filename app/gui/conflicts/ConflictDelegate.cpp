// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/ConflictDelegate.h"

#include "gui/conflicts/ConflictListModel.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int lineGap = 5;
constexpr int picture = 18;

} // namespace

void ConflictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem back = option;
    initStyleOption(&back, index);
    back.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &back, painter, option.widget);

    const bool chosen = option.state & QStyle::State_Selected;
    const QColor plain = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? plain : toneColor(Tone::Quiet, option.palette);
    const QRect body = option.rect.adjusted(lineGap, lineGap, -lineGap, -lineGap);
    const bool pair = index.data(ConflictListModel::IsPairRole).toBool();
    const QIcon mark = pair ? icon(u"duplicate"_s) : icon(u"conflict"_s, chosen ? Tone::Plain : Tone::Warning);
    mark.paint(painter, QRect(body.topLeft(), QSize(picture, picture)), Qt::AlignCenter,
               chosen ? QIcon::Selected : QIcon::Normal);
    QRect line = body.adjusted(picture + lineGap + 2, 0, 0, 0);
    line.setHeight(option.fontMetrics.height());
    const auto say = [&](const QString& text, const QColor& color, const QFont& font) {
        painter->setPen(color);
        painter->setFont(font);
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    };
    QFont bold = option.font;
    bold.setBold(true);
    say(index.data().toString(), plain, bold);
    say(index.data(ConflictListModel::WhatRole).toString(), plain, option.font);
    const QString where = index.data(ConflictListModel::WhereRole).toString();
    const QString who = index.data(ConflictListModel::WhoRole).toString();
    say(where.isEmpty() ? who : u"%1 — %2"_s.arg(who, where), quiet, option.font);
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {160, 3 * option.fontMetrics.height() + 2 * lineGap};
}

} // namespace dkt::gui
