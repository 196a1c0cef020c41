// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/TeamsModel.h"

#include "domain/Labels.h"
#include "domain/PlanCheck.h"
#include "gui/frame/Icons.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Members lie under their group: the id of an index is the group's number + 1, and 0 for a group itself.
constexpr quintptr groupLevel = 0;

std::vector<TeamsModel::Group> groupsOf(const Snapshot& snapshot) {
    std::vector<TeamsModel::Group> groups(1);
    QHash<RowId, std::size_t> places;
    for (const Team& team : snapshot.teams) {
        places.insert(team.id.row, groups.size());
        groups.push_back({team, {}});
    }
    for (const Member& member : snapshot.members)
        groups[places.value(member.team.row, 0)].members.push_back(member);
    return groups;
}

bool sameRows(const std::vector<TeamsModel::Group>& a, const std::vector<TeamsModel::Group>& b) {
    return std::ranges::equal(a, b, [](const TeamsModel::Group& one, const TeamsModel::Group& other) {
        const auto idOf = [](const TeamsModel::Group& group) { return group.team ? group.team->id : TeamId(); };
        return idOf(one) == idOf(other) && std::ranges::equal(one.members, other.members, {}, &Member::id, &Member::id);
    });
}

} // namespace

bool TeamsModel::setContent(const Snapshot& snapshot, const std::vector<Issue>& issues) {
    m_issues.clear();
    for (const Issue& issue : issues)
        m_issues.insert(RowId::fromHex(issue.target), issue.text);
    std::vector<Group> groups = groupsOf(snapshot);
    if (sameRows(m_groups, groups)) {
        m_groups = std::move(groups);
        retranslate();
        return false;
    }
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
    return true;
}

void TeamsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex top = index(group, 0);
        emit dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
        if (const int members = rowCount(top); members > 0)
            emit dataChanged(index(0, 0, top), index(members - 1, ColumnCount - 1, top));
    }
}

const Team* TeamsModel::team(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() != groupLevel)
        return nullptr;
    const auto& team = m_groups.at(static_cast<std::size_t>(index.row())).team;
    return team ? &*team : nullptr;
}

const Member* TeamsModel::member(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == groupLevel)
        return nullptr;
    return &m_groups.at(index.internalId() - 1).members.at(static_cast<std::size_t>(index.row()));
}

int TeamsModel::groupOf(const QModelIndex& index) const {
    if (!index.isValid())
        return 0;
    return index.internalId() == groupLevel ? index.row() : static_cast<int>(index.internalId()) - 1;
}

QModelIndex TeamsModel::indexOf(const RowId& row) const {
    for (int at = 0; at < rowCount() && !row.isNull(); ++at) {
        const Group& group = m_groups[static_cast<std::size_t>(at)];
        if (group.team && group.team->id.row == row)
            return index(at, 0);
        for (std::size_t n = 0; n < group.members.size(); ++n)
            if (group.members[n].id.row == row)
                return index(static_cast<int>(n), 0, index(at, 0));
    }
    return {};
}

int TeamsModel::memberCount() const {
    std::size_t count = 0;
    for (const Group& group : m_groups)
        count += group.members.size();
    return static_cast<int>(count);
}

QModelIndex TeamsModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= ColumnCount)
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupLevel);
}

QModelIndex TeamsModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupLevel);
}

int TeamsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupLevel || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).members.size());
}

int TeamsModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QString TeamsModel::textOf(const Group& group, int column) const {
    if (column == Name)
        return group.team ? group.team->name : tr("Delegation as a whole");
    if (column == Position && group.team)
        return group.team->code;
    return {};
}

QString TeamsModel::textOf(const Member& member, int column) const {
    switch (column) {
    case Name:
        return member.name;
    case Position:
        return member.position;
    case RoleColumn:
        return label(member.role);
    case Sections:
        return plan::sectionCodes(member.fields).join(u", "_s);
    }
    return {};
}

QVariant TeamsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Member* person = member(index);
    const Group& group = m_groups.at(static_cast<std::size_t>(groupOf(index)));
    const RowId row = person ? person->id.row : group.team ? group.team->id.row : RowId();
    if (role == Qt::DisplayRole)
        return person ? textOf(*person, index.column()) : textOf(group, index.column());
    if (role == Qt::FontRole && !person && index.column() == Name) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (index.column() == Name && !row.isNull() && m_issues.contains(row)) {
        if (role == Qt::DecorationRole)
            return icon(u"warning"_s, Tone::Warning);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return m_issues.value(row);
    }
    if (role == Qt::DecorationRole && index.column() == Name)
        return icon(person ? u"person"_s : u"team"_s, Tone::Quiet);
    return {};
}

QVariant TeamsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name or post");
    case Position:
        return tr("Position, body");
    case RoleColumn:
        return tr("Role");
    case Sections:
        return tr("Sections");
    }
    return {};
}

Qt::ItemFlags TeamsModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (member(index))
        flags |= Qt::ItemNeverHasChildren;
    if (member(index) || team(index))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace dkt::gui
