// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/WriteScope.h"

namespace dkt {

/// All or nothing: what is not committed when it ends is rolled back. Opens a WriteScope.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// On the disk when it returns.
    void commit();

private:
    Database& m_database;
    WriteScope m_scope;
    bool m_open = false;
};

} // namespace dkt
