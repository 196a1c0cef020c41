// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/CellStore.h"
#include "journal/ChangeListener.h"
#include "journal/Life.h"

namespace dkt {

/// Writes what the heads of touched cells say into the tables that are read: one a row kind, and the list of
/// open conflicts. Knows nothing of where a change came from.
class Projector {
public:
    Projector(Database& database, const CommitStore& commits, const CellStore& cells)
        : m_database(database), m_commits(commits), m_cells(cells) {}

    /// The cells of a commit are to be projected.
    void touch(const Commit& commit);
    /// Projects everything touched, once; returns the rows.
    std::set<std::pair<RowKind, RowId>> project();
    void forget() { m_touched.clear(); }
    /// The kinds of rows that are touched and not yet projected.
    [[nodiscard]] std::set<RowKind> touchedKinds() const;
    /// How many rows of a kind there are; 0 for a kind of a newer program.
    [[nodiscard]] int count(RowKind kind) const;

    /// Sorts heads of one cell: the provisional value first, by clock, device, number. True when they hold
    /// distinct values.
    bool rank(std::vector<CellStore::StoredOp>& heads) const;
    [[nodiscard]] int conflictCount() const;

private:
    struct Cell {
        RowId row;
        FieldId field;
        auto operator<=>(const Cell&) const = default;
    };
    using Heads = std::vector<CellStore::StoredOp>;

    void projectRow(const RowId& row, RowKind kind, std::vector<FieldId> fields);
    [[nodiscard]] life::State lifeOf(const RowId& row, RowKind kind, const Heads& lifeHeads) const;
    void note(const RowId& row, FieldId field, std::optional<ConflictKind> kind);
    void write(const RowId& row, const KindInfo& kind, const std::vector<std::pair<FieldId, Value>>& values,
               bool alive);

    Database& m_database;
    const CommitStore& m_commits;
    const CellStore& m_cells;
    std::vector<Cell> m_touched;
};

} // namespace dkt
