// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AskedItems.h"

namespace dkt {

AskedItems::AskedItems(const Snapshot& snapshot) {
    for (const Visit& visit : snapshot.visits)
        m_checklistOf.insert(visit.id.row, visit.checklist.row);
    for (const auto& checklist : snapshot.checklists) {
        QSet<RowId>& items = m_items[checklist->id.row];
        for (const ItemPlace& place : itemPlaces(*checklist))
            items.insert(place.item->id.row);
    }
}

bool AskedItems::has(VisitId visit, ItemId item) const {
    const auto items = m_items.constFind(m_checklistOf.value(visit.row));
    return items == m_items.constEnd() || items->contains(item.row);
}

} // namespace dkt
