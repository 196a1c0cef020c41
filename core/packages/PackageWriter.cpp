// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/PackageWriter.h"

#include "packages/PackageFormat.h"
#include "packages/PackageHash.h"

#include <QtEndian>

namespace dkt {
namespace {

QByteArray number64(std::int64_t number) {
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

PackageWriter::PackageWriter(QIODevice& out, const PackageHeader& header, const Sign& sign,
                             const QString& passphrase)
    : m_frames(out, passphrase), m_sign(sign) {
    const QByteArray bytes = packageheader::encode(header);
    record('H', bytes, m_sign(packagehash::ofHeader(bytes)));
}

void PackageWriter::record(char type, QByteArrayView first, QByteArrayView second) {
    QByteArray head(5, type);
    qToBigEndian(static_cast<std::uint32_t>(first.size() + second.size()), head.data() + 1);
    for (const QByteArrayView part : {QByteArrayView(head), first, second}) {
        if (part.isEmpty())
            continue;
        m_hash.addData(part);
        m_frames.write(part);
    }
}

void PackageWriter::add(const SignedCommit& commit) {
    m_frames.expect(FrameWriter::Content::Text);
    record('C', commit.body, commit.signature);
    ++m_commits;
}

void PackageWriter::add(const Blob& file) {
    m_frames.expect(FrameWriter::Content::Compressed);
    record('B', file.hash, number64(file.bytes.size()));
    for (qsizetype at = 0; at < file.bytes.size(); at += packageformat::pieceBytes)
        record('D', QByteArrayView(file.bytes)
                        .sliced(at, std::min(packageformat::pieceBytes, file.bytes.size() - at)));
    ++m_files;
}

void PackageWriter::finish() {
    m_frames.expect(FrameWriter::Content::Text);
    const QByteArray counts = number64(m_commits) + number64(m_files);
    const QByteArray signature = m_sign(packagehash::ofTrailer(m_hash.result(), counts));
    record('T', counts, signature);
    m_frames.finish();
}

} // namespace dkt
