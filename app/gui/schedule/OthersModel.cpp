// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/OthersModel.h"

#include "util/Dates.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString otherText(const OtherRow& row, int column) {
    switch (column) {
    case OthersModel::Unit:
        return row.unit;
    case OthersModel::Body:
        return row.other.body;
    case OthersModel::From:
        return row.other.from ? text::shortDate(*row.other.from) : QString();
    case OthersModel::To:
        return row.other.to ? text::shortDate(*row.other.to) : QString();
    case OthersModel::Subject:
        return row.other.subject;
    default:
        return {};
    }
}

} // namespace

QVariant OthersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OtherRow& other = row(index.row());
    if (role == keyRole && (index.column() == From || index.column() == To)) {
        const auto& date = index.column() == From ? other.other.from : other.other.to;
        return date ? QVariant(*date) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole || role == keyRole)
        return otherText(other, index.column());
    return {};
}

QVariant OthersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Body:
        return tr("Inspecting body");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Subject:
        return tr("Subject");
    default:
        return {};
    }
}

Qt::ItemFlags OthersModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags cell = RowsModel::flags(index);
    return index.isValid() && index.column() != Unit ? cell | Qt::ItemIsEditable : cell;
}

bool OthersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value.toString() != otherText(row(index.row()), index.column()))
        emit edited(row(index.row()).key, index.column(), value.toString());
    return true;
}

} // namespace dkt::gui
