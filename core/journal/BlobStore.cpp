// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/BlobStore.h"

#include "journal/JournalSchema.h"
#include "storage/Transaction.h"

#include <QCryptographicHash>

namespace dkt {

Blob Blob::of(QByteArray bytes) {
    QByteArray hash = hashOf(bytes);
    return {std::move(hash), std::move(bytes)};
}

QByteArray Blob::hashOf(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

BlobStore::BlobStore(Database& database) : m_database(database) {
    if (m_database.integer("SELECT EXISTS(SELECT 1 FROM sqlite_schema WHERE type='table' AND name='blob')"))
        return;
    Transaction transaction(m_database);
    m_database.exec(journalschema::blobTable);
    transaction.commit();
}

void BlobStore::put(const Blob& blob) {
    m_database.statement("INSERT OR IGNORE INTO blob VALUES(?, ?, ?)")
        ->bind(1, blob.hash)
        .bind(2, static_cast<std::int64_t>(blob.bytes.size()))
        .bind(3, blob.bytes)
        .run();
}

bool BlobStore::has(const QByteArray& hash) const {
    auto found = m_database.statement("SELECT 1 FROM blob WHERE hash = ?");
    return found->bind(1, hash).step();
}

std::optional<QByteArray> BlobStore::bytes(const QByteArray& hash) const {
    auto found = m_database.statement("SELECT bytes FROM blob WHERE hash = ?");
    if (!found->bind(1, hash).step())
        return std::nullopt;
    return found->bytes(0);
}

std::vector<BlobStore::Entry> BlobStore::entries() const {
    std::vector<Entry> entries;
    auto rows = m_database.statement("SELECT hash, size FROM blob ORDER BY hash");
    while (rows->step())
        entries.push_back({rows->bytes(0), rows->integer(1)});
    return entries;
}

std::vector<QByteArray> BlobStore::damaged() const {
    std::vector<QByteArray> wrong;
    auto rows = m_database.statement("SELECT hash, bytes FROM blob ORDER BY hash");
    while (rows->step())
        if (const QByteArray hash = rows->bytes(0); Blob::hashOf(rows->bytes(1)) != hash)
            wrong.push_back(hash);
    return wrong;
}

} // namespace dkt
