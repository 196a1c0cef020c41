// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dkt::gui {

/// Paints a visit on the board as a card; days off are tinted.
class BoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintCard(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace dkt::gui
