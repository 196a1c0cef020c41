// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalTypes.h"
#include "storage/Database.h"

namespace dkt {

/// Text being typed, kept every second or so: it survives a crash but is nobody else's business yet. Local
/// to the file, in no commit, in no dump.
class DraftStore {
public:
    explicit DraftStore(Database& database);

    void save(const Draft& draft);
    [[nodiscard]] std::vector<Draft> all() const;
    void clear(const RowId& row, FieldId field);
    /// Inside a transaction that commits these ops: their drafts are done with.
    void committed(const std::vector<Op>& ops);

private:
    void remove(const RowId& row, FieldId field);

    Database& m_database;
    bool m_any = false; ///< saves asking the database at every commit
};

} // namespace dkt
