// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace dkt::gui {

/// Makes `index` the current and the only chosen row of `view`. QAbstractItemView::setCurrentIndex() asks the
/// keyboard instead: while Ctrl is down, as in a shortcut, it adds the row to what is chosen, and the next
/// action would change them all.
inline void chooseRow(QAbstractItemView& view, const QModelIndex& index) {
    const auto rows = view.selectionBehavior() == QAbstractItemView::SelectRows
                          ? QItemSelectionModel::Rows
                          : QItemSelectionModel::NoUpdate;
    view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | rows);
}

} // namespace dkt::gui
