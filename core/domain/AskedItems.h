// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"

#include <QHash>
#include <QSet>

namespace dkt {

/// Which items each visit's checklist has: what was recorded for an item of an earlier version stays in the
/// dossier and must not be counted beside the answer that took its place.
class AskedItems {
public:
    explicit AskedItems(const Snapshot& snapshot);

    /// True also for a visit without a known checklist: nothing says it was not asked.
    [[nodiscard]] bool has(VisitId visit, ItemId item) const;

private:
    QHash<RowId, RowId> m_checklistOf;
    QHash<RowId, QSet<RowId>> m_items; ///< by checklist
};

} // namespace dkt
