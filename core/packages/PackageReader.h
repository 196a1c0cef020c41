// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/FrameReader.h"
#include "packages/PackageFault.h"
#include "packages/PackageHeader.h"
#include "util/Progress.h"

#include <QCryptographicHash>

#include <functional>

namespace dkt {

/// Reads one package file from front to end. Each record is given out as soon as it is whole; whether all of
/// them came, in the sender's order and number, is known at the end.
class PackageReader {
public:
    /// Reads the header and checks its signature. @throws PackageFault
    PackageReader(QIODevice& in, const QString& passphrase);

    [[nodiscard]] const PackageHeader& header() const { return m_header; }

    /// What is done with the records. The commits are as they came: whoever takes them in checks them.
    /// A file's content is what its hash says.
    struct Visitor {
        std::function<void(SignedCommit&&)> commit;
        std::function<void(Blob&&)> file;
    };
    /// How far the records could be followed.
    struct Outcome {
        std::optional<PackageFault> fault; ///< none: the package is whole
        std::int64_t commits = 0;          ///< given out
        std::int64_t files = 0;

        [[nodiscard]] bool isWhole() const { return !fault; }
    };
    /// Once. @throws Error(Cancelled), and what the visitor throws
    Outcome read(const Visitor& visitor, Progress& progress);

private:
    struct Record {
        char type = 0;
        QByteArray bytes;
    };
    [[nodiscard]] Record next();
    void readAll(const Visitor& visitor, Progress& progress, Outcome& outcome);
    void takeCommit(Record& record, const Visitor& visitor, Outcome& outcome) const;
    void takeFile(const Record& record, const Visitor& visitor, Outcome& outcome);
    void checkTrailer(const Record& record, const QByteArray& hash, const Outcome& outcome) const;

    QIODevice& m_in;
    FrameReader m_frames;
    PackageHeader m_header;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

/// One sentence for the user about a file that could not be followed.
[[nodiscard]] QString sentenceFor(const PackageFault& fault, const QString& path);

} // namespace dkt
