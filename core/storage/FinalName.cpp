// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FinalName.h"

#include "util/Error.h"
#include "util/FolderSync.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <unistd.h>

namespace dkt {
namespace {

struct FinalNameText {
    Q_DECLARE_TR_FUNCTIONS(FinalName)
};

/// Gives `from` the name `to` unless somebody has it. Returns 0 or errno.
int takeName(const QString& from, const QString& to) {
    // link refuses an existing name in one step; file systems without hard links get the two-step way.
    const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData()); // it is whole under its name, whatever becomes of the other
        return 0;
    }
    if (errno == EEXIST)
        return EEXIST;
    if (::access(target.constData(), F_OK) == 0)
        return EEXIST;
    return ::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
}

/// A name that may be gone after a power cut is not given.
void takeNameBack(const QByteArray& part, const QByteArray& path) {
    if (::access(part.constData(), F_OK) == 0)
        ::unlink(path.constData());
    else
        static_cast<void>(::rename(path.constData(), part.constData()));
}

Error taken(const QString& path) {
    return Error(Error::Kind::Input,
                 FinalNameText::tr("There is a file “%1” already. Choose another name, or open it.")
                     .arg(QFileInfo(path).fileName()));
}

} // namespace

void requireFreeName(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw taken(path);
}

void giveFinalName(const QString& part, const QString& path) {
    if (const int failed = takeName(part, path); failed == EEXIST)
        throw taken(path);
    else if (failed != 0)
        throw Error(Error::Kind::CannotOpen, FinalNameText::tr("“%1” cannot be made.").arg(path),
                    qt_error_string(failed));
    try {
        syncFolderOf(path);
    } catch (const Error&) {
        takeNameBack(QFile::encodeName(part), QFile::encodeName(path));
        throw;
    }
}

void keepUnderName(const QString& path, const QString& other) {
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()) == 0)
        return syncFolderOf(other);
    giveFinalName(path, other);
}

void syncFolderOf(const QString& path) {
    if (const int failed = syncFolder(QFileInfo(path).absolutePath()))
        throw Error(Error::Kind::CannotOpen,
                    FinalNameText::tr("“%1” is not safe on the disk, which reports a failure. Check the disk or use "
                                      "another one.")
                        .arg(QFileInfo(path).fileName()),
                    qt_error_string(failed));
}

} // namespace dkt
