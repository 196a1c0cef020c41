// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/CommitStore.h"

namespace dkt {

/// The ops of every cell and which of them are heads: those no other op of the cell names. Derived from the
/// commits; adding the same commits in any order gives the same table.
class CellStore {
public:
    CellStore(Database& database, CommitStore& commits) : m_database(database), m_commits(commits) {}

    struct StoredOp {
        FieldId field;
        LocalCommit commit;
        int index = 0;
        bool head = false;
        QByteArray cbor; ///< the value's canonical bytes
    };

    /// Enters all ops of a commit that is stored, or being stored in this transaction.
    void add(int dev, const Commit& commit);

    [[nodiscard]] std::vector<StoredOp> heads(const RowId& row, FieldId field) const;
    /// The heads of all cells of a row but its life cell, in field order.
    [[nodiscard]] std::vector<StoredOp> rowHeads(const RowId& row, RowKind kind) const;
    /// Every op of a row, or of one cell; without values.
    [[nodiscard]] std::vector<StoredOp> ops(const RowId& row, std::optional<FieldId> field) const;

    /// One op of a cell; none when it has not arrived.
    [[nodiscard]] std::optional<StoredOp> op(const RowId& row, FieldId field, const OpId& id) const;

    [[nodiscard]] OpId idOf(const StoredOp& op) const;

private:
    void supersede(const Op& op, const OpId& prev);
    [[nodiscard]] StoredOp read(const Statement& row) const;

    Database& m_database;
    CommitStore& m_commits;
};

} // namespace dkt
