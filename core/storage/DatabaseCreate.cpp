// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "storage/SqliteFailure.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

void syncFolder(const QString& folder) {
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

/// Gives `from` the name `to` unless somebody has it. Returns 0 or errno.
int takeName(const QString& from, const QString& to) {
    // link refuses an existing name in one step; file systems without hard links get the two-step way.
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0)
        return ::unlink(source.constData()) == 0 ? 0 : errno;
    if (errno == EEXIST)
        return EEXIST;
    if (::access(target.constData(), F_OK) == 0)
        return EEXIST;
    return ::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
}

} // namespace

void Database::create(const QString& path, const Format& format, const std::function<void(Database&)>& fill) {
    const QFileInfo info(path);
    const auto exists = [&] {
        return Error(
            Error::Kind::Input,
            tr("There is a file “%1” already. Choose another name, or open it.").arg(info.fileName()));
    };
    if (info.exists() || info.isSymLink())
        throw exists();
    requireWritableFolder(info.absolutePath());
    const QString part = path + u".part"_s;
    QFile::remove(part);
    try {
        Database database(part, Fresh{});
        {
            Transaction transaction(database);
            database.exec(QByteArray("PRAGMA application_id=" + QByteArray::number(format.applicationId) +
                                     "; PRAGMA user_version=" + QByteArray::number(format.version))
                              .constData());
            fill(database);
            transaction.commit();
        }
        {
            WriteScope scope(database);
            database.requireSetting("journal_mode=WAL", "wal");
        }
        database.close();
        if (const int failed = takeName(part, path); failed == EEXIST)
            throw exists();
        else if (failed != 0)
            throw Error(Error::Kind::CannotOpen, tr("“%1” cannot be made.").arg(path),
                        qt_error_string(failed));
    } catch (...) {
        QFile::remove(part);
        throw;
    }
    syncFolder(info.absolutePath());
}

} // namespace dkt
