// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileLock.h"

#include "storage/SqliteFailure.h"

#include <QFile>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

namespace dkt {
namespace {

/// Where SQLite puts its locks: far behind the content of most files, and 512 bytes of it.
constexpr off_t lockedFrom = 0x40000000;
constexpr off_t lockedBytes = 512;

} // namespace

void requireNotInUse(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedFrom;
    lock.l_len = lockedBytes;
    const bool held = ::fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(fd);
    if (held)
        throw SqliteFailure{SQLITE_BUSY, QStringLiteral("locked"), QStringLiteral("F_GETLK")}.toError(path);
}

} // namespace dkt
