// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/OpReader.h"
#include "journal/Projector.h"

namespace dkt {

/// The audit trail: who changed what, when, where, from what to what; and what stands open.
class HistoryReader {
public:
    HistoryReader(Database& database, const CommitStore& commits, const CellStore& cells,
                  const Projector& projector)
        : m_database(database), m_commits(commits), m_cells(cells), m_projector(projector), m_ops(commits) {}

    [[nodiscard]] std::vector<HistoryEntry> list(const HistoryFilter& filter);
    [[nodiscard]] std::vector<Conflict> conflicts();
    [[nodiscard]] std::vector<ConflictCell> conflictCells() const;
    [[nodiscard]] std::optional<Conflict> conflict(const RowId& row, FieldId field);
    /// An op of a commit with what it replaced.
    [[nodiscard]] HistoryEntry entry(const Commit& commit, int index) const;

private:
    [[nodiscard]] std::vector<HistoryEntry> ofRow(const HistoryFilter& filter);
    [[nodiscard]] std::vector<HistoryEntry> ofDossier(const HistoryFilter& filter);
    [[nodiscard]] HistoryEntry entry(const Commit& commit, int index, bool current) const;
    [[nodiscard]] bool isHead(const Op& op, const OpId& id) const;
    [[nodiscard]] Conflict read(const ConflictCell& cell);
    [[nodiscard]] std::optional<Value> base(const std::vector<CellStore::StoredOp>& heads);
    [[nodiscard]] std::set<OpId> ancestors(const OpId& id);

    Database& m_database;
    const CommitStore& m_commits;
    const CellStore& m_cells;
    const Projector& m_projector;
    OpReader m_ops;
};

} // namespace dkt
