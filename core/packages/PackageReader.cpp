// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/PackageReader.h"

#include "journal/CborReader.h"
#include "journal/SigningKey.h"
#include "packages/PackageFormat.h"
#include "packages/PackageHash.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

using Kind = PackageFault::Kind;

struct PackageTexts {
    Q_DECLARE_TR_FUNCTIONS(PackageReader)
};

qsizetype mostOf(char type) {
    switch (type) {
    case 'H':
        return packageformat::headerBytes;
    case 'C':
        return limits::commitBytes + packageformat::signatureBytes;
    default:
        return packageformat::pieceBytes + 1024;
    }
}

PackageHeader headerFrom(const QByteArray& record) {
    if (record.size() <= packageformat::signatureBytes)
        throw PackageFault(Kind::Damaged, "header");
    const QByteArray bytes = record.chopped(packageformat::signatureBytes);
    PackageHeader header;
    try {
        header = packageheader::decode(bytes);
    } catch (const CborReader::Fault& fault) {
        throw PackageFault(Kind::Damaged, fault.reason());
    }
    if (!SigningKey::verify(header.sender, packagehash::ofHeader(bytes),
                            record.last(packageformat::signatureBytes)))
        throw PackageFault(Kind::Damaged, "signature of the header");
    return header;
}

} // namespace

PackageReader::PackageReader(QIODevice& in, const QString& passphrase) : m_in(in), m_frames(in, passphrase) {
    const Record first = next();
    if (first.type != 'H')
        throw PackageFault(Kind::Damaged, "no header");
    m_header = headerFrom(first.bytes);
}

PackageReader::Record PackageReader::next() {
    const QByteArray head = m_frames.read(5);
    const auto length = qFromBigEndian<std::uint32_t>(head.constData() + 1);
    Record record{head[0], {}};
    if (static_cast<qsizetype>(length) > mostOf(record.type))
        throw PackageFault(Kind::Damaged, "record too long");
    record.bytes = m_frames.read(static_cast<qsizetype>(length));
    if (record.type != 'T') {
        m_hash.addData(head);
        m_hash.addData(record.bytes);
    }
    return record;
}

PackageReader::Outcome PackageReader::read(const Visitor& visitor, Progress& progress) {
    Outcome outcome;
    try {
        readAll(visitor, progress, outcome);
    } catch (const PackageFault& fault) {
        outcome.fault = fault;
    }
    return outcome;
}

void PackageReader::readAll(const Visitor& visitor, Progress& progress, Outcome& outcome) {
    const qint64 total = m_in.size();
    for (int n = 0;; ++n) {
        if (n % 256 == 0) {
            progress.report(std::min(m_frames.position(), total), total);
            if (progress.cancelled())
                throw Error(Error::Kind::Cancelled, u"cancelled"_s);
        }
        Record record = next();
        switch (record.type) {
        case 'C':
            takeCommit(record, visitor, outcome);
            break;
        case 'B':
            takeFile(record, visitor, outcome);
            break;
        case 'T':
            checkTrailer(record, m_hash.result(), outcome);
            if (!m_frames.atEnd())
                throw PackageFault(Kind::Damaged, "records after the trailer");
            return;
        case 'H':
        case 'D':
            throw PackageFault(Kind::Damaged, "record out of place");
        default:
            break; // of a newer program
        }
    }
}

void PackageReader::takeCommit(Record& record, const Visitor& visitor, Outcome& outcome) const {
    if (record.bytes.size() <= packageformat::signatureBytes || outcome.commits >= m_header.commits)
        throw PackageFault(Kind::Damaged, "commit");
    SignedCommit commit;
    commit.signature = record.bytes.last(packageformat::signatureBytes);
    record.bytes.chop(packageformat::signatureBytes);
    commit.body = std::move(record.bytes);
    ++outcome.commits;
    if (visitor.commit)
        visitor.commit(std::move(commit));
}

void PackageReader::takeFile(const Record& record, const Visitor& visitor, Outcome& outcome) {
    Blob file;
    if (record.bytes.size() != 40)
        throw PackageFault(Kind::Damaged, "file");
    file.hash = record.bytes.first(32);
    const auto size = qFromBigEndian<qint64>(record.bytes.constData() + 32);
    const bool announced = std::ranges::any_of(m_header.files, [&](const BlobStore::Entry& entry) {
        return entry.hash == file.hash && entry.size == size;
    });
    if (!announced || size < 0 || size > packageformat::fileBytes)
        throw PackageFault(Kind::Damaged, "file that was not announced");
    while (file.bytes.size() < size) {
        const Record piece = next();
        if (piece.type != 'D' || piece.bytes.isEmpty() || file.bytes.size() + piece.bytes.size() > size)
            throw PackageFault(Kind::Damaged, "piece of a file");
        file.bytes += piece.bytes;
    }
    if (Blob::hashOf(file.bytes) != file.hash)
        throw PackageFault(Kind::Damaged, "content of a file");
    ++outcome.files;
    if (visitor.file)
        visitor.file(std::move(file));
}

void PackageReader::checkTrailer(const Record& record, const QByteArray& hash, const Outcome& outcome) const {
    if (record.bytes.size() != 16 + packageformat::signatureBytes)
        throw PackageFault(Kind::Damaged, "trailer");
    const QByteArray counts = record.bytes.first(16);
    if (qFromBigEndian<qint64>(counts.constData()) != outcome.commits ||
        qFromBigEndian<qint64>(counts.constData() + 8) != outcome.files ||
        outcome.commits != m_header.commits ||
        outcome.files != static_cast<std::int64_t>(m_header.files.size()))
        throw PackageFault(Kind::Damaged, "numbers in the trailer");
    if (!SigningKey::verify(m_header.sender, packagehash::ofTrailer(hash, counts),
                            record.bytes.last(packageformat::signatureBytes)))
        throw PackageFault(Kind::Damaged, "signature of the trailer");
}

QString sentenceFor(const PackageFault& fault, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    switch (fault.kind()) {
    case Kind::NotAPackage:
        return PackageTexts::tr("“%1” is not a package of this program.").arg(name);
    case Kind::Newer:
        return PackageTexts::tr(
                   "“%1” was made by a newer version of this program; update this one to read it.")
            .arg(name);
    case Kind::NeedsPassphrase:
        return PackageTexts::tr("“%1” is protected; its passphrase is needed.").arg(name);
    case Kind::WrongPassphrase:
        return PackageTexts::tr("The passphrase does not open “%1”.").arg(name);
    case Kind::Cut:
        return PackageTexts::tr("“%1” was cut off on its way: its end is missing. Ask for it again.")
            .arg(name);
    case Kind::Damaged:
        return PackageTexts::tr("“%1” was changed or damaged on its way. Ask for it again.").arg(name);
    case Kind::Unreadable:
        return PackageTexts::tr("“%1” cannot be read from its disk. Copy it anew and try again.").arg(name);
    }
    return {};
}

} // namespace dkt
