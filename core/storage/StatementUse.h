// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Statement.h"

#include <memory>
#include <utility>

namespace dkt {

/// A statement on loan from the database's cache: reset and given back at the end of the block.
class StatementUse {
public:
    StatementUse(Statement& statement, bool& busy) : m_statement(&statement), m_busy(&busy) { busy = true; }
    /// One that was made for this use only, because the cached one is being read.
    explicit StatementUse(std::unique_ptr<Statement> own) : m_own(std::move(own)), m_statement(m_own.get()) {}
    ~StatementUse() {
        m_statement->reset();
        if (m_busy)
            *m_busy = false;
    }
    StatementUse(const StatementUse&) = delete;
    StatementUse& operator=(const StatementUse&) = delete;

    Statement* operator->() const { return m_statement; }
    Statement& operator*() const { return *m_statement; }

private:
    std::unique_ptr<Statement> m_own;
    Statement* m_statement;
    bool* m_busy = nullptr;
};

} // namespace dkt
