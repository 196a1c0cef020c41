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

    explicit Oracle(const std::vector<SignedCommit>& commits);

    [[nodiscard]] const std::map<std::pair<RowId, int>, Cell>& cells() const { return m_cells; }
    [[nodiscard]] bool alive(RowId row, RowKind kind) const;
    /// (row, field) of everything a person has to decide.
    [[nodiscard]] std::set<std::pair<RowId, int>> conflicts() const;
    [[nodiscard]] std::size_t ops() const { return m_ops; }

private:
    [[nodiscard]] std::set<OpId> unseenByDeletions(RowId row, RowKind kind) const;

    std::map<std::pair<RowId, int>, Cell> m_cells;
    std::size_t m_ops = 0;
};

} // namespace dkt::test
