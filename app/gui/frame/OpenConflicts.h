// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalTypes.h"

#include <QString>

#include <set>
#include <utility>

namespace dkt {
class Dossier;
} // namespace dkt

namespace dkt::gui {

/// Where a dossier waits for a person's decision: what every page asks that shows a value, to put a mark on it.
class OpenConflicts {
public:
    /// Null: none.
    void read(Dossier* dossier);
    /// A worker has the dossier: what is known stays, nothing is explained.
    void rest() { m_dossier = nullptr; }

    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] bool has(RowId row, FieldId field) const { return m_cells.contains({row, field}); }
    /// Any cell of the row.
    [[nodiscard]] bool hasRow(RowId row) const;
    /// The first cell of the row that waits; the number 0 when none does.
    [[nodiscard]] FieldId firstOf(RowId row) const;
    /// What people read when they point at a mark: "Two versions: …". Read from the dossier when it is asked for;
    /// empty where nothing waits. `field` 0: of all cells of the row.
    [[nodiscard]] QString explained(RowId row, FieldId field = {}) const;

private:
    [[nodiscard]] QString explainedCell(RowId row, FieldId field) const;

    Dossier* m_dossier = nullptr;
    std::set<std::pair<RowId, FieldId>> m_cells;
};

} // namespace dkt::gui
