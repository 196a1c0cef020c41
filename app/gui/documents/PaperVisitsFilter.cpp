// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/PaperVisitsFilter.h"

#include "gui/documents/PaperVisitsModel.h"
#include "util/Text.h"

namespace dkt::gui {

void PaperVisitsFilter::setWords(const QString& words) {
    m_words = text::folded(words);
    invalidateFilter();
}

void PaperVisitsFilter::setTeam(const QString& team) {
    m_team = team;
    invalidateFilter();
}

bool PaperVisitsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_team.isEmpty() && index.data(PaperVisitsModel::teamRole).toString() != m_team)
        return false;
    return index.data(PaperVisitsModel::foldedRole).toString().contains(m_words);
}

} // namespace dkt::gui
