// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <set>

namespace dkt {

/// A file on a disk that may be failing: where bytes cannot be read they are taken as zero and counted,
/// sector by sector, instead of ending the work.
class RawFile {
public:
    /// An absent file is empty. Throws Error(CannotOpen) when it is there and may not be read, or is no file.
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Shorter at the end of the file only.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 length);
    /// How many bytes the disk has not given so far; each counted once.
    [[nodiscard]] qint64 unreadable() const;

private:
    [[nodiscard]] bool readInto(char* to, qint64 offset, qint64 length) const;

    int m_fd = -1;
    qint64 m_size = 0;
    std::set<qint64> m_badSectors;
};

} // namespace dkt
