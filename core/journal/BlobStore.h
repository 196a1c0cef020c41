// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace dkt {

/// A file's content under its hash. The same content is kept once, however often it is referred to.
struct Blob {
    QByteArray hash; ///< BLAKE2b-256 of the bytes
    QByteArray bytes;

    [[nodiscard]] static Blob of(QByteArray bytes);
    /// What the hash of these bytes is.
    [[nodiscard]] static QByteArray hashOf(const QByteArray& bytes);
};

/// The files beside the truth: never changed, never deleted, in no commit and no dump. A commit names them by
/// hash; a replica that has the commit may lack the bytes until they are brought.
class BlobStore {
public:
    /// Makes the table in files from before there was one.
    explicit BlobStore(Database& database);

    /// Inside a transaction. What is there already stays.
    void put(const Blob& blob);
    [[nodiscard]] bool has(const QByteArray& hash) const;
    [[nodiscard]] std::optional<QByteArray> bytes(const QByteArray& hash) const;
    struct Entry {
        QByteArray hash;
        qint64 size = 0;

        bool operator==(const Entry&) const = default;
    };
    /// By hash.
    [[nodiscard]] std::vector<Entry> entries() const;
    /// Hashes of blobs whose bytes are not what their name says: damage.
    [[nodiscard]] std::vector<QByteArray> damaged() const;

private:
    Database& m_database;
};

} // namespace dkt
