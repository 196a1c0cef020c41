// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;
struct sqlite3_backup;

namespace dkt {

class Database;

/// A copy of a whole database in a file of its own, made page by page through SQLite's backup interface: as
/// the database is at one moment, whatever its log still holds. What is changed through the same connection
/// between two steps gets into the copy.
class DatabaseCopy {
public:
    /// Begins; `part` is made anew. Throws Error ReadOnly, DiskFull, CannotOpen about `part`.
    DatabaseCopy(Database& from, const QString& part);
    /// Removes the copy unless it was finished.
    ~DatabaseCopy();
    DatabaseCopy(const DatabaseCopy&) = delete;
    DatabaseCopy& operator=(const DatabaseCopy&) = delete;

    /// Copies some more pages. False when all are there. Throws as the constructor, and CannotOpen when the
    /// source is damaged.
    bool step(int pages);
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
    /// Once step() said false: the copy is a closed file and on the disk when it returns.
    void finish();

private:
    [[noreturn]] void fail(int code) const;
    void release() noexcept;

    Database& m_from;
    QString m_part;
    sqlite3* m_copy = nullptr;
    sqlite3_backup* m_backup = nullptr;
    bool m_finished = false;
};

} // namespace dkt
