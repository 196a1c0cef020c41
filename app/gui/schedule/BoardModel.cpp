// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/BoardModel.h"

#include "domain/Labels.h"
#include "gui/frame/Icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString detailOf(const ScheduleRow& row) {
    QStringList parts;
    if (row.visit.session != VisitSession::WholeDay)
        parts << label(row.visit.session);
    parts << label(row.visit.mode);
    if (row.visit.state != VisitState::Planned)
        parts << label(row.visit.state);
    return parts.join(u" · "_s);
}

QString boardTip(const ScheduleRow& row) {
    QStringList words{row.unit, detailOf(row)};
    if (!row.visit.note.isEmpty())
        words << row.visit.note;
    return (words + row.clashes).join(u'\n');
}

} // namespace

std::vector<BoardModel::Line> BoardModel::lines(const ScheduleData& data) {
    std::map<QDate, std::size_t> dayNumbers; // the invalid date: no date
    for (std::size_t n = 0; n < data.days.size(); ++n)
        dayNumbers.emplace(data.days[n].date.value_or(QDate()), n);
    QHash<RowId, int> columns;
    for (std::size_t n = 0; n < data.teams.size(); ++n)
        columns.insert(data.teams[n].id, static_cast<int>(n));
    const int noTeam = static_cast<int>(data.teams.size()) - 1;
    std::vector<std::vector<std::vector<int>>> cells(data.days.size(),
                                                     std::vector<std::vector<int>>(data.teams.size()));
    for (std::size_t n = 0; n < data.rows.size(); ++n) {
        const Visit& visit = data.rows[n].visit;
        const auto day = dayNumbers.find(visit.date.value_or(QDate()));
        if (day != dayNumbers.end())
            cells[day->second][static_cast<std::size_t>(columns.value(visit.team.row, noTeam))].push_back(
                static_cast<int>(n));
    }
    std::vector<Line> lines;
    for (std::size_t day = 0; day < cells.size(); ++day) {
        std::size_t height = 1;
        for (const auto& cell : cells[day])
            height = std::max(height, cell.size());
        for (std::size_t line = 0; line < height; ++line) {
            lines.push_back({day, line == 0, {}});
            for (const auto& cell : cells[day])
                lines.back().visits.push_back(line < cell.size() ? cell[line] : -1);
        }
    }
    return lines;
}

void BoardModel::setData(const ScheduleData& data, QDate today) {
    std::vector<Line> made = lines(data);
    m_today = today;
    if (made == m_lines && data.days == m_days && data.teams == m_teams) {
        m_rows = data.rows;
        if (!m_lines.empty() && !m_teams.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = data.rows;
    m_days = data.days;
    m_teams = data.teams;
    m_lines = std::move(made);
    endResetModel();
}

const ScheduleRow* BoardModel::rowAt(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const int number =
        m_lines[static_cast<std::size_t>(index.row())].visits[static_cast<std::size_t>(index.column())];
    return number < 0 ? nullptr : &m_rows[static_cast<std::size_t>(number)];
}

VisitId BoardModel::visitAt(const QModelIndex& index) const {
    const ScheduleRow* row = rowAt(index);
    return row ? row->key : VisitId();
}

QModelIndex BoardModel::indexOf(VisitId visit) const {
    for (int line = 0; line < rowCount(); ++line)
        for (int column = 0; column < columnCount(); ++column)
            if (visitAt(index(line, column)) == visit)
                return index(line, column);
    return {};
}

std::optional<QDate> BoardModel::dateAt(int row) const {
    return m_days.at(m_lines.at(static_cast<std::size_t>(row)).day).date;
}

TeamId BoardModel::teamAt(int column) const {
    return TeamId(m_teams.at(static_cast<std::size_t>(column)).id);
}

int BoardModel::rowOf(QDate date) const {
    const auto it = std::ranges::find_if(m_lines, [&](const Line& line) { return m_days[line.day].date == date; });
    return it == m_lines.end() ? -1 : static_cast<int>(it - m_lines.begin());
}

int BoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_teams.size());
}

QVariant BoardModel::dayData(int number, int role) const {
    const Line& line = m_lines[static_cast<std::size_t>(number)];
    const BoardDay& day = m_days[line.day];
    switch (role) {
    case OffRole:
        return day.off;
    case FirstRole:
        return line.first;
    case TodayRole:
        return day.date == m_today;
    default:
        return {};
    }
}

QVariant BoardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == OffRole || role == FirstRole || role == TodayRole)
        return dayData(index.row(), role);
    const ScheduleRow* row = rowAt(index);
    const BoardDay& day = m_days[m_lines[static_cast<std::size_t>(index.row())].day];
    if (role == Qt::AccessibleTextRole) {
        const QString place = day.name + u", "_s + m_teams[static_cast<std::size_t>(index.column())].name;
        return row ? QStringList{row->unit, detailOf(*row), place}.join(u", "_s) : place;
    }
    if (!row)
        return role == Qt::ToolTipRole && !day.off.isEmpty() ? QVariant(day.off) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row->unit;
    case DetailRole:
        return detailOf(*row);
    case WordsRole:
        return QString(row->unit + u" · "_s + detailOf(*row));
    case WarnedRole:
        return !row->clashes.isEmpty() && row->worst != Severity::Note;
    case Qt::ToolTipRole:
        return boardTip(*row);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole && section >= 0 && section < columnCount()
                   ? m_teams[static_cast<std::size_t>(section)].name
                   : QVariant();
    if (section < 0 || section >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(section)];
    const BoardDay& day = m_days[line.day];
    if (role == Qt::DisplayRole)
        return line.first ? day.name : QString();
    if (role == Qt::ToolTipRole)
        return day.off.isEmpty() ? day.name : QString(day.name + u" · "_s + day.off);
    return dayData(section, role);
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags cell = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return visitAt(index).isNull() ? cell : cell | Qt::ItemIsDragEnabled;
}

QStringList BoardModel::mimeTypes() const {
    return ScheduleMime::types();
}

QMimeData* BoardModel::mimeData(const QModelIndexList& indexes) const {
    ScheduleMime mime;
    for (const QModelIndex& index : indexes)
        if (const VisitId visit = visitAt(index); !visit.isNull())
            mime.visits.push_back(visit);
    return mime.isEmpty() ? nullptr : mime.toMime();
}

Qt::DropActions BoardModel::supportedDropActions() const {
    return Qt::MoveAction | Qt::CopyAction;
}

bool BoardModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int column,
                                 const QModelIndex& parent) const {
    return (parent.isValid() || (row >= 0 && column >= 0)) && !ScheduleMime::from(data).isEmpty();
}

bool BoardModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent) {
    if (action == Qt::IgnoreAction || !canDropMimeData(data, action, row, column, parent))
        return false;
    const int line = parent.isValid() ? parent.row() : std::min(row, rowCount() - 1);
    const int team = parent.isValid() ? parent.column() : std::min(column, columnCount() - 1);
    emit dropped(ScheduleMime::from(data), dateAt(line), teamAt(team));
    return true;
}

} // namespace dkt::gui
