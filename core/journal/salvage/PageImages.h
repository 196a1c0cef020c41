// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage/RawFile.h"
#include "util/Progress.h"

#include <array>
#include <functional>
#include <unordered_map>
#include <vector>

namespace dkt {

/// Every image of a page that a SQLite file and the log beside it hold, whatever state the two are in: no
/// header, no tree and no checksum has to be right. SQLite itself gives up at the first page that is wrong.
class PageImages {
public:
    /// Reads `path` and `path`-wal; either may be absent or cut off. A log alone may be given as `path`.
    /// Throws Error(CannotOpen) when one is there and may not be read.
    explicit PageImages(const QString& path);

    /// Whether a transaction that ended wrote the image: what the log holds beside that may have been rolled
    /// back.
    enum class Standing { Stored, Remnant };
    struct Image {
        QByteArrayView bytes; ///< shorter than a page at the end of a cut file
        Standing standing = Standing::Stored;
    };
    /// The file's pages, then the log's: stored ones before remnants.
    void each(const std::function<void(const Image&)>& visit, Progress& progress);

    /// Which image of a page counts where there are several.
    enum class View {
        Current, ///< as SQLite would read it: the newest finished one of the log, else the file's
        Log,     ///< the newest of the log in any state, else the file's
        File     ///< the file's
    };
    static constexpr std::array views{View::Current, View::Log, View::File};
    /// Empty when there is no such page.
    [[nodiscard]] QByteArray page(quint32 number, View view);

    /// Bytes of a page that hold content.
    [[nodiscard]] qsizetype usableBytes() const { return m_pageSize; }
    /// Of file and log together.
    [[nodiscard]] qint64 size() const { return m_file.size() + m_log.size(); }
    [[nodiscard]] qint64 unreadable() const { return m_file.unreadable() + m_log.unreadable(); }

private:
    struct Frame {
        qint64 offset = 0; ///< of its page in the log
        quint32 page = 0;
        Standing standing = Standing::Remnant;
    };
    void readSizes();
    void readFrames();
    void eachOfFile(const std::function<void(const Image&)>& visit, Progress& progress);
    void eachOfLog(Standing standing, const std::function<void(const Image&)>& visit, Progress& progress);
    void tell(qint64 bytes, Progress& progress);

    RawFile m_file, m_log;
    qsizetype m_pageSize = 4096;
    std::vector<Frame> m_frames;
    std::unordered_map<quint32, qint64> m_current, m_newest; ///< page to offset in the log
    qint64 m_told = 0;
};

} // namespace dkt
