// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <map>
#include <set>

namespace dkt::test {

/// What a set of commits means, worked out the plainest way: for each op look through all ops of its cell.
/// Shares nothing with the journal but the types and the codec.
class Oracle {
public:
    struct Cell {
        std::map<OpId, Value> heads;
        Value value; ///< the provisional one where heads differ
        bool differ = false;
    };

    /// Commits whose predecessors are not all among them wait, and mean nothing yet.
    explicit Oracle(const std::vector<SignedCommit>& commits);

    [[nodiscard]] const std::map<std::pair<RowId, int>, Cell>& cells() const { return m_cells; }
    [[nodiscard]] bool alive(RowId row, RowKind kind) const;
    /// (row, field) of everything a person has to decide, and what kind of decision it is.
    [[nodiscard]] std::map<std::pair<RowId, int>, ConflictKind> conflicts() const;
    /// Rows any op names, by kind.
    [[nodiscard]] std::map<int, std::set<RowId>> rows() const;
    /// Every op that counts, with the value it wrote.
    [[nodiscard]] const std::map<OpId, Value>& ops() const { return m_ops; }
    [[nodiscard]] std::size_t waiting() const { return m_waiting; }

private:
    void read(const std::vector<SignedCommit>& commits);
    [[nodiscard]] std::set<OpId> unseenByDeletions(RowId row, RowKind kind) const;

    std::vector<Commit> m_commits;
    std::map<std::pair<RowId, int>, Cell> m_cells;
    std::map<OpId, Value> m_ops;
    std::size_t m_waiting = 0;
};

} // namespace dkt::test
