// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/DamagedFile.h"

#include "journal/CommitCodec.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

constexpr int chainSeqBits = 40;
constexpr qsizetype signatureBytes = 64;

struct DamagedFileText {
    Q_DECLARE_TR_FUNCTIONS(DamagedFile)
};

QString existing(const QString& path) {
    if (!QFileInfo::exists(path))
        throw Error(Error::Kind::CannotOpen, DamagedFileText::tr("There is no file “%1”.").arg(path));
    return path;
}

/// Who and when of a commit that may be cut off behind that, or be anything else.
std::optional<CommitInfo> infoOf(QByteArrayView body) {
    try {
        return commitcodec::decodeInfo(body).info;
    } catch (const CborReader::Fault&) {
        return {};
    }
}

/// The commit that begins there, when it is whole: version 1, a dossier's 16 bytes, a device's 32.
QByteArrayView bodyAt(QByteArrayView page, qsizetype at) {
    constexpr qsizetype beginning = 3 + RowId::size + 2;
    if (page.size() - at < beginning || (static_cast<unsigned char>(page[at]) & 0xF8U) != 0x90U ||
        page.sliced(at + 3 + RowId::size, 2) != QByteArrayView("\x58\x20", 2))
        return {};
    try {
        return CborReader(page.sliced(at)).skip();
    } catch (const CborReader::Fault&) {
        return {};
    }
}

} // namespace

DamagedFile::DamagedFile(const QString& path) : m_name(QFileInfo(path).fileName()), m_pages(existing(path)) {
}

SalvageSource::Commits DamagedFile::commits(Progress& progress) {
    m_found = {};
    m_hashes.clear();
    m_pages.each([this](const PageImages::Image& image) { search(image); }, progress);
    for (const auto& [device, seq] : m_mentioned)
        if (const DeviceKey* key = keyOf(device))
            m_found.mentioned[*key].insert(seq);
    giveOps();
    findLongValues(progress);
    m_found.unreadable = m_pages.unreadable();
    return std::move(m_found);
}

void DamagedFile::search(const PageImages::Image& image) {
    RawRecord::findIn(image.bytes, [&](const RawRecord& record) {
        if (record.kind == RawRecord::Kind::Commit)
            takeCommit(record, image);
        else if (record.kind == RawRecord::Kind::Device)
            noteDevice(record, image);
        else if (record.kind == RawRecord::Kind::Op && image.standing == PageImages::Standing::Stored &&
                 record.isListed(image.bytes))
            noteOp(record, image);
    });
    takeBare(image);
}

void DamagedFile::takeCommit(const RawRecord& record, const PageImages::Image& image) {
    if (record.columns[static_cast<std::size_t>(record.body)].size > limits::commitBytes)
        return;
    // The log holds the end of a table once for each save: most of it is known already.
    const QByteArrayView local = record.local(image.bytes, m_pages.usableBytes());
    if (m_hashes.contains(record.bytes(local, record.hash).toByteArray()))
        return;
    for (const PageImages::View view : PageImages::views) {
        const auto row = record.whole(image.bytes, m_pages, view);
        if (!row)
            continue;
        SignedCommit commit{record.bytes(*row, record.body).toByteArray(),
                            record.bytes(*row, record.signature).toByteArray()};
        const auto proof = proven(commit);
        if (!proof)
            continue;
        nameDevice(record, image, proof->info);
        return keep(std::move(commit), image.standing);
    }
    noteBroken(record, image);
}

void DamagedFile::takeBare(const PageImages::Image& image) {
    static constexpr QByteArrayView versionAndId("\x01\x50", 2);
    for (qsizetype at = 0; (at = image.bytes.indexOf(versionAndId, at)) >= 0; ++at) {
        if (at < signatureBytes + 1)
            continue;
        const QByteArrayView body = bodyAt(image.bytes, at - 1);
        if (body.isEmpty() || m_hashes.contains(commitcodec::hash(body)))
            continue;
        SignedCommit commit{body.toByteArray(),
                            image.bytes.sliced(at - 1 - signatureBytes, signatureBytes).toByteArray()};
        if (proven(commit))
            keep(std::move(commit), image.standing);
    }
}

void DamagedFile::keep(SignedCommit commit, PageImages::Standing standing) {
    if (!m_hashes.insert(commitcodec::hash(commit.body)).second)
        return;
    if (const auto info = infoOf(commit.body))
        m_foundSeqs.emplace(info->id.device, info->id.seq);
    (standing == PageImages::Standing::Stored ? m_found.stored : m_found.remnants)
        .push_back(std::move(commit));
}

std::optional<std::int64_t> DamagedFile::deviceNumber(const RawRecord& record, const PageImages::Image& image,
                                                      std::int64_t seq) const {
    const QByteArrayView local = record.local(image.bytes, m_pages.usableBytes());
    if (record.device >= 0)
        return record.integer(local, record.seq) == seq ? record.integer(local, record.device) : std::nullopt;
    const auto key = record.rowid(image.bytes);
    return key && (*key & commitcodec::maxSeq) == seq ? std::optional(*key >> chainSeqBits) : std::nullopt;
}

void DamagedFile::nameDevice(const RawRecord& record, const PageImages::Image& image,
                             const CommitInfo& info) {
    if (const auto number = deviceNumber(record, image, info.id.seq))
        m_devices.emplace(*number, info.id.device);
}

void DamagedFile::noteBroken(const RawRecord& record, const PageImages::Image& image) {
    const QByteArrayView local = record.local(image.bytes, m_pages.usableBytes());
    const qint64 from = record.columns[static_cast<std::size_t>(record.body)].at;
    if (image.standing != PageImages::Standing::Stored || from >= local.size())
        return;
    // Only what row and content agree on: either may be what is damaged.
    if (const auto info = infoOf(local.sliced(from)))
        if (const auto number = deviceNumber(record, image, info->id.seq))
            m_mentioned.emplace(*number, info->id.seq);
}

std::set<QByteArray> DamagedFile::files(const Wanted& wanted, const Take& take, Progress& progress) {
    std::set<QByteArray> damaged, whole;
    m_pages.each(
        [&](const PageImages::Image& image) {
            RawRecord::findIn(image.bytes, [&](const RawRecord& record) {
                const QByteArray hash = fileHash(record, image);
                if (hash.isEmpty() || whole.contains(hash) || !wanted(hash))
                    return;
                if (const auto blob = file(record, image, hash)) {
                    whole.insert(hash);
                    damaged.erase(hash);
                    take(*blob);
                } else if (image.standing == PageImages::Standing::Stored) {
                    damaged.insert(hash);
                }
            });
        },
        progress);
    return damaged;
}

QByteArray DamagedFile::fileHash(const RawRecord& record, const PageImages::Image& image) const {
    const QByteArrayView local = record.local(image.bytes, m_pages.usableBytes());
    const bool plausible =
        record.kind == RawRecord::Kind::File &&
        record.integer(local, 1) == record.columns[static_cast<std::size_t>(record.body)].size;
    return plausible ? record.bytes(local, record.hash).toByteArray() : QByteArray();
}

std::optional<Blob> DamagedFile::file(const RawRecord& record, const PageImages::Image& image,
                                      const QByteArray& hash) {
    for (const PageImages::View view : PageImages::views)
        if (const auto row = record.whole(image.bytes, m_pages, view)) {
            Blob blob{hash, record.bytes(*row, record.body).toByteArray()};
            if (Blob::hashOf(blob.bytes) == hash)
                return blob;
        }
    return {};
}

} // namespace dkt
