// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DatabaseCopy.h"

#include "storage/Database.h"
#include "storage/SqliteFailure.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseCopy)
};

Error cannotCopy(const QString& part, Error::Kind kind, const QString& detail) {
    const QString folder = QFileInfo(part).absolutePath();
    switch (kind) {
    case Error::Kind::DiskFull:
        return Error(
            kind,
            CopyText::tr(
                "There is not enough room for the copy in “%1”. Free some space, or choose another disk.")
                .arg(folder),
            detail);
    case Error::Kind::ReadOnly:
        return Error(kind, CopyText::tr("You may not write in “%1”. Choose another folder.").arg(folder),
                     detail);
    default:
        return Error(
            Error::Kind::CannotOpen,
            CopyText::tr(
                "The copy could not be written in “%1”; the disk reports a failure. Choose another disk.")
                .arg(folder),
            detail);
    }
}

void syncFile(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const int failed = fd < 0 || ::fsync(fd) != 0 ? errno : 0;
    if (fd >= 0)
        ::close(fd);
    if (failed != 0)
        throw cannotCopy(
            path, failed == ENOSPC || failed == EDQUOT ? Error::Kind::DiskFull : Error::Kind::CannotOpen,
            qt_error_string(failed));
}

} // namespace

DatabaseCopy::DatabaseCopy(Database& from, const QString& part) : m_from(from), m_part(part) {
    requireWritableFolder(QFileInfo(part).absolutePath());
    QFile::remove(part);
    try {
        const int opened =
            sqlite3_open_v2(QFile::encodeName(part).constData(), &m_copy,
                            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
        if (opened != SQLITE_OK)
            fail(opened);
        sqlite3_extended_result_codes(m_copy, 1);
        // One sync at the end is enough: until then nobody knows the file.
        sqlite3_exec(m_copy, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE",
                     nullptr, nullptr, nullptr);
        m_backup = sqlite3_backup_init(m_copy, "main", m_from.handle(), "main");
        if (!m_backup)
            fail(sqlite3_extended_errcode(m_copy));
    } catch (...) {
        release();
        throw;
    }
}

DatabaseCopy::~DatabaseCopy() {
    release();
}

void DatabaseCopy::release() noexcept {
    sqlite3_backup_finish(m_backup);
    sqlite3_close(m_copy);
    m_backup = nullptr;
    m_copy = nullptr;
    if (!m_finished)
        QFile::remove(m_part);
}

bool DatabaseCopy::step(int pages) {
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code == SQLITE_DONE)
        return false;
    if (code != SQLITE_OK)
        fail(code);
    return true;
}

int DatabaseCopy::total() const {
    return sqlite3_backup_pagecount(m_backup);
}

int DatabaseCopy::done() const {
    return total() - sqlite3_backup_remaining(m_backup);
}

void DatabaseCopy::finish() {
    const int code = sqlite3_backup_finish(m_backup);
    m_backup = nullptr;
    if (code != SQLITE_OK)
        fail(code);
    sqlite3_close(m_copy);
    m_copy = nullptr;
    syncFile(m_part);
    m_finished = true;
}

void DatabaseCopy::fail(int code) const {
    const QString detail = u"SQLite %1 while copying %2 to %3"_s.arg(code).arg(m_from.path(), m_part);
    const int primary = code & 0xFF;
    // What cannot be followed is the source's: the copy is only written.
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || code == SQLITE_IOERR_READ ||
        code == SQLITE_IOERR_SHORT_READ)
        throw damagedDossier(m_from.path(), detail);
    throw cannotCopy(m_part,
                     primary == SQLITE_FULL                                 ? Error::Kind::DiskFull
                     : primary == SQLITE_READONLY || primary == SQLITE_PERM ? Error::Kind::ReadOnly
                                                                            : Error::Kind::CannotOpen,
                     detail);
}

} // namespace dkt
