// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderTree.h"

#include "journal/CommitCodec.h"
#include "journal/CommitIntake.h"
#include "journal/DumpWriter.h"
#include "journal/JournalSchema.h"

#include <algorithm>

namespace dkt::test {
namespace {

constexpr std::int64_t importedAt = 1'790'000'000'000;

} // namespace

OrderTree::OrderTree(std::vector<Package> packages) : m_packages(std::move(packages)) {
    for (const Package& package : m_packages)
        if (!package.empty())
            m_dossier = commitcodec::decodeInfo(package.front().body).dossier;
    Database::create(m_laptop.file(), journalschema::format,
                     [&](Database& database) { journalschema::createTruth(database, m_dossier.bytes()); });
    m_database = std::make_unique<Database>(m_laptop.file(), journalschema::format);
    m_replica = std::make_unique<Replica>(*m_database);
    m_transaction = std::make_unique<Transaction>(*m_database);
}

std::string OrderTree::fault() {
    descend();
    return m_fault;
}

void OrderTree::descend() {
    if (m_order.size() == m_packages.size())
        return compare();
    for (std::size_t n = 0; n < m_packages.size() && m_fault.empty(); ++n) {
        if (std::ranges::find(m_order, n) != m_order.end())
            continue;
        m_order.push_back(n);
        const HybridClock before = m_replica->clock;
        m_database->statement("SAVEPOINT step")->run();
        import(m_packages[n]);
        descend();
        m_database->statement("ROLLBACK TO step")->run();
        m_database->statement("RELEASE step")->run();
        m_replica->rolledBack(before);
        m_order.pop_back();
    }
}

void OrderTree::import(const Package& package) {
    CommitIntake intake(*m_replica, m_dossier, UnknownDevices::Flag, importedAt);
    for (const SignedCommit& commit : package)
        intake.take(commit);
    ChangeSet changes;
    (void)intake.finish(changes);
}

void OrderTree::compare() {
    const QByteArray dump = DumpWriter(*m_replica, m_dossier).write(), content = tables();
    if (++m_orders == 1) {
        m_dump = dump;
        m_tables = content;
    }
    if (dump == m_dump && content == m_tables)
        return;
    m_fault = dump != m_dump ? "another dump" : "other tables";
    for (const std::size_t n : m_order)
        m_fault += ' ' + std::to_string(n);
}

/// What pages and lists read, which no dump shows.
QByteArray OrderTree::tables() {
    QByteArray all;
    const auto add = [&](const std::string& sql, int columns) {
        auto rows = m_database->statement(sql);
        while (rows->step())
            for (int column = 0; column < columns; ++column)
                all += rows->isNull(column) ? QByteArray("-") : rows->bytes(column) + '|';
    };
    add("SELECT row, field, kind FROM conflict ORDER BY row, field", 3);
    for (const RowKind kind : {RowKind::Finding, RowKind::Answer, RowKind::Device})
        add(journalschema::selectFrom(*findKind(kind)) + " ORDER BY id",
            3 + static_cast<int>(findKind(kind)->fields.size()));
    return all;
}

} // namespace dkt::test
