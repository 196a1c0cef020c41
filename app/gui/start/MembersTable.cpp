// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/MembersTable.h"

#include "domain/Keys.h"
#include "domain/Labels.h"
#include "util/Numbers.h"
#include "util/Text.h"

#include <QSet>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The role a word of a list names; none when it names none.
std::optional<Role> roleOf(const QString& words) {
    const QString folded = text::folded(words);
    for (const auto& entry : enumKeys<Role>())
        if (folded == text::folded(label(entry.value)) || words == QLatin1StringView(entry.key))
            return entry.value;
    const std::array<std::pair<const char16_t*, Role>, 6> others{{{u"truong doan", Role::Head},
                                                                  {u"pho truong doan", Role::DeputyHead},
                                                                  {u"pho doan", Role::DeputyHead},
                                                                  {u"thu ky", Role::Secretary},
                                                                  {u"thu ky doan", Role::Secretary},
                                                                  {u"thanh vien", Role::Member}}};
    for (const auto& [word, role] : others)
        if (folded == QStringView(word))
            return role;
    return std::nullopt;
}

bool isHeader(const QStringList& cells) {
    static const QSet<QString> heads{u"stt"_s, u"tt"_s, u"ho ten"_s, u"ho va ten"_s, u"name"_s, u"no."_s};
    return heads.contains(text::folded(cells.first()));
}

NewDossier::MemberLine lineOf(const QStringList& cells) {
    NewDossier::MemberLine line;
    QStringList words;
    bool roleFound = false;
    for (const QString& cell : cells) {
        const auto role = words.isEmpty() || roleFound ? std::nullopt : roleOf(cell);
        if (role) {
            line.role = *role;
            roleFound = true;
        } else {
            words << cell;
        }
    }
    line.name = words.value(0);
    line.position = words.value(1);
    // Four columns without a role's word: the third is an empty role.
    line.team = roleFound || words.size() < 4 ? words.value(2) : words.value(3);
    return line;
}

QString& wordsOf(NewDossier::MemberLine& line, int column) {
    return column == MembersTable::Name       ? line.name
           : column == MembersTable::Position ? line.position
                                              : line.team;
}

} // namespace

std::vector<NewDossier::MemberLine> membersFromText(const QString& text) {
    std::vector<NewDossier::MemberLine> lines;
    for (const QString& row : text.split(u'\n')) {
        QStringList cells;
        for (const QString& cell : row.split(u'\t'))
            cells << text::collapsed(text::normalized(cell));
        if (cells.size() > 1 && text::parseCount(cells.first()))
            cells.removeFirst();
        if (!cells.first().isEmpty() && !isHeader(cells))
            lines.push_back(lineOf(cells));
    }
    return lines;
}

void MembersTable::setLines(std::vector<Line> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int MembersTable::add(const std::vector<Line>& lines) {
    std::vector<Line> all = m_lines;
    all.insert(all.end(), lines.begin(), lines.end());
    setLines(std::move(all));
    return static_cast<int>(lines.size());
}

void MembersTable::removeLines(QList<int> rows) {
    const QSet<int> gone(rows.begin(), rows.end());
    std::vector<Line> kept;
    for (int row = 0; row < static_cast<int>(m_lines.size()); ++row)
        if (!gone.contains(row))
            kept.push_back(m_lines[static_cast<std::size_t>(row)]);
    setLines(std::move(kept));
}

int MembersTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int MembersTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant MembersTable::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (row >= m_lines.size())
        return QString();
    Line line = m_lines[row];
    if (index.column() == RoleColumn)
        return role == Qt::EditRole ? QVariant(key(line.role)) : QVariant(label(line.role));
    return wordsOf(line, index.column());
}

QVariant MembersTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < static_cast<int>(m_lines.size()) ? QString::number(section + 1) : u"+"_s;
    switch (section) {
    case Name:
        return tr("Name or post");
    case Position:
        return tr("Position, body");
    case RoleColumn:
        return tr("Role");
    case Team:
        return tr("Team");
    }
    return {};
}

Qt::ItemFlags MembersTable::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool MembersTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString words = text::collapsed(text::normalized(value.toString()));
    const auto row = static_cast<std::size_t>(index.row());
    if (role != Qt::EditRole || (row >= m_lines.size() && words.isEmpty()))
        return false;
    if (row >= m_lines.size()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_lines.emplace_back();
        endInsertRows();
    }
    if (index.column() == RoleColumn)
        m_lines[row].role = fromKey<Role>(words).value_or(roleOf(words).value_or(m_lines[row].role));
    else
        wordsOf(m_lines[row], index.column()) = words;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), Columns - 1));
    emit headerDataChanged(Qt::Vertical, index.row(), index.row());
    return true;
}

} // namespace dkt::gui
