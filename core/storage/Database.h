// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/StatementUse.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

class QThread;
struct sqlite3;

namespace dkt {

/// One SQLite file opened for this program alone, and the only class that looks at SQLite's return codes.
/// EXCLUSIVE locking, write-ahead log, full sync: a transaction is on the disk when its commit returns.
/// After a failed write or sync of the disk nothing more is written: see refused(). One thread at a time has it, at
/// first the one that opened it; to any other every call is an error, since SQLite would let both write.
class Database {
    Q_DECLARE_TR_FUNCTIONS(Database)
public:
    /// What a file must carry to be ours.
    struct Format {
        std::int32_t applicationId = 0;
        int version = 0; ///< user_version; files above it are refused as Newer
    };

    /// Makes the file in one step: `fill` runs on a temporary neighbour, which then takes the name.
    /// Throws when `path` exists.
    static void create(const QString& path, const Format& format, const std::function<void(Database&)>& fill);

    /// Throws Error: CannotOpen (missing, not ours, damaged), Locked within a second, Newer, ReadOnly.
    Database(const QString& path, const Format& format);
    /// For reading a file that lies at rest, wherever it may lie: nothing is locked, nothing is written, and what
    /// others write meanwhile is not seen as it should be. Throws Error(CannotOpen), also when there is a log
    /// beside it; Newer.
    struct AtRest {};
    Database(const QString& path, const Format& format, AtRest);
    /// Closes; failures are swallowed.
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Folds the log into the file, checks that it worked, closes. Nothing may be used afterwards.
    void close();

    /// From now on `thread` has it; null: nobody, until it is handed on.
    void handTo(QThread* thread) { m_thread = thread; }

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Set after the disk failed under a write: what is in memory and on disk may differ, so trying again
    /// could report success for something that is lost.
    [[nodiscard]] bool refused() const { return m_refused; }
    /// Opened after a crash or power cut: the log had content.
    [[nodiscard]] bool recovered() const { return m_recovered; }

    /// Looks through the whole file. Throws CannotOpen when it is damaged.
    void requireWhole();

    /// Runs SQL without results, one or more statements.
    void exec(const char* sql);
    /// A statement from the cache.
    [[nodiscard]] StatementUse statement(std::string_view sql);
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] std::int64_t integer(std::string_view sql);
    /// Forgets prepared statements; call before changing the schema.
    void clearStatements();

    // For Statement, Transaction and WriteScope.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// Throws unless `code` is SQLITE_OK, DONE or ROW. `doing` goes into the detail for the log.
    void check(int code, std::string_view doing);
    /// Throws outside a WriteScope and once refused.
    void requireWritable() const;
    /// Throws once refused.
    void requireUsable() const;
    /// Throws when the file is no longer where it was opened: what is written then is lost with it.
    void requireInPlace() const;
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] bool inTransaction() const;

private:
    friend class WriteScope;
    struct Slot {
        std::unique_ptr<Statement> statement;
        bool busy = false;
    };
    struct Fresh {};
    Database(const QString& path, Fresh);

    static int authorize(void* self, int action, const char*, const char*, const char*, const char*);
    void openHandle(int flags, const QByteArray& name);
    void configure();
    void requireSetting(const char* pragma, std::string_view expected);
    void requireFormat(const Format& format);
    void requireSound();
    void closeHandle() noexcept;
    void requireOwnThread() const;

    QString m_path;
    sqlite3* m_handle = nullptr;
    QThread* m_thread = nullptr;
    std::unordered_map<std::string, Slot> m_statements;
    int m_writeScopes = 0;
    bool m_refused = false;
    bool m_recovered = false;
};

} // namespace dkt
