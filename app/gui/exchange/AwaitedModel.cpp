// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/AwaitedModel.h"

namespace dkt::gui {

QVariant AwaitedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == What ? row(index.row()).what : row(index.row()).from;
}

QVariant AwaitedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Not here yet") : tr("From laptop");
}

} // namespace dkt::gui
