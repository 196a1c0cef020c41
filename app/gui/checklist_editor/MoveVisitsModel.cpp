// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/MoveVisitsModel.h"

#include "domain/Labels.h"

#include <set>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The versions before and after `checklist`, and itself.
std::set<ChecklistId> lineOf(const Snapshot& snapshot, ChecklistId checklist) {
    std::set<ChecklistId> line{checklist};
    for (std::size_t before = 0; before != line.size();) {
        before = line.size();
        for (const auto& [later, earlier] : snapshot.previousVersions)
            if (line.contains(later) || line.contains(earlier)) {
                line.insert(later);
                line.insert(earlier);
            }
    }
    return line;
}

} // namespace

QString versionName(const Checklist& checklist) {
    return checklist.version.isEmpty() ? checklist.title : MoveVisitsModel::tr("Version %1").arg(checklist.version);
}

std::vector<MoveVisitRow> moveVisitRows(const Snapshot& snapshot, const SnapshotIndex& index, ChecklistId id) {
    std::vector<MoveVisitRow> rows;
    const Checklist* checklist = index.checklist(id);
    const std::set<ChecklistId> line = lineOf(snapshot, id);
    for (const Visit& visit : snapshot.visits) {
        const Checklist* now = index.checklist(visit.checklist);
        if (!checklist || !now || !line.contains(visit.checklist))
            continue;
        rows.push_back({visit.id.row.hex(), visit.id, index.unitName(visit.id), versionName(*now), visit.state,
                        carryOver(visit, *checklist, snapshot, index), visit.checklist == id});
    }
    return rows;
}

std::vector<VisitId> MoveVisitsModel::chosen() const {
    std::vector<VisitId> ids;
    for (const MoveVisitRow& row : rows())
        if (!row.there && m_chosen.contains(row.key))
            ids.push_back(row.visit);
    return ids;
}

void MoveVisitsModel::chooseAll(bool all) {
    m_chosen.clear();
    for (const MoveVisitRow& row : rows())
        if (all && !row.there)
            m_chosen.insert(row.key);
    retranslate();
    emit chosenChanged();
}

int MoveVisitsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags MoveVisitsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = RowsModel::flags(index);
    if (index.isValid() && index.column() == UnitColumn && !row(index.row()).there)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MoveVisitsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UnitColumn:
        return tr("Unit");
    case VersionColumn:
        return tr("Uses now");
    case StateColumn:
        return tr("State");
    case CarriedColumn:
        return tr("Answers carried over");
    default:
        return tr("Left to decide");
    }
}

QVariant MoveVisitsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const MoveVisitRow& at = row(index.row());
    if (role == Qt::CheckStateRole && index.column() == UnitColumn && !at.there)
        return m_chosen.contains(at.key) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() >= CarriedColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case UnitColumn:
        return at.unit;
    case VersionColumn:
        return at.there ? tr("This version") : at.version;
    case StateColumn:
        return label(at.state);
    case CarriedColumn:
        return QString::number(at.effect.carried);
    default:
        return at.effect.proposed > 0
                   ? tr("%1 (%2 with a proposal)").arg(at.effect.unmatched).arg(at.effect.proposed)
                   : QString::number(at.effect.unmatched);
    }
}

bool MoveVisitsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QString key = row(index.row()).key;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(key);
    else
        m_chosen.remove(key);
    emit dataChanged(index, index);
    emit chosenChanged();
    return true;
}

} // namespace dkt::gui
