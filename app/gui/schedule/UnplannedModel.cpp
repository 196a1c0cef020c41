// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/UnplannedModel.h"

#include "gui/schedule/ScheduleMime.h"

namespace dkt::gui {

QVariant UnplannedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnplannedUnit& unit = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return unit.name;
    case Qt::ToolTipRole:
        return unit.detail.isEmpty() ? unit.name : QString(unit.name + u'\n' + unit.detail);
    case FoldedRole:
        return unit.folded;
    default:
        return {};
    }
}

Qt::ItemFlags UnplannedModel::flags(const QModelIndex& index) const {
    return RowsModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList UnplannedModel::mimeTypes() const {
    return ScheduleMime::types();
}

QMimeData* UnplannedModel::mimeData(const QModelIndexList& indexes) const {
    ScheduleMime mime;
    for (const QModelIndex& index : indexes)
        mime.units.push_back(row(index.row()).key);
    return mime.toMime();
}

} // namespace dkt::gui
