// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/ZipParts.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include "util/ZipDevice.h"

#include <QCoreApplication>

#include <vector>

#include <unzip.h>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {
constexpr unsigned zipPieceBytes = 64 * 1024;
constexpr uLong zipNameBytes = 1024;

struct ZipText {
    Q_DECLARE_TR_FUNCTIONS(SheetReader)
};
} // namespace

QString ZipParts::key(const QString& name) {
    QString plain = name;
    plain.replace(u'\\', u'/');
    while (plain.startsWith(u'/'))
        plain.remove(0, 1);
    return plain.toLower();
}

ZipParts::ZipParts(QString path) : m_path(std::move(path)), m_file(m_path), m_zip(nullptr, unzClose) {
    if (!m_file.open(QIODevice::ReadOnly))
        throw readerror::cannotOpen(m_path, m_file.errorString());
    if (m_file.size() > limits::fileBytes)
        throw readerror::tooLarge(m_path, m_file.size(), limits::fileBytes);
    zlib_filefunc64_def functions = zipFunctionsOf(m_file);
    m_zip.reset(unzOpen2_64("", &functions));
    // The directory of a zip file is its end: a file that begins as one and has none was cut off.
    if (!m_zip)
        throw readerror::truncated(m_path, u"zip directory"_s);
    listEntries();
}

ZipParts::~ZipParts() = default;

void ZipParts::listEntries() {
    int seen = 0;
    int code = unzGoToFirstFile(m_zip.get());
    for (; code == UNZ_OK; code = unzGoToNextFile(m_zip.get())) {
        if (++seen > limits::zipEntries)
            throw readerror::refused(m_path, {},
                                     ZipText::tr("it has more than %1 parts").arg(limits::zipEntries));
        unz_file_info64 info{};
        std::vector<char> stored(zipNameBytes + 1);
        if (const int bad = unzGetCurrentFileInfo64(m_zip.get(), &info, stored.data(), zipNameBytes, nullptr, 0, nullptr, 0);
            bad != UNZ_OK)
            throw readerror::damaged(m_path, {}, u"zip entry %1: error %2"_s.arg(seen).arg(bad));
        const QString name = key(QString::fromUtf8(stored.data()));
        if (m_entries.contains(name))
            throw readerror::refused(m_path, name, ZipText::tr("the same part is there twice"));
        unz64_file_pos place{};
        unzGetFilePos64(m_zip.get(), &place);
        m_entries.insert(name, {place.pos_in_zip_directory, place.num_of_file, (info.flag & 1) != 0, 0});
    }
    if (code != UNZ_END_OF_LIST_OF_FILE)
        throw readerror::damaged(m_path, {}, u"zip directory: error %1"_s.arg(code));
}

void ZipParts::count(Entry& entry, const QString& name, qint64 bytes) {
    if (bytes > limits::partBytes)
        throw readerror::refused(
            m_path, name, ZipText::tr("unpacks to more than %1 MB").arg(limits::partBytes / (1024 * 1024)));
    entry.inflated = std::max(entry.inflated, bytes);
    qint64 total = 0;
    for (const Entry& other : std::as_const(m_entries))
        total += other.inflated;
    if (total > limits::totalBytes)
        throw readerror::refused(
            m_path, {}, ZipText::tr("it unpacks to more than %1 MB").arg(limits::totalBytes / (1024 * 1024)));
}

void ZipParts::stream(const QString& name, const Sink& sink) {
    const auto entry = m_entries.find(key(name));
    if (entry == m_entries.end())
        throw readerror::damaged(m_path, name, u"no such part"_s);
    if (entry->encrypted)
        throw readerror::encrypted(m_path);
    const unz64_file_pos place{entry->offset, entry->number};
    if (const int code = unzGoToFilePos64(m_zip.get(), &place); code != UNZ_OK)
        throw readerror::damaged(m_path, name, u"zip: error %1"_s.arg(code));
    if (const int code = unzOpenCurrentFile(m_zip.get()); code != UNZ_OK)
        throw readerror::damaged(m_path, name, u"zip: error %1"_s.arg(code));
    std::unique_ptr<void, int (*)(unzFile)> open(m_zip.get(), unzCloseCurrentFile);
    std::vector<char> piece(zipPieceBytes);
    qint64 total = 0;
    for (;;) {
        const int got = unzReadCurrentFile(m_zip.get(), piece.data(), zipPieceBytes);
        if (got < 0)
            throw readerror::damaged(m_path, name, u"inflate: error %1"_s.arg(got));
        if (got == 0)
            break;
        total += got;
        count(*entry, name, total);
        if (sink(QByteArrayView(piece.data(), got)) == Flow::Stop)
            return;
    }
    open.release();
    if (const int code = unzCloseCurrentFile(m_zip.get()); code != UNZ_OK)
        throw readerror::damaged(m_path, name, u"checksum: error %1"_s.arg(code));
}

QByteArray ZipParts::read(const QString& name, qint64 limit) {
    QByteArray whole;
    stream(name, [&](QByteArrayView piece) {
        if (whole.size() + piece.size() > limit)
            throw readerror::refused(m_path, name, ZipText::tr("is larger than %1 bytes").arg(limit));
        whole.append(piece);
        return Flow::Continue;
    });
    return whole;
}

} // namespace dkt
