// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/FrameWriter.h"
#include "packages/PackageHeader.h"

#include <QCryptographicHash>

#include <functional>

namespace dkt {

/// Writes one package file: the header, then commits and files in any order, then finish().
class PackageWriter {
public:
    /// Signs a 32-byte hash with the sender's key.
    using Sign = std::function<QByteArray(const QByteArray& hash)>;

    /// Everything but the counts in `header` must be final; an empty passphrase: not protected.
    PackageWriter(QIODevice& out, const PackageHeader& header, const Sign& sign, const QString& passphrase);

    void add(const SignedCommit& commit);
    void add(const Blob& file);
    void finish();

private:
    void record(char type, QByteArrayView first, QByteArrayView second = {});

    FrameWriter m_frames;
    Sign m_sign;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    std::int64_t m_commits = 0;
    std::int64_t m_files = 0;
};

} // namespace dkt
