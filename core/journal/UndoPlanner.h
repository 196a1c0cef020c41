// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/OpReader.h"

#include <set>

namespace dkt {

/// Finds what can be taken back, and the ops that do it.
class UndoPlanner {
public:
    UndoPlanner(const CommitStore& commits, const CellStore& cells) : m_commits(commits), m_cells(cells) {}

    /// The ops that restore what `commit`'s cells held before: the former value; all former values where it
    /// had decided a conflict, which is open again then; a deletion where it had made the row, or made it anew. Throws
    /// Error(Input) when one of its cells was changed since.
    [[nodiscard]] std::vector<Op> inverse(const Commit& commit) const;

    /// The newest commit of the sitting that undo, or redo, would act on; null info when none. Looks at the
    /// ends of this machine's own chains.
    [[nodiscard]] CommitInfo next(const QString& session, CommitRole role) const;

private:
    using Ids = std::set<OpId>;

    /// The edits that `ops` amount to: an op of an undo or redo stands for what it restored, so that steps
    /// can be taken back one after the other.
    [[nodiscard]] Ids meaning(const std::vector<OpId>& ops) const;
    [[nodiscard]] std::vector<OpId> headIds(const std::vector<CellStore::StoredOp>& heads) const;
    void requireUntouched(const RowId& row, FieldId field, const std::vector<OpId>& mine) const;
    /// Nothing of the row is left but what the commit wrote into it first.
    [[nodiscard]] bool madeRow(const Commit& commit, const Op& op) const;
    /// The op kept a row that had been deleted, and nothing was written into it but by its commit.
    [[nodiscard]] bool broughtRowBack(const Commit& commit, const OpId& id, const Op& op) const;
    [[nodiscard]] std::vector<Value> former(const std::vector<OpId>& ops) const;
    [[nodiscard]] std::vector<CommitInfo> sitting(const QString& session) const;

    const CommitStore& m_commits;
    const CellStore& m_cells;
};

} // namespace dkt
