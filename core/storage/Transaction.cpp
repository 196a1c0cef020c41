// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Transaction.h"

#include "util/Error.h"

namespace dkt {

Transaction::Transaction(Database& database) : m_database(database), m_scope(database) {
    m_database.requireWritable();
    m_database.requireInPlace();
    m_database.statement("BEGIN IMMEDIATE")->run();
    m_open = true;
}

Transaction::~Transaction() {
    // SQLite may have rolled back already (disk full, I/O error).
    if (!m_open || !m_database.inTransaction())
        return;
    try {
        m_database.statement("ROLLBACK")->run();
    } catch (const Error&) {
        // The database is refused by now; the file is recovered when it is opened next.
    }
}

void Transaction::commit() {
    m_database.statement("COMMIT")->run();
    m_open = false;
}

} // namespace dkt
