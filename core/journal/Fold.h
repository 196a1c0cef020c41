// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Commit.h"
#include "journal/Life.h"

#include <map>
#include <set>
#include <unordered_set>

namespace dkt {

/// The state computed in memory from nothing but commits: what the tables are checked against. Written
/// apart from CellStore and Projector on purpose; shares only the rule for deletions.
class Fold {
public:
    struct Row {
        bool alive = true;
        int conflicts = 0;
        std::map<FieldId, Value> values; ///< cells without a head are not in it
    };
    struct CellHead {
        OpId id;
        std::int64_t hlc = 0;
        Value value;
    };
    using Cell = std::pair<RowId, FieldId>;

    void add(const Commit& commit);
    /// Once all commits are in.
    [[nodiscard]] std::map<std::pair<RowKind, RowId>, Row> rows() const;
    /// Some op of the cell names it as what it replaced.
    [[nodiscard]] bool isNamed(const Cell& cell, const OpId& op) const;
    /// Head ops of each cell.
    [[nodiscard]] std::map<Cell, std::vector<CellHead>> heads() const;

private:
    std::map<Cell, std::vector<CellHead>> m_ops;
    std::map<Cell, std::unordered_set<OpId>> m_named;
};

} // namespace dkt
