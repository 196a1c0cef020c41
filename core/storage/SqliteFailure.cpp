// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqliteFailure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct FailureTexts {
    Q_DECLARE_TR_FUNCTIONS(SqliteFailure)
};

Error::Kind failureKind(int code) {
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Locked;
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return Error::Kind::CannotOpen;
    default:
        return Error::Kind::Internal;
    }
}

QString failureText(int code, const QString& name) {
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FailureTexts::tr("“%1” is open in another program. Close it there and try again.").arg(name);
    case SQLITE_FULL:
        return FailureTexts::
            tr("The disk is full: the last change was not saved in “%1”; everything before it was. Free some "
               "space and try again.")
                .arg(name);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return FailureTexts::tr("“%1” may not be written to. Copy it to a folder of yours and open the copy.")
            .arg(name);
    case SQLITE_CANTOPEN:
        return FailureTexts::tr("“%1” cannot be opened. Check that its folder exists and may be written to.")
            .arg(name);
    case SQLITE_NOMEM:
        return FailureTexts::
            tr("There was not enough memory to read “%1”. Close other programs and try again; if that does "
               "not help, the file is damaged: open a backup, or save what is left of it into a new dossier.")
                .arg(name);
    case SQLITE_IOERR:
        return FailureTexts::
            tr("The disk reported an error while “%1” was being read or saved. Check the disk and open the "
               "dossier again.")
                .arg(name);
    default:
        return FailureTexts::tr("The database of “%1” refused an operation.").arg(name);
    }
}

quint32 headerWord(const QByteArray& header, int offset) {
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// True when the file is cut off: its header counts more pages than it has.
bool isCutOff(const QByteArray& header, qint64 fileSize) {
    const int stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // The page count is valid only when the two change counters agree.
    return headerWord(header, 24) == headerWord(header, 92) && headerWord(header, 28) * pageSize > fileSize;
}

bool mayWrite(const QString& path) {
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

} // namespace

bool SqliteFailure::diskFailed() const {
    if ((code & 0xFF) != SQLITE_IOERR)
        return false;
    return code != SQLITE_IOERR_READ && code != SQLITE_IOERR_SHORT_READ && code != SQLITE_IOERR_ACCESS;
}

Error SqliteFailure::toError(const QString& path) const {
    const QString detail = u"SQLite %1: %2 [%3]"_s.arg(code).arg(message, doing.left(200));
    const int primary = code & 0xFF;
    // Our statements fit our tables: where one does not, the tables are not those any more.
    const bool otherTables = primary == SQLITE_ERROR || primary == SQLITE_CONSTRAINT ||
                             primary == SQLITE_MISMATCH || primary == SQLITE_TOOBIG;
    if (primary == SQLITE_CORRUPT || otherTables)
        return damagedDossier(path, detail);
    if (primary == SQLITE_NOTADB)
        return notADossier(path);
    return Error(failureKind(code), failureText(code, QFileInfo(path).fileName()), detail);
}

Error notADossier(const QString& path) {
    return Error(Error::Kind::CannotOpen,
                 FailureTexts::tr("“%1” is not a dossier of this program.").arg(QFileInfo(path).fileName()));
}

Error damagedDossier(const QString& path, const QString& detail) {
    return Error(
        Error::Kind::CannotOpen,
        FailureTexts::tr("“%1” is damaged. Open a backup, or save what is left of it into a new dossier.")
            .arg(QFileInfo(path).fileName()),
        detail);
}

void requireReadableDossier(const QString& path, std::int32_t applicationId) {
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Error::Kind::CannotOpen, FailureTexts::tr("There is no file “%1”.").arg(path));
    if (!info.isFile())
        throw notADossier(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::CannotOpen, FailureTexts::tr("“%1” may not be read.").arg(info.fileName()),
                    file.errorString());
    const QByteArray header = file.read(100);
    const bool logged = QFileInfo(path + u"-wal"_s).size() > 0;
    static constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (header.size() < 100 || !header.startsWith(magic))
        throw notADossier(path);
    if (static_cast<std::int32_t>(headerWord(header, 68)) != applicationId)
        throw notADossier(path);
    // With a log beside it a short file may be whole: its last pages are in the log.
    if (!logged && isCutOff(header, info.size()))
        throw damagedDossier(path, u"shorter than its header says"_s);
}

void requireDossierFile(const QString& path, std::int32_t applicationId) {
    requireReadableDossier(path, applicationId);
    const QFileInfo info(path);
    if (!mayWrite(path) || !mayWrite(info.absolutePath()))
        throw Error(Error::Kind::ReadOnly,
                    FailureTexts::tr(
                        "“%1” or its folder may not be written to. Copy it to a folder of yours and open the "
                        "copy.")
                        .arg(info.fileName()));
}

void requireWritableFolder(const QString& folder) {
    if (!QFileInfo(folder).isDir())
        throw Error(Error::Kind::CannotOpen, FailureTexts::tr("There is no folder “%1”.").arg(folder));
    if (!mayWrite(folder))
        throw Error(
            Error::Kind::ReadOnly,
            FailureTexts::tr("The folder “%1” may not be written to. Choose another folder.").arg(folder));
}

} // namespace dkt
