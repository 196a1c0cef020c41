// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingDelegate.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace dkt::gui {

QString FindingDelegate::firstLines(const QString& text, const QFont& font, int width, int lines) {
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    int lastStart = 0, count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (++count > lines)
            break;
        lastStart = line.textStart();
    }
    layout.endLayout();
    if (count <= lines)
        return text;
    QString rest = text.mid(lastStart);
    rest.replace(QChar::LineSeparator, u' ');
    return text.left(lastStart) + QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
}

void FindingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationAlignment = Qt::AlignHCenter | Qt::AlignTop;
    const QStyle* style = option->widget ? option->widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1;
    const int picture = option->icon.isNull() ? 0 : option->decorationSize.width() + 2 * margin;
    const int width = option->rect.width() - 2 * margin - picture;
    const int lines = option->rect.height() / std::max(1, option->fontMetrics.lineSpacing());
    if (width > 0 && lines > 0)
        option->text = firstLines(option->text, option->font, width, lines);
}

} // namespace dkt::gui
