// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/RawFile.h"

#include "util/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dkt {
namespace {

constexpr qint64 sectorBytes = 512;

struct RawFileText {
    Q_DECLARE_TR_FUNCTIONS(RawFile)
};

Error cannotRead(const QString& path, int code) {
    return Error(Error::Kind::CannotOpen,
                 RawFileText::tr("“%1” may not be read.").arg(QFileInfo(path).fileName()),
                 qt_error_string(code));
}

} // namespace

RawFile::RawFile(const QString& path) {
    m_fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (m_fd < 0 && errno == ENOENT)
        return;
    if (m_fd < 0)
        throw cannotRead(path, errno);
    struct stat info {};
    if (::fstat(m_fd, &info) == 0 && S_ISREG(info.st_mode)) {
        m_size = info.st_size;
        return;
    }
    ::close(m_fd);
    throw cannotRead(path, EISDIR);
}

RawFile::~RawFile() {
    if (m_fd >= 0)
        ::close(m_fd);
}

bool RawFile::readInto(char* to, qint64 offset, qint64 length) const {
    for (qint64 done = 0; done < length;) {
        const ssize_t got = ::pread(m_fd, to + done, static_cast<std::size_t>(length - done),
                                    static_cast<off_t>(offset + done));
        if (got > 0)
            done += got;
        else if (got == 0 || errno != EINTR)
            return false;
    }
    return true;
}

QByteArray RawFile::read(qint64 offset, qint64 length) {
    const qint64 there = std::clamp<qint64>(m_size - offset, 0, length);
    QByteArray bytes(there, '\0');
    if (there == 0 || readInto(bytes.data(), offset, there))
        return bytes;
    // Somewhere in there the disk fails: sector by sector the rest still comes.
    bytes.fill('\0');
    for (qint64 at = 0; at < there; at += sectorBytes) {
        const qint64 part = std::min(sectorBytes, there - at);
        if (readInto(bytes.data() + at, offset + at, part))
            continue;
        std::fill_n(bytes.data() + at, part, '\0');
        m_badSectors.insert((offset + at) / sectorBytes);
    }
    return bytes;
}

qint64 RawFile::unreadable() const {
    return static_cast<qint64>(m_badSectors.size()) * sectorBytes;
}

} // namespace dkt
