// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/FoldedFilter.h"

#include "util/Text.h"

#include <algorithm>

namespace dkt::gui {

FoldedFilter::FoldedFilter(int role, QObject* parent) : CollatedProxy(parent), m_foldedRole(role) {}

void FoldedFilter::setWords(const QString& typed) {
    m_words = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FoldedFilter::setOnly(int role, const QString& text) {
    m_onlyRole = role;
    m_only = text;
    invalidateFilter();
}

bool FoldedFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (!m_only.isNull() && first.data(m_onlyRole).toString() != m_only)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString folded = first.data(m_foldedRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return folded.contains(word); });
}

} // namespace dkt::gui
