// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/WrapDelegate.h"

#include <QTreeView>

namespace dkt::gui {

namespace {

constexpr int air = 5;
constexpr int sideMargin = 8; // what the style keeps free beside the words, and a little more

} // namespace

WrapDelegate::WrapDelegate(QTreeView* view) : QStyledItemDelegate(view), m_view(view) {}

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = m_view->columnWidth(index.column());
    const QRect room(0, 0, qMax(1, width - sideMargin), 1 << 20);
    const QRect words =
        option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    return {width, words.height() + 2 * air};
}

void WrapDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
}

} // namespace dkt::gui
