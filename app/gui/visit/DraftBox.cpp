// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/DraftBox.h"

#include "gui/frame/Guard.h"
#include "services/Dossier.h"

#include <algorithm>

namespace dkt::gui {

void DraftBox::put(RowId row, const DraftCells& cells) {
    Dossier* dossier = m_context.dossier();
    if (!dossier)
        return;
    if (row != m_row)
        clear();
    m_row = row;
    m_context.guard().run([&] {
        for (const auto& [field, value] : m_kept)
            if (std::ranges::find(cells, field, &DraftCells::value_type::first) == cells.end())
                dossier->journal().clearDraft(row, field);
        for (const auto& cell : cells)
            if (std::ranges::find(m_kept, cell) == m_kept.end())
                dossier->journal().saveDraft(row, cell.first, cell.second);
        m_kept = cells;
    });
}

void DraftBox::clear() {
    const DraftCells kept = std::exchange(m_kept, {});
    if (kept.empty() || !m_context.dossier())
        return;
    m_context.guard().run([&] {
        for (const auto& [field, value] : kept)
            m_context.dossier()->journal().clearDraft(m_row, field);
    });
}

} // namespace dkt::gui
