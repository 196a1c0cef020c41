// SPDX-License-Identifier: GPL-3.0-or-later
// How the model of findings filters, sorts and groups.
#include "gui/findings/FindingsModel.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Numbers sort by value, missing ones last; texts by the Vietnamese alphabet.
std::optional<qint64> orderNumber(const FindingLine& line, int column) {
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    switch (column) {
    case FindingsModel::Kind:
        return static_cast<qint64>(line.finding.kind);
    case FindingsModel::Severity: // the most serious first
        return line.finding.severity ? -static_cast<qint64>(*line.finding.severity) : last;
    case FindingsModel::Extent:
        return line.finding.extent ? static_cast<qint64>(*line.finding.extent) : last;
    case FindingsModel::Due:
        return line.due ? line.due->toJulianDay() : last;
    case FindingsModel::State:
        return line.state ? (isOverdue(line) ? -1 : static_cast<qint64>(*line.state)) : last;
    default:
        return std::nullopt;
    }
}

} // namespace

void FindingsModel::setRows(Rows rows) {
    m_rows = std::move(rows);
    rebuild();
}

void FindingsModel::setFilter(const FindingFilter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void FindingsModel::setGrouping(Grouping grouping) {
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    rebuild();
}

void FindingsModel::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

void FindingsModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    rebuild();
}

void FindingsModel::rebuild() {
    beginResetModel();
    m_shown.clear();
    m_lines.clear();
    for (int number = 0; number < count(); ++number)
        if (m_filter.accepts((*m_rows)[static_cast<std::size_t>(number)]))
            m_shown.push_back(number);
    sortShown();
    addGroups();
    endResetModel();
}

void FindingsModel::sortShown() {
    if (m_sortColumn < 0)
        return;
    const bool down = m_sortOrder == Qt::DescendingOrder;
    if (m_shown.empty() || orderNumber(at(m_shown.front()), m_sortColumn)) {
        const auto number = [&](int n) { return *orderNumber(at(n), m_sortColumn); };
        std::ranges::stable_sort(m_shown, [&](int a, int b) {
            const qint64 x = number(a), y = number(b);
            const bool missing = x == std::numeric_limits<qint64>::max() || y == std::numeric_limits<qint64>::max();
            return down && !missing ? x > y : x < y;
        });
        return;
    }
    // One key for each different text: ten thousand findings share few units and sections.
    QHash<QString, QCollatorSortKey> keys;
    std::vector<std::pair<QString, int>> texts;
    for (const int number : m_shown) {
        texts.emplace_back(cellText(at(number), m_sortColumn), number);
        if (!keys.contains(texts.back().first))
            keys.insert(texts.back().first, m_collation.sortKey(texts.back().first));
    }
    std::vector<std::pair<const QCollatorSortKey*, int>> order;
    for (const auto& [text, number] : texts)
        order.emplace_back(text.isEmpty() ? nullptr : &*keys.constFind(text), number);
    std::ranges::stable_sort(order, [&](const auto& a, const auto& b) {
        if (!a.first || !b.first)
            return a.first && !b.first;
        return down ? *b.first < *a.first : *a.first < *b.first;
    });
    std::ranges::transform(order, m_shown.begin(), [](const auto& entry) { return entry.second; });
}

QString FindingsModel::groupOf(const FindingLine& line) const {
    const QString name = cellText(line, m_grouping == Grouping::Section ? Section : Unit);
    return name.isEmpty() ? tr("Without a section") : name;
}

void FindingsModel::addGroups() {
    if (m_grouping == Grouping::None) {
        for (const int number : m_shown)
            m_lines.push_back({number, 0, {}});
        return;
    }
    // Groups stand in the order of papers, whatever the sorting inside them.
    std::vector<int> inOrder = m_shown;
    std::ranges::sort(inOrder);
    std::vector<QString> titles;
    QHash<QString, std::vector<int>> groups;
    for (const int number : inOrder) {
        const QString title = groupOf(at(number));
        if (!groups.contains(title))
            titles.push_back(title);
        groups[title];
    }
    for (const int number : m_shown)
        groups[groupOf(at(number))].push_back(number);
    if (m_grouping == Grouping::Section)
        std::ranges::stable_sort(titles, m_collation);
    for (const QString& title : titles) {
        const std::vector<int>& members = groups[title];
        m_lines.push_back({-1, static_cast<int>(members.size()), title});
        for (const int number : members)
            m_lines.push_back({number, 0, {}});
    }
}

} // namespace dkt::gui
