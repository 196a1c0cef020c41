// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/UnitsTable.h"

#include "util/Text.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr std::array unitFields{&Unit::name, &Unit::type, &Unit::parent, &Unit::code};

QString unitKey(const Unit& unit) {
    return unit.code.isEmpty()
               ? text::toneNeutralKey(unit.name) + u'\n' + text::toneNeutralKey(unit.parent)
               : u'#' + unit.code;
}

} // namespace

void UnitsTable::setUnits(std::vector<Unit> units) {
    beginResetModel();
    m_units = std::move(units);
    endResetModel();
}

int UnitsTable::addNew(const std::vector<Unit>& units) {
    QSet<QString> known;
    for (const Unit& unit : m_units)
        known.insert(unitKey(unit));
    std::vector<Unit> fresh;
    for (const Unit& unit : units)
        if (const QString name = unitKey(unit); !known.contains(name)) {
            known.insert(name);
            fresh.push_back(unit);
        }
    if (fresh.empty())
        return 0;
    const int count = static_cast<int>(fresh.size());
    beginInsertRows({}, rowCount(), rowCount() + count - 1);
    m_units.insert(m_units.end(), fresh.begin(), fresh.end());
    endInsertRows();
    return count;
}

void UnitsTable::removeUnits(QList<int> rows) {
    if (rows.isEmpty())
        return;
    const QSet<int> gone(rows.begin(), rows.end());
    std::vector<Unit> kept;
    for (int row = 0; row < rowCount(); ++row)
        if (!gone.contains(row))
            kept.push_back(m_units[static_cast<std::size_t>(row)]);
    setUnits(std::move(kept));
}

int UnitsTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int UnitsTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant UnitsTable::data(const QModelIndex& index, int role) const {
    const Unit& unit = m_units.at(static_cast<std::size_t>(index.row()));
    if (role == FoldedRole)
        return text::folded(unit.name + u'\n' + unit.parent + u'\n' + unit.code);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return unit.*unitFields.at(static_cast<std::size_t>(index.column()));
    return {};
}

QVariant UnitsTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Name:
        return tr("Unit");
    case Type:
        return tr("Kind");
    case Parent:
        return tr("Unit above");
    case Code:
        return tr("Code");
    }
    return {};
}

Qt::ItemFlags UnitsTable::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool UnitsTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString words = text::collapsed(text::normalized(value.toString()));
    // A unit without a name is none: it is removed, not emptied.
    if (role != Qt::EditRole || (index.column() == Name && words.isEmpty()))
        return false;
    m_units.at(static_cast<std::size_t>(index.row())).*unitFields.at(static_cast<std::size_t>(index.column())) = words;
    emit dataChanged(index, index);
    return true;
}

} // namespace dkt::gui
