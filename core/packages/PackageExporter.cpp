// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/PackageExporter.h"

#include "journal/CommitCodec.h"
#include "packages/ExchangeJson.h"
#include "packages/PackageProof.h"
#include "packages/PackageWriter.h"
#include "services/EvidenceService.h"
#include "services/PlanService.h"
#include "util/Error.h"
#include "util/SafeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(PackageExporter)
};

constexpr qsizetype blobHashBytes = 32;

/// Every part of a value that may be a file's hash: what kind of row it stands in does not matter, so files
/// of rows a newer program knows travel, too.
void collectHashes(const Value& value, std::set<QByteArray>& hashes) {
    if (value.type() == Value::Type::Bytes && value.toBytes().size() == blobHashBytes)
        hashes.insert(value.toBytes());
    for (const Value& part : value.toList())
        collectHashes(part, hashes);
}

QString volumePath(const QString& path, std::size_t volume, std::size_t volumes) {
    if (volumes == 1)
        return path;
    const QFileInfo info(path);
    return info.dir().filePath(u"%1-%2.%3"_s.arg(info.completeBaseName()).arg(volume + 1).arg(info.suffix()));
}

void requireFree(const QString& path) {
    if (QFileInfo::exists(path))
        throw Error(
            Error::Kind::Input,
            ExportTexts::tr("“%1” exists already; packages are never overwritten. Choose another name.")
                .arg(path));
}

void stopIfAsked(const Progress& progress) {
    if (progress.cancelled())
        throw Error(Error::Kind::Cancelled, u"cancelled"_s);
}

} // namespace

qint64 ExportPlan::fileBytes() const {
    qint64 bytes = 0;
    for (const BlobStore::Entry& entry : files)
        bytes += entry.size;
    return bytes;
}

Peer peerOf(const PackageHeader& header) {
    return {header.sender, header.have, header.wants, header.made};
}

ExportPlan PackageExporter::plan(const ExportOrder& order) const {
    ExportPlan plan;
    const Journal& journal = m_dossier.journal();
    std::set<QByteArray> named;
    if (order.recipient)
        plan.base = order.recipient->have;
    if (order.purpose == PackagePurpose::Receipt)
        return plan;
    journal.commitsSince(plan.base, [&](const SignedCommit& commit) {
        ++plan.commits;
        plan.commitBytes += commit.body.size() + commit.signature.size();
        if (!order.recipient)
            return; // all of them go
        for (const Op& op : commitcodec::decode(commit.body).ops)
            collectHashes(op.value, named);
    });
    if (order.recipient)
        named.insert(order.recipient->wants.begin(), order.recipient->wants.end());
    for (const BlobStore::Entry& entry : journal.blobs())
        if (!order.recipient || named.contains(entry.hash))
            (order.evidence == WithEvidence::Yes ? plan.files : plan.omitted).push_back(entry);
    for (const Evidence& evidence : EvidenceService(m_dossier).missing())
        if (!order.recipient || named.contains(evidence.file.hash))
            plan.missing.push_back(evidence.file.hash);
    return plan;
}

std::vector<PackageExporter::Volume> PackageExporter::volumes(const ExportOrder& order,
                                                              const ExportPlan& plan) const {
    if (order.volumeBytes <= 0)
        return {{plan.commits, plan.files}};
    std::vector<Volume> volumes(1);
    qint64 used = 0;
    // By the uncompressed size: what is written is never larger. Text first, pictures after.
    const auto room = [&](qint64 bytes) {
        if (used > 0 && used + bytes > order.volumeBytes) {
            volumes.emplace_back();
            used = 0;
        }
        used += bytes;
    };
    m_dossier.journal().commitsSince(plan.base, [&](const SignedCommit& commit) {
        room(commit.body.size() + commit.signature.size());
        ++volumes.back().commits;
    });
    for (const BlobStore::Entry& entry : plan.files) {
        room(entry.size);
        volumes.back().files.push_back(entry);
    }
    return volumes;
}

PackageHeader PackageExporter::header(const ExportOrder& order, const ExportPlan& plan, const Actor& actor) {
    Journal& journal = m_dossier.journal();
    PackageHeader header;
    header.dossier = journal.dossierId();
    header.purpose =
        order.purpose == PackagePurpose::Work && !order.recipient ? PackagePurpose::HandOut : order.purpose;
    header.title = m_dossier.title();
    header.sender = journal.device();
    header.person = actor.person;
    for (const DeviceInfo& device : journal.devices())
        if (device.key == header.sender)
            header.label = device.label;
    header.made = m_dossier.clock().now();
    header.appVersion = QStringLiteral(DKT_VERSION);
    if (order.recipient)
        header.recipient = order.recipient->device;
    header.have = journal.have();
    header.omitted = plan.omitted;
    for (const Evidence& evidence : EvidenceService(m_dossier).missing())
        header.wants.push_back(evidence.file.hash);
    std::ranges::sort(header.wants);
    header.wants.erase(std::unique(header.wants.begin(), header.wants.end()), header.wants.end());
    return header;
}

ExportReport PackageExporter::write(const ExportOrder& order, const Actor& actor, Progress& progress) {
    (void)m_dossier.journal().device(); // introduces itself, so that the plan has it
    ExportReport report{{}, plan(order), 0};
    PackageHeader head = header(order, report.plan, actor);
    const std::vector<Volume> parts =
        order.purpose == PackagePurpose::Receipt ? std::vector<Volume>(1) : volumes(order, report.plan);
    for (std::size_t n = 0; n < parts.size(); ++n)
        requireFree(volumePath(order.path, n, parts.size()));
    std::int64_t first = 0;
    try {
        for (std::size_t n = 0; n < parts.size(); ++n) {
            head.package = RowId::random();
            head.volume = static_cast<int>(n) + 1;
            head.volumes = static_cast<int>(parts.size());
            head.commits = parts[n].commits;
            head.files = parts[n].files;
            const QString path = volumePath(order.path, n, parts.size());
            report.paths << path;
            writeVolume(path, head, first, order, report.plan, progress);
            report.bytes += QFileInfo(path).size();
            first += parts[n].commits;
        }
    } catch (...) {
        // Half of a hand-over is none: the volumes that are whole go, too, and one whose name is not sure.
        for (const QString& path : report.paths)
            QFile::remove(path);
        throw;
    }
    note(report, head);
    return report;
}

void PackageExporter::writeVolume(const QString& path, const PackageHeader& header, std::int64_t firstCommit,
                                  const ExportOrder& order, const ExportPlan& plan, Progress& progress) {
    Journal& journal = m_dossier.journal();
    const qint64 total = header.commits + static_cast<qint64>(header.files.size());
    qint64 done = 0;
    const auto step = [&] {
        if (++done % 128 == 0 || done == total)
            progress.report(done, total);
        stopIfAsked(progress);
    };
    const auto content = [&](QIODevice& out) {
        PackageWriter writer(
            out, header, [&](const QByteArray& hash) { return journal.sign(hash); }, order.passphrase);
        std::int64_t index = 0;
        if (header.commits > 0)
            journal.commitsSince(plan.base, [&](const SignedCommit& commit) {
                const std::int64_t at = index++ - firstCommit;
                if (at < 0 || at >= header.commits)
                    return;
                writer.add(commit);
                step();
            });
        for (const BlobStore::Entry& entry : header.files) {
            const auto bytes = journal.blob(entry.hash);
            if (!bytes || bytes->size() != entry.size || Blob::hashOf(*bytes) != entry.hash)
                throw Error(
                    Error::Kind::Input,
                    ExportTexts::tr("An evidence file was damaged on this disk; hand over without evidence, "
                                    "and get it again from whoever has it."));
            writer.add(Blob{entry.hash, *bytes});
            step();
        }
        writer.finish();
    };
    writeFileSafely(path, content,
                    [&](QIODevice& in) { provePackage(in, path, order.passphrase, header, progress); });
}

void PackageExporter::note(const ExportReport& report, const PackageHeader& header) {
    ExchangeNote note;
    note.package = header.package;
    note.direction = header.purpose == PackagePurpose::Receipt ? ExchangeNote::Direction::Receipt
                                                               : ExchangeNote::Direction::Out;
    note.at = m_dossier.clock().now();
    note.name = QFileInfo(report.paths.first()).fileName();
    note.report = exchangejson::ofExport(report, header);
    m_dossier.journal().noteExchange(note, note.direction == ExchangeNote::Direction::Out ? header.have
                                                                                          : HaveVector());
}

QString PackageExporter::proposedPath(const QString& folder, const ExportOrder& order) const {
    const QString title = visitCodeFor(m_dossier.title()).left(60);
    const QString kind =
        order.purpose == PackagePurpose::Receipt ? ExportTexts::tr("receipt") : ExportTexts::tr("package");
    const QString stem = u"%1-%2-%3"_s.arg(title, kind, m_dossier.clock().now().toString(u"yyyyMMdd-HHmm"_s));
    const QDir home(folder);
    for (int n = 1;; ++n) {
        const QString name = n == 1 ? stem + u".dktx"_s : u"%1-%2.dktx"_s.arg(stem).arg(n);
        if (!home.exists(name))
            return home.filePath(name);
    }
}

} // namespace dkt
