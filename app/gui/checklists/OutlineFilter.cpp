// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/OutlineFilter.h"

#include "gui/checklists/OutlineModel.h"
#include "util/Text.h"

#include <algorithm>

namespace dkt::gui {

OutlineFilter::OutlineFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void OutlineFilter::setWords(const QString& query) {
    const QStringList words = text::folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool OutlineFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (QModelIndex index = sourceModel()->index(row, 0, parent); index.isValid(); index = index.parent())
        texts << index.data(OutlineModel::FoldedRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) {
        return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(word); });
    });
}

} // namespace dkt::gui
