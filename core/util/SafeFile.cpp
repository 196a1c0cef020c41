// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/SafeFile.h"

#include "util/Error.h"
#include "util/FolderSync.h"
#include "util/PartFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct SafeFile {
    Q_DECLARE_TR_FUNCTIONS(SafeFile)
};

[[noreturn]] void throwSystemError(const QString& path, int code) {
    const QString shown = QDir::toNativeSeparators(path);
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
        throw Error(Error::Kind::ReadOnly,
                    SafeFile::tr("“%1” cannot be written: you may not write there. Choose another folder.")
                        .arg(shown),
                    detail);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        throw Error(Error::Kind::DiskFull,
                    SafeFile::tr("“%1” cannot be written: there is no room left on the disk. Free some space or "
                                 "choose another disk.")
                        .arg(shown),
                    detail);
    case ENOENT:
    case ENOTDIR:
        throw Error(Error::Kind::CannotOpen,
                    SafeFile::tr("“%1” cannot be written: its folder does not exist.").arg(shown), detail);
    case EISDIR:
    case ENOTEMPTY:
        throw Error(Error::Kind::CannotOpen,
                    SafeFile::tr("“%1” cannot be written: it is a folder. Choose another name.").arg(shown),
                    detail);
    default:
        throw Error(Error::Kind::CannotOpen,
                    SafeFile::tr("“%1” cannot be written: the disk reports a failure (%2). Try another disk.")
                        .arg(shown, detail),
                    detail);
    }
}

/// Where the bytes really go: behind any symbolic links.
QString finalTarget(const QString& path) {
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    return info.isSymLink() && !real.isEmpty() ? real : info.absoluteFilePath();
}

void verifyPart(const QString& path, const QString& part, const std::function<void(QIODevice&)>& verify) {
    QFile file(part);
    if (!file.open(QIODevice::ReadOnly)) // A stick that was pulled may take its folder with it.
        throwSystemError(path, QFileInfo(part).dir().exists() ? EIO : ENOENT);
    // What was synced and is forgotten comes from the disk itself; a stick may have kept something else.
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    verify(file);
}

/// What the system says about a failed write is clearer than what the writer makes of it.
void writeContent(PartFile& part, const QString& path, const std::function<void(QIODevice&)>& write) {
    try {
        write(part);
    } catch (const Error&) {
        if (part.error() != 0)
            throwSystemError(path, part.error());
        throw;
    }
}

/// Removes the unfinished file unless it got its final name.
class PartGuard {
public:
    explicit PartGuard(QByteArray name) : m_name(std::move(name)) {}
    ~PartGuard() {
        if (!m_name.isEmpty())
            ::unlink(m_name.constData());
    }
    PartGuard(const PartGuard&) = delete;
    PartGuard& operator=(const PartGuard&) = delete;
    void release() { m_name.clear(); }

private:
    QByteArray m_name;
};

} // namespace

void writeFileSafely(const QString& path, const std::function<void(QIODevice&)>& write,
                     const std::function<void(QIODevice&)>& verify) {
    const QString target = finalTarget(path);
    const QByteArray targetName = QFile::encodeName(target);
    const QByteArray partName = targetName + ".part";
    if (QFileInfo(target).isDir())
        throwSystemError(path, EISDIR);

    PartFile part;
    if (const int code = part.create(partName, targetName))
        throwSystemError(path, code);
    PartGuard guard(partName);
    writeContent(part, path, write);
    if (const int code = part.finish())
        throwSystemError(path, code);
    if (verify)
        verifyPart(path, QFile::decodeName(partName), verify);
    if (::rename(partName.constData(), targetName.constData()) != 0)
        throwSystemError(path, errno);
    guard.release();
    if (const int code = syncFolder(QFileInfo(target).absolutePath()))
        throwSystemError(path, code);
}

} // namespace dkt
