// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/ConflictListModel.h"

#include "util/Text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// So many lines come and go one by one; more are shown anew.
constexpr qsizetype fewLines = 50;

QSet<QString> idsOf(const std::vector<ConflictEntry>& entries) {
    QSet<QString> ids;
    ids.reserve(static_cast<qsizetype>(entries.size()));
    for (const ConflictEntry& entry : entries)
        ids.insert(entry.id);
    return ids;
}

bool isSameLine(const ConflictEntry& a, const ConflictEntry& b) {
    return a.title == b.title && a.what == b.what && a.where == b.where && a.who == b.who;
}

} // namespace

void ConflictListModel::setEntries(std::vector<ConflictEntry> entries) {
    m_all = std::move(entries);
    show(matching());
}

void ConflictListModel::setWords(const QString& words) {
    if (words == m_words)
        return;
    m_words = words;
    show(matching());
}

std::vector<ConflictEntry> ConflictListModel::matching() const {
    const QStringList words = text::folded(m_words).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return m_all;
    std::vector<ConflictEntry> found;
    std::ranges::copy_if(m_all, std::back_inserter(found), [&](const ConflictEntry& entry) {
        return std::ranges::all_of(words, [&](const QString& word) { return entry.folded().contains(word); });
    });
    return found;
}

void ConflictListModel::show(std::vector<ConflictEntry> entries) {
    const QSet<QString> now = idsOf(entries), before = idsOf(m_shown);
    const qsizetype gone = (before - now).size(), fresh = (now - before).size();
    bool inPlace = gone <= fewLines && fresh <= fewLines;
    if (inPlace) {
        // What stays must keep its order, as it does unless a unit was renamed.
        std::vector<QString> kept, keeps;
        for (const ConflictEntry& entry : m_shown)
            if (now.contains(entry.id))
                kept.push_back(entry.id);
        for (const ConflictEntry& entry : entries)
            if (before.contains(entry.id))
                keeps.push_back(entry.id);
        inPlace = kept == keeps;
    }
    if (!inPlace) {
        beginResetModel();
        m_shown = std::move(entries);
        endResetModel();
        return;
    }
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!now.contains(entry(row).id)) {
            beginRemoveRows({}, row, row);
            m_shown.erase(m_shown.begin() + row);
            endRemoveRows();
        }
    for (int row = 0; row < static_cast<int>(entries.size()); ++row) {
        ConflictEntry& next = entries[static_cast<std::size_t>(row)];
        if (!before.contains(next.id)) {
            beginInsertRows({}, row, row);
            m_shown.insert(m_shown.begin() + row, std::move(next));
            endInsertRows();
            continue;
        }
        const bool same = isSameLine(entry(row), next);
        m_shown[static_cast<std::size_t>(row)] = std::move(next);
        if (!same)
            emit dataChanged(index(row), index(row));
    }
}

int ConflictListModel::rowOf(const QString& id) const {
    const auto it = std::ranges::find(m_shown, id, &ConflictEntry::id);
    return it == m_shown.end() ? -1 : static_cast<int>(it - m_shown.begin());
}

int ConflictListModel::rowOf(RowId row) const {
    const auto it = std::ranges::find(m_shown, row, &ConflictEntry::row);
    return it == m_shown.end() ? -1 : static_cast<int>(it - m_shown.begin());
}

int ConflictListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ConflictListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConflictEntry& line = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case WhatRole:
        return line.what;
    case WhereRole:
        return line.where;
    case WhoRole:
        return line.who;
    case IsPairRole:
        return line.pair != nullptr;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{line.title, line.what, line.where, line.who}.filter(QRegularExpression(u"."_s)).join(u'\n');
    default:
        return {};
    }
}

} // namespace dkt::gui
