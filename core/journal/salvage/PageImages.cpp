// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/PageImages.h"

#include "util/Error.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

constexpr qint64 logHeaderBytes = 32, frameHeaderBytes = 24;
constexpr QByteArrayView fileMagic("SQLite format 3\0", 16);

quint32 bigEndian(QByteArrayView bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.data() + at);
}

/// The last bit tells the byte order of the checksums.
bool isLog(QByteArrayView header) {
    return header.size() >= logHeaderBytes && (bigEndian(header, 0) & ~1U) == 0x377F0682U;
}

bool isPageSize(qint64 size) {
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

bool holdsLog(const QString& path) {
    return isLog(RawFile(path).read(0, logHeaderBytes));
}

/// SQLite's rolling checksum over the log.
class LogChecksum {
public:
    explicit LogChecksum(bool bigEndian) : m_bigEndian(bigEndian) {}

    void add(QByteArrayView bytes) {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    [[nodiscard]] bool is(quint32 first, quint32 second) const {
        return first == m_first && second == m_second;
    }

private:
    [[nodiscard]] quint32 word(QByteArrayView bytes, qsizetype at) const {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                           : qFromLittleEndian<quint32>(bytes.data() + at);
    }

    bool m_bigEndian;
    quint32 m_first = 0, m_second = 0;
};

} // namespace

PageImages::PageImages(const QString& path)
    : m_file(holdsLog(path) ? QString() : path), m_log(holdsLog(path) ? path : path + u"-wal"_s) {
    readSizes();
    readFrames();
}

void PageImages::readSizes() {
    const QByteArray header = m_file.read(0, 100), log = m_log.read(0, logHeaderBytes);
    if (header.startsWith(fileMagic)) {
        const int stored = qFromBigEndian<quint16>(header.constData() + 16);
        if (const int size = stored == 1 ? 65536 : stored; isPageSize(size))
            m_pageSize = size;
    } else if (isLog(log) && isPageSize(bigEndian(log, 8))) {
        m_pageSize = bigEndian(log, 8);
    }
}

void PageImages::readFrames() {
    const QByteArray header = m_log.read(0, logHeaderBytes);
    LogChecksum sum(isLog(header) && (bigEndian(header, 0) & 1U) != 0);
    sum.add(header.first(std::min<qsizetype>(header.size(), 24)));
    bool unbroken = isLog(header) && sum.is(bigEndian(header, 24), bigEndian(header, 28));
    std::size_t finished = 0; // frames up to the last end of a transaction
    for (qint64 at = logHeaderBytes; at + frameHeaderBytes < m_log.size();
         at += frameHeaderBytes + m_pageSize) {
        const QByteArray frame = m_log.read(at, frameHeaderBytes + m_pageSize);
        m_frames.push_back({at + frameHeaderBytes, bigEndian(frame, 0)});
        if (unbroken && frame.size() == frameHeaderBytes + m_pageSize) {
            sum.add(QByteArrayView(frame).first(8));
            sum.add(QByteArrayView(frame).sliced(frameHeaderBytes));
        }
        unbroken = unbroken && frame.sliced(8, 8) == header.sliced(16, 8) &&
                   sum.is(bigEndian(frame, 16), bigEndian(frame, 20));
        if (unbroken && bigEndian(frame, 4) != 0)
            finished = m_frames.size();
    }
    for (std::size_t n = 0; n < m_frames.size(); ++n) {
        m_newest[m_frames[n].page] = m_frames[n].offset;
        if (n >= finished)
            continue;
        m_frames[n].standing = Standing::Stored;
        m_current[m_frames[n].page] = m_frames[n].offset;
    }
}

void PageImages::tell(qint64 bytes, Progress& progress) {
    m_told += bytes;
    progress.report(m_told, size());
    if (progress.cancelled())
        throw Error(Error::Kind::Cancelled, u"cancelled"_s);
}

void PageImages::each(const std::function<void(const Image&)>& visit, Progress& progress) {
    m_told = 0;
    eachOfFile(visit, progress);
    eachOfLog(Standing::Stored, visit, progress);
    eachOfLog(Standing::Remnant, visit, progress);
}

void PageImages::eachOfFile(const std::function<void(const Image&)>& visit, Progress& progress) {
    const qint64 block = 256 * m_pageSize;
    for (qint64 at = 0; at < m_file.size(); at += block) {
        const QByteArray bytes = m_file.read(at, block);
        for (qsizetype n = 0; n < bytes.size(); n += m_pageSize)
            visit(
                {QByteArrayView(bytes).sliced(n, std::min(m_pageSize, bytes.size() - n)), Standing::Stored});
        tell(bytes.size(), progress);
    }
}

void PageImages::eachOfLog(Standing standing, const std::function<void(const Image&)>& visit,
                           Progress& progress) {
    for (const Frame& frame : m_frames) {
        if (frame.standing != standing)
            continue;
        const QByteArray bytes = m_log.read(frame.offset, m_pageSize);
        visit({bytes, standing});
        tell(bytes.size() + frameHeaderBytes, progress);
    }
}

QByteArray PageImages::page(quint32 number, View view) {
    if (number == 0)
        return {};
    if (view != View::File) {
        const auto& log = view == View::Current ? m_current : m_newest;
        if (const auto found = log.find(number); found != log.end())
            return m_log.read(found->second, m_pageSize);
    }
    return m_file.read((static_cast<qint64>(number) - 1) * m_pageSize, m_pageSize);
}

} // namespace dkt
