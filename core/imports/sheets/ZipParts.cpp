// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/sheets/ZipParts.h"

#include "imports/sheets/ImportLimits.h"
#include "imports/sheets/ReadErrors.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <QCoreApplication>

#include <vector>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype zipPieceBytes = 64 * 1024;

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

ZipParts::ZipParts(QString path) : m_path(std::move(path)), m_file(m_path) {
    if (!m_file.open(QIODevice::ReadOnly))
        throw readerror::cannotOpen(m_path, m_file.errorString());
    if (m_file.size() > limits::fileBytes)
        throw readerror::tooLarge(m_path, m_file.size(), limits::fileBytes);
    m_zip = std::make_unique<QuaZip>(&m_file);
    // The directory of a zip file is its end: a file that begins as one and has none was cut off.
    if (!m_zip->open(QuaZip::mdUnzip))
        throw readerror::truncated(m_path, u"zip directory: error %1"_s.arg(m_zip->getZipError()));
    listEntries();
}

ZipParts::~ZipParts() = default;

void ZipParts::listEntries() {
    int seen = 0;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        if (++seen > limits::zipEntries)
            throw readerror::refused(m_path, {},
                                     ZipText::tr("it has more than %1 parts").arg(limits::zipEntries));
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info))
            throw readerror::damaged(m_path, {},
                                     u"zip entry %1: error %2"_s.arg(seen).arg(m_zip->getZipError()));
        const QString name = key(info.name);
        if (m_entries.contains(name))
            throw readerror::refused(m_path, info.name, ZipText::tr("the same part is there twice"));
        m_entries.insert(name, {info.name, (info.flags & 1) != 0, 0});
    }
    if (m_zip->getZipError() != UNZ_OK && m_zip->getZipError() != UNZ_END_OF_LIST_OF_FILE)
        throw readerror::damaged(m_path, {}, u"zip directory: error %1"_s.arg(m_zip->getZipError()));
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
    if (!m_zip->setCurrentFile(entry->storedName, QuaZip::csSensitive))
        throw readerror::damaged(m_path, name, u"zip: error %1"_s.arg(m_zip->getZipError()));
    QuaZipFile part(m_zip.get());
    if (!part.open(QIODevice::ReadOnly))
        throw readerror::damaged(m_path, name, u"zip: error %1"_s.arg(part.getZipError()));
    std::vector<char> piece(zipPieceBytes);
    qint64 total = 0;
    for (;;) {
        const qint64 got = part.read(piece.data(), zipPieceBytes);
        if (got < 0)
            throw readerror::damaged(m_path, name, u"inflate: error %1"_s.arg(part.getZipError()));
        if (got == 0)
            break;
        total += got;
        count(*entry, name, total);
        if (sink(QByteArrayView(piece.data(), got)) == Flow::Stop)
            return;
    }
    part.close();
    if (part.getZipError() != UNZ_OK)
        throw readerror::damaged(m_path, name, u"checksum: error %1"_s.arg(part.getZipError()));
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
