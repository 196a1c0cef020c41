// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/PackageImporter.h"

#include "packages/ExchangeJson.h"
#include "packages/PackageExporter.h"
#include "packages/PackageReader.h"
#include "services/EvidenceService.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct ImportTexts {
    Q_DECLARE_TR_FUNCTIONS(PackageImporter)
};

/// Ends the transaction a package is read in.
struct Refusal {
    QString sentence;
};

void add(ApplyReport& total, const ApplyReport& part) {
    total.commits += part.commits;
    total.fresh += part.fresh;
    total.known += part.known;
    total.ops += part.ops;
    total.stored += part.stored;
    total.held += part.held;
    total.files += part.files;
    total.conflicts += part.conflicts;
    total.forks += part.forks;
    total.waiting = part.waiting;
    std::ranges::copy(part.refused, std::back_inserter(total.refused));
    std::ranges::copy(part.issues, std::back_inserter(total.issues));
    for (const DeviceKey& device : part.newDevices)
        if (std::ranges::find(total.newDevices, device) == total.newDevices.end())
            total.newDevices.push_back(device);
    for (const auto& [kind, count] : part.newRows)
        total.newRows[kind] += count;
}

[[noreturn]] void failChanging(const QString& path) {
    throw Error(Error::Kind::CannotOpen,
                ImportTexts::tr("“%1” changed while it was read; take it in once it is copied.").arg(QFileInfo(path).fileName()));
}

void count(std::vector<Contribution>& contributions, const CommitInfo& info) {
    const auto same = std::ranges::find_if(contributions, [&](const Contribution& one) {
        return one.device == info.id.device && one.person == info.person;
    });
    if (same != contributions.end())
        ++same->commits;
    else
        contributions.push_back({info.person, info.id.device, 1});
}

} // namespace

bool ImportReport::anyRefused() const {
    return !total.refused.empty() ||
           std::ranges::any_of(packages, [](const PackageResult& one) { return !one.refused.isEmpty(); });
}

bool ImportReport::needsPassphrase() const {
    return std::ranges::any_of(packages, [](const PackageResult& one) {
        return one.fault && (one.fault->kind() == PackageFault::Kind::NeedsPassphrase ||
                             one.fault->kind() == PackageFault::Kind::WrongPassphrase);
    });
}

ImportReport PackageImporter::run(const ImportOrder& order, Progress& progress) {
    ImportReport report;
    if (order.mode == ApplyMode::DryRun && order.paths.size() > 1) {
        preview(order, report, progress);
        finish(report);
        return report;
    }
    for (const QString& path : order.paths) {
        report.packages.push_back(take(path, order, report.contributions, progress));
        const PackageResult& result = report.packages.back();
        add(report.total, result.report);
        if (result.refused.isEmpty() && order.mode == ApplyMode::Write)
            note(result);
    }
    finish(report);
    return report;
}

void PackageImporter::preview(const ImportOrder& order, ImportReport& report, Progress& progress) {
    // Each alone says which are refused; those that are not are then tried together: two of them may be in
    // conflict with each other.
    std::vector<Contribution> ignored;
    for (const QString& path : order.paths)
        report.packages.push_back(take(path, order, ignored, progress));
    report.total = m_dossier.journal().receive(
        [&](Journal::Receiver& receiver) {
            for (PackageResult& one : report.packages) {
                QFile file(one.path);
                if (!one.refused.isEmpty() || !file.open(QIODevice::ReadOnly))
                    continue;
                try {
                    PackageReader reader(file, order.passphrase);
                    feed(receiver, reader, order, one, report.contributions, progress);
                } catch (const PackageFault&) {
                    failChanging(one.path);
                } catch (const Refusal&) {
                    failChanging(one.path);
                }
            }
        },
        ApplyMode::DryRun, order.newcomers);
}

PackageResult PackageImporter::take(const QString& path, const ImportOrder& order,
                                    std::vector<Contribution>& contributions, Progress& progress) {
    PackageResult result{path, {}, {}, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.refused =
            ImportTexts::tr("“%1” cannot be opened: %2.").arg(QFileInfo(path).fileName(), file.errorString());
        return result;
    }
    std::vector<Contribution> mine;
    try {
        PackageReader reader(file, order.passphrase);
        result.header = reader.header();
        if (reader.header().dossier != m_dossier.journal().dossierId())
            throw Refusal{ImportTexts::tr("“%1” belongs to another dossier: “%2”.")
                              .arg(QFileInfo(path).fileName(), reader.header().title)};
        result.report = m_dossier.journal().receive(
            [&](Journal::Receiver& receiver) { feed(receiver, reader, order, result, mine, progress); },
            order.mode, order.newcomers);
        for (const Contribution& one : mine)
            contributions.push_back(one);
    } catch (const PackageFault& fault) {
        result.fault = fault;
        result.refused = sentenceFor(fault, path);
    } catch (const Refusal& refusal) {
        result.refused = refusal.sentence;
    }
    return result;
}

void PackageImporter::feed(Journal::Receiver& receiver, PackageReader& reader, const ImportOrder& order,
                           PackageResult& result, std::vector<Contribution>& contributions,
                           Progress& progress) {
    const PackageReader::Outcome outcome =
        reader.read({[&](SignedCommit&& commit) {
                         if (receiver.commit(commit) == Journal::Receiver::Taken::New)
                             count(contributions, Journal::readInfo(commit));
                     },
                     [&](Blob&& file) { receiver.file(file); }},
                    progress);
    result.fault = outcome.fault;
    if (outcome.fault && order.broken == BrokenPackages::Refuse)
        throw Refusal{sentenceFor(*outcome.fault, result.path)};
}

void PackageImporter::note(const PackageResult& result) {
    Journal& journal = m_dossier.journal();
    journal.notePeer(peerOf(*result.header));
    ExchangeNote note;
    note.package = result.header->package;
    note.direction = ExchangeNote::Direction::In;
    note.at = m_dossier.clock().now();
    note.name = QFileInfo(result.path).fileName();
    note.report = exchangejson::ofImport(result);
    journal.noteExchange(note);
}

void PackageImporter::finish(ImportReport& report) const {
    const Journal& journal = m_dossier.journal();
    std::ranges::sort(report.contributions, std::ranges::greater{}, &Contribution::commits);
    report.awaited = awaitedBy(journal);
    for (const Evidence& evidence : EvidenceService(m_dossier).missing())
        report.missingFiles.push_back(evidence.file.hash);
    for (const DeviceInfo& device : journal.devices())
        if (device.waiting > 0 &&
            (device.trust == DeviceTrust::Unknown || device.trust == DeviceTrust::Closed))
            ++report.waitingDevices;
}

std::vector<Awaited> awaitedBy(const Journal& journal) {
    const HaveVector have = journal.have();
    std::map<DeviceKey, std::int64_t> known;
    for (const Peer& peer : journal.peers())
        for (const auto& [key, entry] : peer.have)
            known[key] = std::max(known[key], entry.upTo);
    std::vector<Awaited> awaited;
    for (const MissingRange& gap : journal.waiting())
        awaited.push_back({gap, {}});
    std::map<DeviceKey, DeviceInfo> devices;
    for (const DeviceInfo& device : journal.devices())
        devices.emplace(device.key, device);
    for (const auto& [key, upTo] : known) {
        const auto here = have.find(key);
        const std::int64_t from = (here == have.end() ? 0 : here->second.upTo) + 1;
        const auto device = devices.find(key);
        // What is held or behind a gap is here already, or listed as the gap.
        if (from <= upTo && (device == devices.end() || device->second.waiting == 0))
            awaited.push_back({{key, from, upTo}, {}});
    }
    for (Awaited& one : awaited)
        if (const auto device = devices.find(one.range.device); device != devices.end())
            one.label = device->second.label;
    return awaited;
}

std::unique_ptr<Dossier> joinDossier(const QString& path, const ImportOrder& order,
                                     const JournalOptions& options, Progress& progress,
                                     ImportReport* report) {
    const auto fail = [](const QString& sentence) { throw Error(Error::Kind::Input, sentence); };
    if (QFileInfo::exists(path))
        fail(ImportTexts::tr("“%1” exists already; choose another name for the dossier.").arg(path));
    RowId id;
    for (const QString& package : order.paths) {
        QFile file(package);
        if (!file.open(QIODevice::ReadOnly))
            fail(ImportTexts::tr("“%1” cannot be opened: %2.")
                     .arg(QFileInfo(package).fileName(), file.errorString()));
        try {
            const RowId its = PackageReader(file, order.passphrase).header().dossier;
            if (!id.isNull() && its != id)
                fail(ImportTexts::tr(
                    "The packages belong to different dossiers; a dossier is started from one."));
            id = its;
        } catch (const PackageFault& fault) {
            fail(sentenceFor(fault, package));
        }
    }
    std::unique_ptr<Dossier> dossier = Dossier::createAs(id, path, options);
    try {
        ImportOrder write = order;
        write.mode = ApplyMode::Write;
        write.newcomers = UnknownDevices::Accept; // They are who the dossier is from.
        const ImportReport done = PackageImporter(*dossier).run(write, progress);
        for (const PackageResult& one : done.packages)
            if (!one.refused.isEmpty())
                fail(one.refused);
        if (done.total.fresh == 0 || !dossier->journal().waiting().empty())
            fail(ImportTexts::tr(
                "These packages do not hold the whole dossier. Ask for a hand-out, which starts one, "
                "with all its volumes."));
        if (report)
            *report = done;
    } catch (...) {
        dossier.reset();
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + end);
        throw;
    }
    return dossier;
}

} // namespace dkt
