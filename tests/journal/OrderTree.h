// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Laptop.h"

#include "journal/Replica.h"
#include "storage/Transaction.h"

#include <string>

namespace dkt::test {

using Package = std::vector<SignedCommit>;

/// Imports some packages into an empty dossier in each of their orders. The orders form a tree: what they
/// have in common at their beginnings is imported once, and rolled back to when the branch is done. Each
/// import is the journal's own intake, projection included; only its transaction is a savepoint here, so that
/// it can be taken back.
class OrderTree {
public:
    explicit OrderTree(std::vector<Package> packages);

    /// Empty when all orders end in the same dump and the same tables; else which two do not.
    [[nodiscard]] std::string fault();
    [[nodiscard]] int orders() const { return m_orders; }
    /// What all orders ended in.
    [[nodiscard]] const QByteArray& dump() const { return m_dump; }

private:
    void descend();
    void import(const Package& package);
    void compare();
    [[nodiscard]] QByteArray tables();

    std::vector<Package> m_packages;
    Laptop m_laptop;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<Replica> m_replica;
    RowId m_dossier;
    std::vector<std::size_t> m_order;
    QByteArray m_dump, m_tables;
    std::string m_fault;
    int m_orders = 0;
};

} // namespace dkt::test
