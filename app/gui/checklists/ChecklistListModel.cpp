// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ChecklistListModel.h"

#include "gui/frame/Icons.h"
#include "util/Numbers.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

int ChecklistListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChecklistListModel::text(const ChecklistRow& row, int column) {
    switch (column) {
    case Title:
        return row.title.isEmpty() ? tr("(without a title)") : row.title;
    case Version:
        return row.version;
    case Items:
        return text::formatCount(row.items);
    case Points:
        return row.points > 0 ? text::formatNumber(row.points) : u"—"_s;
    case Visits:
        if (row.state == ChecklistState::Draft)
            return u"—"_s;
        return row.visits > 0 ? tr("%n visits", nullptr, row.visits) : tr("not used");
    case State:
        return row.state == ChecklistState::Draft ? tr("draft") : tr("issued");
    default:
        return {};
    }
}

QVariant ChecklistListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ChecklistRow& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(at, index.column());
    case Qt::DecorationRole:
        return index.column() == Title
                   ? QVariant(icon(at.state == ChecklistState::Draft ? u"edit"_s : u"checklists"_s))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Items || index.column() == Points ? QVariant(Qt::AlignCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ChecklistListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Items || section == Points ? QVariant(Qt::AlignCenter)
                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Checklist");
    case Version:
        return tr("Version");
    case Items:
        return tr("Items");
    case Points:
        return tr("Points");
    case Visits:
        return tr("Used by");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace dkt::gui
