// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/DraggedRows.h"
#include "gui/plan/TeamsModel.h"

namespace dkt::gui {

namespace {

constexpr const char* memberRows = "members";
constexpr const char* teamRows = "teams";

} // namespace

QStringList TeamsModel::mimeTypes() const {
    return {DraggedRows::type(memberRows), DraggedRows::type(teamRows)};
}

QMimeData* TeamsModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<RowId> members, teams;
    for (const QModelIndex& index : indexes) {
        if (index.column() != Name)
            continue;
        if (const Member* person = member(index))
            members.push_back(person->id.row);
        else if (const Team* dragged = team(index))
            teams.push_back(dragged->id.row);
    }
    // A team takes its members along anyway.
    const bool people = !members.empty();
    return DraggedRows::pack(people ? memberRows : teamRows, people ? members : teams).release();
}

bool TeamsModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
    if (const auto members = DraggedRows::unpack(memberRows, *data); !members.empty())
        dropMembers(members, row, parent);
    else if (const auto teams = DraggedRows::unpack(teamRows, *data); !teams.empty())
        dropTeam(teams.front(), row, parent);
    return false;
}

void TeamsModel::dropMembers(const std::vector<RowId>& rows, int row, const QModelIndex& parent) {
    if (!parent.isValid() && row < 0)
        return; // beside all rows
    // Between two groups: to the end of the upper one. On a member: before it.
    int group = parent.isValid() ? groupOf(parent) : std::max(0, row - 1);
    int place = parent.isValid() ? row : -1;
    if (member(parent))
        place = parent.row();
    const Group& target = m_groups.at(static_cast<std::size_t>(group));
    const bool before = place >= 0 && place < static_cast<int>(target.members.size());
    std::vector<MemberId> members;
    for (const RowId& id : rows)
        members.emplace_back(id);
    emit membersMoved(members, target.team ? target.team->id : TeamId(),
                      before ? target.members[static_cast<std::size_t>(place)].id : MemberId());
}

void TeamsModel::dropTeam(const RowId& dragged, int row, const QModelIndex& parent) {
    const int place = parent.isValid() ? groupOf(parent) : row;
    const bool before = place >= 0 && place < rowCount();
    // The delegation as a whole stays first.
    const Group* target = before ? &m_groups.at(static_cast<std::size_t>(std::max(1, place))) : nullptr;
    if (rowCount() > 1)
        emit teamMoved(TeamId(dragged), target && target->team ? target->team->id : TeamId());
}

} // namespace dkt::gui
