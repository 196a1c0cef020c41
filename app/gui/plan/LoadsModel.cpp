// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/LoadsModel.h"

#include "util/Numbers.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

void LoadsModel::setContent(const Snapshot& snapshot) {
    const std::vector<Workload> loads = workloads(snapshot);
    const SnapshotIndex index(snapshot);
    std::vector<LoadRow> rows;
    for (std::size_t n = 0; n < loads.size(); ++n) {
        const Member& member = snapshot.members[n];
        const Team* team = index.team(member.team);
        rows.push_back({member.id, member.name.isEmpty() ? member.position : member.name,
                        team ? team->name : QString(), loads[n].visits, loads[n].items});
    }
    setRows(std::move(rows));
}

QVariant LoadsModel::data(const QModelIndex& index, int role) const {
    const LoadRow& one = row(index.row());
    if (role == Qt::TextAlignmentRole && index.column() >= Visits)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && index.column() < Visits))
        return {};
    switch (index.column()) {
    case Name:
        return one.name;
    case OfTeam:
        return one.team;
    case Visits:
        return text::formatCount(one.visits);
    case Items:
        return text::formatCount(one.items);
    default:
        return {};
    }
}

QVariant LoadsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Visits)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Member");
    case OfTeam:
        return tr("Team");
    case Visits:
        return tr("Visits");
    case Items:
        return tr("Items");
    default:
        return {};
    }
}

} // namespace dkt::gui
