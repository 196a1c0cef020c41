// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace dkt {

/// While one is alive its database may be written to. Opened by the journal only: writes from anywhere
/// else are refused by the database itself.
class WriteScope {
public:
    explicit WriteScope(Database& database) : m_database(database) { ++m_database.m_writeScopes; }
    ~WriteScope() { --m_database.m_writeScopes; }
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

private:
    Database& m_database;
};

} // namespace dkt
