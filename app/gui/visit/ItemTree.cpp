// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ItemTree.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace dkt::gui {

namespace {

constexpr int rowsShownAtLeast = 3;
constexpr int rowAir = 7; ///< pixels above and below the words together

/// Rows with a little air: read at arm's length, in poor light.
class AiryRows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + rowAir};
    }
};

} // namespace

ItemTree::ItemTree(QWidget* parent) : QTreeView(parent) {
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    setItemDelegate(new AiryRows(this));
    fitIcons();
}

void ItemTree::fitIcons() {
    const int side = fontMetrics().height() + 2;
    setIconSize({side, side});
}

QSize ItemTree::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 24,
            rowsShownAtLeast * (fontMetrics().height() + rowAir) + 2 * frameWidth()};
}

void ItemTree::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

void ItemTree::changeEvent(QEvent* event) {
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitIcons();
}

} // namespace dkt::gui
