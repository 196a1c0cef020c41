// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/SharesModel.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

using NamesByPart = std::map<std::pair<VisitId, QString>, QStringList>;

/// Who has what; names in the order of the delegation.
NamesByPart namesByPart(const Snapshot& snapshot) {
    std::map<MemberId, std::vector<Assignment>> byMember;
    for (const Assignment& one : standingAssignments(snapshot))
        byMember[one.member].push_back(one);
    NamesByPart names;
    for (const Member& member : snapshot.members)
        for (const Assignment& one : byMember[member.id])
            names[{one.visit, one.section}] << (member.name.isEmpty() ? member.position : member.name);
    return names;
}

} // namespace

void SharesModel::setContent(const Snapshot& snapshot) {
    const SnapshotIndex index(snapshot);
    const NamesByPart names = namesByPart(snapshot);
    const auto namesAt = [&](VisitId visit, const QString& section) {
        const auto at = names.find({visit, section});
        return at == names.end() ? QString() : at->second.join(u", "_s);
    };
    std::vector<SectionColumn> sections;
    for (const auto& checklist : snapshot.checklists)
        for (const Section& section : checklist->sections)
            if (std::ranges::find(sections, section.code, &SectionColumn::code) == sections.end())
                sections.push_back({section.code, section.title});
    std::vector<Row> rows;
    for (const Visit& visit : snapshot.visits) {
        const dkt::Team* team = index.team(visit.team);
        const Checklist* checklist = index.checklist(visit.checklist);
        Row row{visit.id, index.unitName(visit.id), team ? team->name : QString(), {}};
        row.cells.push_back({true, namesAt(visit.id, {}), itemsOf(snapshot, visit.id, {})});
        for (const SectionColumn& section : sections) {
            const bool there = checklist && std::ranges::find(checklist->sections, section.code, &Section::code) !=
                                                checklist->sections.end();
            row.cells.push_back({there, there ? namesAt(visit.id, section.code) : QString(),
                                 there ? itemsOf(snapshot, visit.id, section.code) : 0});
        }
        rows.push_back(std::move(row));
    }
    const bool sameShape = sections == m_sections && rows.size() == m_rows.size() &&
                           std::ranges::equal(rows, m_rows, {}, &Row::visit, &Row::visit);
    if (!sameShape) {
        beginResetModel();
        m_sections = std::move(sections);
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t n = 0; n < rows.size(); ++n) {
        if (rows[n] == m_rows[n])
            continue;
        m_rows[n] = std::move(rows[n]);
        emit dataChanged(this->index(static_cast<int>(n), 0), this->index(static_cast<int>(n), columnCount() - 1));
    }
}

std::optional<SharePart> SharesModel::part(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < Whole)
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column() - Whole)];
    if (!cell.there)
        return {};
    const QString section =
        index.column() == Whole ? QString() : m_sections[static_cast<std::size_t>(index.column() - FirstSection)].code;
    return SharePart{row.visit, section, cell.items};
}

int SharesModel::rowOf(VisitId visit) const {
    const auto at = std::ranges::find(m_rows, visit, &Row::visit);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int SharesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SharesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstSection + static_cast<int>(m_sections.size());
}

Qt::ItemFlags SharesModel::flags(const QModelIndex& index) const {
    return part(index) || index.column() < Whole ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

QVariant SharesModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() < Whole) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return index.column() == Unit ? row.unit : row.team;
        return {};
    }
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column() - Whole)];
    if (role == Qt::DisplayRole)
        return cell.there ? cell.names : u"–"_s;
    if (role == Qt::ToolTipRole && cell.there)
        return cell.names.isEmpty() ? tr("Given to nobody: everybody may") : cell.names;
    if (role == Qt::TextAlignmentRole && !cell.there)
        return QVariant(Qt::AlignCenter);
    return {};
}

QVariant SharesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Unit:
        return tr("Unit");
    case Team:
        return tr("Team");
    case Whole:
        return tr("Whole visit");
    default:
        break;
    }
    const SectionColumn& column = m_sections.at(static_cast<std::size_t>(section - FirstSection));
    return role == Qt::ToolTipRole ? u"%1. %2"_s.arg(column.code, column.title) : column.code;
}

void SharesModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace dkt::gui
