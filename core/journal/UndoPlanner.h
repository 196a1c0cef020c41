// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/OpReader.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace dkt {

/// Finds what can be taken back, and the ops that do it. For one step: it does not learn of later changes.
class UndoPlanner {
public:
    UndoPlanner(const CommitStore& commits, const CellStore& cells)
        : m_commits(commits), m_cells(cells), m_reader(commits) {}

    /// The ops that restore what `commit`'s cells held before: the former value; all former values where it
    /// had decided a conflict, which is open again then; a deletion where it had made the row, or made it
    /// anew. Throws Error(Input) when one of its cells was changed since.
    [[nodiscard]] std::vector<Op> inverse(const Commit& commit);

    /// The same as a change of its own, when a cell was changed since; nothing when inverse() would do.
    [[nodiscard]] std::optional<PutBack> putBack(const Commit& commit);

    /// The newest commit of the sitting that undo, or redo, would act on, but for those `skipped`; null info when
    /// none. Looks at the ends of this machine's own chains.
    [[nodiscard]] CommitInfo next(const QString& session, CommitRole role,
                                  const std::set<CommitId>& skipped = {}) const;

private:
    using Ids = std::set<OpId>;

    /// The edits that `ops` amount to: an op of an undo or redo stands for what it restored, so that steps
    /// can be taken back one after the other.
    [[nodiscard]] Ids meaning(const std::vector<OpId>& ops);
    /// What the commit's ops on a cell replaced.
    [[nodiscard]] const std::vector<OpId>& replaced(const LocalCommit& commit, const RowId& row,
                                                    FieldId field);
    [[nodiscard]] std::vector<OpId> headIds(const std::vector<CellStore::StoredOp>& heads) const;
    /// The cell is as `mine` left it, or other steps since were taken back themselves.
    [[nodiscard]] bool isUntouched(const RowId& row, FieldId field, const std::vector<OpId>& mine);
    using Cells = std::map<std::pair<RowId, FieldId>, std::vector<OpId>>;
    [[nodiscard]] static Cells cellsOf(const Commit& commit);
    /// The op replaced one of `mine`, or one that did, and so on.
    [[nodiscard]] bool descends(const OpId& id, const std::vector<OpId>& mine);
    /// Rows nothing was written into but by the commit and by who knew of it.
    [[nodiscard]] std::set<std::pair<RowId, RowKind>> rowsBegun(const Commit& commit, const Cells& cells);
    void addRow(PutBack& plan, const RowId& row, RowKind kind, const CommitId& step);
    void addCell(PutBack& plan, const RowId& row, FieldId field, const std::vector<OpId>& mine);
    [[nodiscard]] std::optional<CommitInfo> newestOf(const std::vector<OpId>& heads, const CommitId& but);
    /// What all of the row's cells amount to now.
    [[nodiscard]] const Ids& left(const RowId& row, RowKind kind);
    /// Nothing of the row is left but what the commit wrote into it first.
    [[nodiscard]] bool madeRow(const Commit& commit, const Op& op);
    /// The op kept a row that had been deleted, and nothing was written into it but by its commit.
    [[nodiscard]] bool broughtRowBack(const Commit& commit, const OpId& id, const Op& op);
    [[nodiscard]] std::vector<Value> former(const std::vector<OpId>& ops);
    [[nodiscard]] std::vector<CommitInfo> sitting(const QString& session) const;

    const CommitStore& m_commits;
    const CellStore& m_cells;
    OpReader m_reader; ///< one for all ops of a step: a commit of thousands is decoded once
    std::map<LocalCommit, std::map<std::pair<RowId, FieldId>, std::vector<OpId>>> m_replaced;
    std::map<std::pair<RowId, RowKind>, Ids> m_left;
};

} // namespace dkt
