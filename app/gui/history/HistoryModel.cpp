// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/HistoryModel.h"

#include "gui/frame/Appearance.h"
#include "util/Text.h"

#include <QGuiApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Of a long value a line of the table shows the beginning, its tool tip a little more.
constexpr qsizetype inCell = 200;
constexpr qsizetype inTip = 1500;

QString beginning(const QString& text, qsizetype most) {
    return text.size() > most ? text.left(most) + u'…' : text;
}

} // namespace

void HistoryModel::clear(const Dossier* dossier) {
    beginResetModel();
    m_entries.clear();
    m_said.clear();
    m_cellWords = dossier ? std::make_unique<CellWords>(*dossier) : nullptr;
    m_complete = true;
    endResetModel();
}

void HistoryModel::append(std::vector<HistoryEntry> entries) {
    if (entries.empty())
        return;
    const int from = rowCount();
    beginInsertRows({}, from, from + static_cast<int>(entries.size()) - 1);
    std::ranges::move(entries, std::back_inserter(m_entries));
    endInsertRows();
}

void HistoryModel::retranslate() {
    m_said.clear();
    if (m_cellWords)
        m_cellWords->forget();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::rowOf(const OpId& id) const {
    const auto it = std::ranges::find(m_entries, id, &HistoryEntry::id);
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

HistoryWords HistoryModel::words(int row) const {
    if (const HistoryWords* known = m_said.object(row))
        return *known;
    if (m_resting || !m_cellWords)
        return {};
    HistoryWords said = historyWords(*m_cellWords, entry(row));
    m_said.insert(row, new HistoryWords(said));
    return said;
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(const HistoryWords& words, int column) const {
    switch (column) {
    case When:
        return words.when;
    case Who:
        return words.who;
    case Laptop:
        return words.device;
    case Action:
        return words.action;
    case What: {
        const QString what = words.what.title == words.what.kind
                                 ? words.what.kind
                                 : u"%1: %2"_s.arg(words.what.kind, words.what.title);
        return words.what.where.isEmpty() ? what : u"%1 (%2)"_s.arg(what, words.what.where);
    }
    case Field:
        return words.field;
    case From:
        return words.from;
    case To:
        return words.to;
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text::collapsed(beginning(text(words(index.row()), index.column()), inCell));
    case Qt::ToolTipRole:
        return beginning(text(words(index.row()), index.column()), inTip);
    case Qt::ForegroundRole:
        // What stands now reads plainly; what was overwritten since steps back.
        if (index.column() == To && !entry(index.row()).current)
            return toneColor(Tone::Quiet, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Laptop:
        return tr("Laptop");
    case Action:
        return tr("Action");
    case What:
        return tr("Of what");
    case Field:
        return tr("Field");
    case From:
        return tr("From");
    case To:
        return tr("To");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex&) {
    emit moreWanted();
}

} // namespace dkt::gui
