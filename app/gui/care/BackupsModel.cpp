// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/care/BackupsModel.h"

#include "services/SalvageText.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

QVariant BackupsModel::data(const QModelIndex& index, int role) const {
    const BackupRow& one = row(index.row());
    if (role == Qt::ToolTipRole)
        return one.entry.path;
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Made:
        return one.entry.made.toString(u"dd/MM/yyyy HH:mm:ss"_s);
    case Size:
        return shownBytes(one.entry.bytes);
    case Where:
        return one.second ? tr("second folder") : tr("this computer");
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made:
        return tr("Made");
    case Size:
        return tr("Size");
    case Where:
        return tr("Where");
    default:
        return {};
    }
}

} // namespace dkt::gui
