// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ChecklistFilter.h"

#include "gui/visit/ChecklistTreeModel.h"
#include "util/Text.h"

#include <algorithm>

namespace dkt::gui {

ChecklistFilter::ChecklistFilter(VisitSheet& sheet, ChecklistTreeModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_sheet(sheet), m_model(model) {
    setRecursiveFilteringEnabled(true);
    setSourceModel(&model);
}

void ChecklistFilter::setShow(Show show) {
    if (show == m_show)
        return;
    m_show = show;
    invalidateFilter();
}

void ChecklistFilter::setMine(const QSet<QString>& sections) {
    if (sections == m_mine)
        return;
    m_mine = sections;
    if (m_show == Show::Mine)
        invalidateFilter();
}

void ChecklistFilter::setChangedToday(const QSet<int>& items) {
    if (items == m_today)
        return;
    m_today = items;
    if (m_show == Show::ChangedToday)
        invalidateFilter();
}

void ChecklistFilter::setWords(const QString& query) {
    const QStringList words = text::folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void ChecklistFilter::keep(int item) {
    if (item == m_kept)
        return;
    const int before = std::exchange(m_kept, item);
    if (m_show == Show::All && m_words.isEmpty())
        return;
    // Only these two rows can read differently; the groups above may close or open with them.
    for (const int touched : {before, item})
        for (QModelIndex up = m_model.indexOfItem(touched); up.isValid(); up = up.parent())
            emit m_model.dataChanged(up, up);
}

int ChecklistFilter::itemAt(const QModelIndex& index) {
    return index.isValid() ? index.data(ChecklistTreeModel::ItemIndexRole).toInt() : -1;
}

QModelIndex ChecklistFilter::indexOfItem(int item) const {
    return mapFromSource(m_model.indexOfItem(item));
}

bool ChecklistFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = m_model.index(row, 0, parent);
    const int item = itemAt(index);
    if (item < 0)
        return false; // a group is listed for its items
    return item == m_kept || (hasState(item) && hasWords(index));
}

bool ChecklistFilter::hasState(int item) const {
    const ItemState& state = m_sheet.state(item);
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Unanswered:
        return !state.outcome;
    case Show::NotMet:
        return state.outcome == Outcome::NotMet || state.outcome == Outcome::PartlyMet;
    case Show::WithFindings:
        return state.shortcomings + state.strengths > 0;
    case Show::Conflicts:
        return state.conflict;
    case Show::Mine:
        return m_mine.contains(m_sheet.place(item).section->code);
    case Show::ChangedToday:
        return m_today.contains(item);
    }
    return true;
}

bool ChecklistFilter::hasWords(QModelIndex index) const {
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (; index.isValid(); index = index.parent())
        texts << index.data(ChecklistTreeModel::FoldedRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) {
        return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(word); });
    });
}

} // namespace dkt::gui
