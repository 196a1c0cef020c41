// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/VisitListModel.h"

#include "domain/Assignment.h"
#include "domain/Labels.h"
#include "services/SnapshotReader.h"
#include "util/Dates.h"
#include "util/Text.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

template <class T> QHash<RowId, QString> namesOf(const std::vector<T>& rows) {
    QHash<RowId, QString> names;
    for (const T& row : rows)
        names.insert(row.id.row, row.name);
    return names;
}

} // namespace

void VisitListModel::load(const Journal* journal, const QString& person, VisitId shown) {
    // Only the kinds a line needs: the answers of all units would make this slow in large dossiers.
    Snapshot snapshot;
    if (journal)
        for (const RowKind kind :
             {RowKind::Visit, RowKind::Unit, RowKind::Team, RowKind::Member, RowKind::Assignment})
            readKind(*journal, kind, snapshot);
    const std::vector<MemberId> me = membersNamed(snapshot.members, person);
    const std::vector<Assignment> standing = standingAssignments(snapshot);
    const auto units = namesOf(snapshot.units);
    const auto teams = namesOf(snapshot.teams);
    std::vector<Row> rows;
    for (const Visit& visit : snapshot.visits) {
        QStringList parts{units.value(visit.unit.row, visit.code)};
        if (const QString team = teams.value(visit.team.row); !team.isEmpty())
            parts << team;
        if (visit.date)
            parts << text::shortDate(*visit.date);
        parts << label(visit.mode);
        const bool mine = shareOf(standing, me, visit.id, {}).kind == Share::Kind::Own;
        if (mine)
            parts << tr("mine");
        const QString line = parts.join(u" · "_s);
        rows.push_back({visit.id, line, text::folded(line), visit.state, mine});
    }
    std::ranges::stable_partition(rows, &Row::mine);
    if (m_onlyMine && std::ranges::any_of(rows, &Row::mine))
        std::erase_if(rows, [shown](const Row& row) { return !row.mine && row.id != shown; });
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool VisitListModel::hasMine() const {
    return std::ranges::any_of(m_rows, &Row::mine);
}

VisitId VisitListModel::at(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : VisitId();
}

int VisitListModel::rowOf(VisitId id) const {
    const auto it = std::ranges::find(m_rows, id, &Row::id);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

VisitId VisitListModel::likely() const {
    for (const bool mine : {true, false})
        for (const VisitState state : {VisitState::InProgress, VisitState::Planned, VisitState::Finished})
            for (const Row& row : m_rows)
                if (row.mine == mine && row.state == state)
                    return row.id;
    return {};
}

int VisitListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VisitListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return row.text;
    if (role == Qt::FontRole && row.mine) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return role == FoldedRole ? QVariant(row.folded) : QVariant();
}

} // namespace dkt::gui
