// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/UnitChoiceModel.h"

#include "gui/frame/Appearance.h"
#include "gui/frame/RowsModel.h"
#include "gui/plan/UnitsModel.h"
#include "util/Collation.h"
#include "util/Text.h"

#include <QGuiApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

void UnitChoiceModel::setUnits(std::vector<Unit> units, std::vector<bool> known, Checks checks) {
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(units.size());
    m_checkedCount = 0;
    for (std::size_t at = 0; at < units.size(); ++at) {
        Unit& unit = units[at];
        const QString folded = text::folded(QStringList{unit.name, unit.code, unit.parent, unit.type}.join(u'\n'));
        const bool on = !known[at] && checks == Checks::All;
        m_checkedCount += on;
        m_rows.push_back({std::move(unit), folded, known[at], on});
    }
    endResetModel();
    emit checksChanged();
}

std::vector<Unit> UnitChoiceModel::checked() const {
    std::vector<Unit> units;
    for (const Row& row : m_rows)
        if (row.checked)
            units.push_back(row.unit);
    return units;
}

int UnitChoiceModel::knownCount() const {
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::known));
}

QStringList UnitChoiceModel::parents() const {
    QSet<QString> seen;
    QStringList parents;
    for (const Row& row : m_rows)
        if (!row.unit.parent.isEmpty() && !seen.contains(row.unit.parent)) {
            seen.insert(row.unit.parent);
            parents << row.unit.parent;
        }
    const Collation collation;
    std::ranges::sort(parents, [&](const QString& a, const QString& b) { return collation(a, b); });
    return parents;
}

void UnitChoiceModel::setChecked(const std::vector<int>& rows, Checks checks) {
    const bool on = checks == Checks::All;
    for (const int at : rows) {
        Row& row = m_rows.at(static_cast<std::size_t>(at));
        if (row.known || row.checked == on)
            continue;
        row.checked = on;
        m_checkedCount += on ? 1 : -1;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    emit checksChanged();
}

int UnitChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitChoiceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString UnitChoiceModel::textOf(const Row& row, int column) const {
    switch (column) {
    case Name:
        return row.unit.name;
    case Code:
        return row.unit.code;
    case Type:
        return row.unit.type;
    case Parent:
        return row.unit.parent;
    case State:
        return row.known ? tr("in the dossier already") : QString();
    }
    return {};
}

QVariant UnitChoiceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case keyRole:
        return textOf(row, index.column());
    case foldedRole:
        return row.folded;
    case parentRole:
        return row.unit.parent;
    case Qt::CheckStateRole:
        if (index.column() == Name)
            return row.checked ? Qt::Checked : Qt::Unchecked;
        break;
    case Qt::ForegroundRole:
        if (row.known)
            return toneColor(Tone::Quiet, QGuiApplication::palette());
        break;
    default:
        break;
    }
    return {};
}

QVariant UnitChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Code:
        return tr("Code");
    case Type:
        return tr("Type");
    case Parent:
        return tr("Belongs to");
    default:
        return QString();
    }
}

Qt::ItemFlags UnitChoiceModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool known = m_rows.at(static_cast<std::size_t>(index.row())).known;
    return index.column() == Name && !known ? flags | Qt::ItemIsUserCheckable : flags;
}

bool UnitChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const bool on = value.toInt() == Qt::Checked;
    m_checkedCount += (on ? 1 : 0) - (row.checked ? 1 : 0);
    row.checked = on;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checksChanged();
    return true;
}

} // namespace dkt::gui
