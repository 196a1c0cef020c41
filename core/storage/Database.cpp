// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "storage/SqliteFailure.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

/// In bytes. The largest file that can be attached takes half of it.
constexpr int longestValue = 128 * 1024 * 1024;

/// How long another program's lock is waited for, in milliseconds: it may just be closing.
constexpr int lockPatience = 300;

bool writesToDisk(int action) {
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_RECURSIVE:
    case SQLITE_PRAGMA:
    case SQLITE_ANALYZE:
        return false;
    default:
        return true;
    }
}

} // namespace

Database::Database(const QString& path, const Format& format) : m_path(path) {
    requireDossierFile(path, format.applicationId);
    const QFileInfo log(path + u"-wal"_s);
    m_recovered = log.exists() && log.size() > 0;
    try {
        openHandle(SQLITE_OPEN_READWRITE, QFile::encodeName(path));
        configure();
        requireFormat(format);
        requireSound();
    } catch (...) {
        closeHandle();
        throw;
    }
}

Database::Database(const QString& path, Fresh) : m_path(path) {
    try {
        openHandle(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, QFile::encodeName(path));
        exec("PRAGMA page_size=4096; PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=MEMORY; PRAGMA "
             "synchronous=FULL; PRAGMA "
             "trusted_schema=OFF");
    } catch (...) {
        closeHandle();
        throw;
    }
}

Database::Database(const QString& path, const Format& format, AtRest) : m_path(path) {
    requireReadableDossier(path, format.applicationId);
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        throw Error(
            Error::Kind::CannotOpen,
            tr("“%1” is in use, or its last sitting did not end well. Open and close it, then try again.")
                .arg(QFileInfo(path).fileName()));
    try {
        const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
        openHandle(SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
                   "file:" + name.toPercentEncoding("/") + "?immutable=1");
        exec("PRAGMA trusted_schema=OFF; PRAGMA query_only=ON");
        requireFormat(format);
    } catch (...) {
        closeHandle();
        throw;
    }
}

Database::~Database() {
    closeHandle();
}

void Database::openHandle(int flags, const QByteArray& name) {
    m_thread = QThread::currentThread();
    const int rc = sqlite3_open_v2(name.constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    sqlite3_extended_result_codes(m_handle, 1);
    check(rc, "open");
    sqlite3_busy_timeout(m_handle, lockPatience);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // Damage may claim any length for a value: more than twice the largest file is not believed.
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    // A column that is not there is an error, and not the text of its quoted name.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
}

void Database::configure() {
    WriteScope scope(*this);
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        throw Error(Error::Kind::ReadOnly,
                    tr("“%1” may not be written to. Copy it to a folder of yours and open the copy.")
                        .arg(QFileInfo(m_path).fileName()));
    // EXCLUSIVE before the log is touched: then the index of the log lives in memory and the lock is held
    // from the first read until the file is closed.
    requireSetting("locking_mode=EXCLUSIVE", "exclusive");
    requireSetting("journal_mode=WAL", "wal");
    requireSetting("synchronous=FULL", {});
    requireSetting("synchronous", "2");
    requireSetting("trusted_schema=OFF", {});
    requireSetting("trusted_schema", "0");
    requireSetting("temp_store=MEMORY", {});
    requireSetting("temp_store", "2");
    requireSetting("cache_size=-32000", {});
    // Folding the log in is two syncs and many scattered writes: seldom, so that few saves meet it.
    requireSetting("wal_autocheckpoint=4000", {});
    sqlite3_set_authorizer(m_handle, &Database::authorize, this);
    // A write transaction takes the lock even when nothing is read yet.
    exec("BEGIN IMMEDIATE; COMMIT");
}

void Database::requireSetting(const char* pragma, std::string_view expected) {
    const std::string sql = std::string("PRAGMA ") + pragma;
    Statement statement(*this, sql);
    const QByteArray got = statement.step() ? statement.bytes(0) : QByteArray();
    if (!expected.empty() &&
        std::string_view(got.constData(), static_cast<std::size_t>(got.size())) != expected)
        throw Error(
            Error::Kind::CannotOpen,
            tr("“%1” cannot be opened safely: the database library did not accept a setting it needs.")
                .arg(QFileInfo(m_path).fileName()),
            QString::fromLatin1(sql) + u" -> "_s + QString::fromUtf8(got));
}

void Database::requireFormat(const Format& format) {
    if (integer("PRAGMA application_id") != format.applicationId)
        throw notADossier(m_path);
    if (const auto version = integer("PRAGMA user_version"); version > format.version)
        throw Error(
            Error::Kind::Newer,
            tr("“%1” was written by a newer version of this program. Install that version to open it.")
                .arg(QFileInfo(m_path).fileName()),
            u"user_version %1, known %2"_s.arg(version).arg(format.version));
}

void Database::requireSound() {
    // After a crash the pages in the log were just taken over: look once whether the whole still holds.
    if (m_recovered)
        requireWhole();
}

void Database::requireWhole() {
    Statement statement(*this, "PRAGMA quick_check(1)");
    const QString result = statement.step() ? statement.text(0) : QString();
    if (result != u"ok")
        throw damagedDossier(m_path, result);
}

void Database::close() {
    WriteScope scope(*this);
    clearStatements();
    try {
        if (!m_refused && m_handle)
            requireSetting("wal_checkpoint(TRUNCATE)", "0");
    } catch (const Error& error) {
        closeHandle();
        if (error.kind() != Error::Kind::DiskFull)
            throw;
        throw Error(Error::Kind::DiskFull,
                    tr("Everything in “%1” is saved, but the disk is too full to put it into one file: "
                       "“%1-wal” beside it belongs to it. Free some space, then open and close the dossier "
                       "before it is copied.")
                        .arg(QFileInfo(m_path).fileName()),
                    error.detail());
    }
    closeHandle();
}

void Database::closeHandle() noexcept {
    m_statements.clear();
    if (m_refused && m_handle)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

void Database::requireOwnThread() const {
    if (m_thread != QThread::currentThread())
        throw Error(Error::Kind::Internal, tr("The dossier is in use by another part of the program."));
}

void Database::exec(const char* sql) {
    requireOwnThread();
    check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), sql);
}

StatementUse Database::statement(std::string_view sql) {
    requireOwnThread();
    auto it = m_statements.find(std::string(sql));
    if (it == m_statements.end())
        it = m_statements.emplace(std::string(sql), Slot{std::make_unique<Statement>(*this, sql)}).first;
    if (it->second.busy)
        return StatementUse(std::make_unique<Statement>(*this, sql));
    return StatementUse(*it->second.statement, it->second.busy);
}

std::int64_t Database::integer(std::string_view sql) {
    requireOwnThread();
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

void Database::clearStatements() {
    std::erase_if(m_statements, [](const auto& entry) { return !entry.second.busy; });
}

void Database::check(int code, std::string_view doing) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    const SqliteFailure failure{code,
                                QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)),
                                QString::fromUtf8(doing.data(), static_cast<qsizetype>(doing.size()))};
    m_refused = m_refused || failure.diskFailed();
    throw failure.toError(m_path);
}

void Database::requireUsable() const {
    if (m_refused)
        throw Error(
            Error::Kind::CannotOpen,
            tr("The disk reported an error while “%1” was being saved; nothing more is written to it. Close "
               "the dossier, check the disk and open it again: everything saved before is there.")
                .arg(QFileInfo(m_path).fileName()));
}

bool Database::isInPlace() const {
    int moved = 0;
    return !m_handle || sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK ||
           moved == 0;
}

void Database::requireInPlace() const {
    if (!isInPlace())
        throw Error(Error::Kind::CannotOpen,
                    tr("“%1” is no longer in its folder: it was moved or deleted, or its disk was taken out. "
                       "Nothing can be saved until it is back at “%2”.")
                        .arg(QFileInfo(m_path).fileName(), QFileInfo(m_path).absolutePath()));
}

void Database::requireWritable() const {
    requireUsable();
    if (m_writeScopes == 0)
        throw Error(Error::Kind::Internal, tr("The dossier may only be changed through its journal."));
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

int Database::authorize(void* self, int action, const char*, const char*, const char*, const char*) {
    const auto* database = static_cast<const Database*>(self);
    return database->m_writeScopes > 0 || !writesToDisk(action) ? SQLITE_OK : SQLITE_DENY;
}

} // namespace dkt
