// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/PartFile.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dkt {

PartFile::~PartFile() {
    if (m_fd >= 0)
        ::close(m_fd);
}

int PartFile::create(const QByteArray& name, const QByteArray& like) {
    // O_EXCL after unlink: never write through a link that someone put there.
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return errno;
    m_fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_fd < 0)
        return errno;
    struct stat old{};
    if (::stat(like.constData(), &old) == 0 && ::fchmod(m_fd, old.st_mode & 0777) != 0 && errno != EPERM)
        return errno;
    QIODevice::open(QIODevice::WriteOnly);
    return 0;
}

int PartFile::finish() {
    close();
    if (m_error == 0 && ::fsync(m_fd) != 0)
        m_error = errno;
    if (::close(m_fd) != 0 && m_error == 0)
        m_error = errno;
    m_fd = -1;
    return m_error;
}

bool PartFile::seek(qint64 position) { return m_error == 0 && QIODevice::seek(position); }

qint64 PartFile::writeData(const char* data, qint64 length) {
    qint64 done = 0;
    while (m_error == 0 && done < length) {
        const ssize_t n = ::pwrite(m_fd, data + done, static_cast<std::size_t>(length - done), pos() + done);
        if (n > 0) {
            done += n;
        } else if (n == 0 || errno != EINTR) {
            m_error = n == 0 ? EIO : errno;
            setErrorString(QString::fromLocal8Bit(std::strerror(m_error)));
        }
    }
    m_size = std::max(m_size, pos() + done);
    return m_error == 0 ? length : -1;
}

} // namespace dkt
