// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage/Salvage.h"

#include "journal/salvage/Restater.h"
#include "storage/FinalName.h"
#include "util/Error.h"
#include "util/PhasedProgress.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

/// How many bytes of evidence are brought in one transaction.
constexpr qsizetype filesAtOnce = 16 * 1024 * 1024;

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

void removeUnfinished(const QString& part) {
    for (const QString& end : std::array{QString(), u"-wal"_s, u"-shm"_s, u".part"_s})
        QFile::remove(part + end);
}

} // namespace

Salvage::Salvage(std::vector<std::unique_ptr<SalvageSource>> sources) : m_sources(std::move(sources)) {
    for (const auto& source : m_sources)
        m_report.sources.emplace_back().name = source->name();
}

Salvage::~Salvage() = default;

const SalvageReport& Salvage::look(Progress& progress) {
    PhasedProgress phases(progress, 2 * static_cast<int>(m_sources.size()));
    for (int n = 0; n < static_cast<int>(m_sources.size()); ++n) {
        phases.next();
        readCommits(n, phases);
    }
    takeRemnants();
    chooseDossier();
    for (int n = 0; n < static_cast<int>(m_sources.size()); ++n) {
        phases.next();
        readFiles(n, phases);
    }
    makeReport();
    m_looked = true;
    return m_report;
}

void Salvage::readCommits(int number, Progress& progress) {
    const auto at = static_cast<std::size_t>(number);
    SalvageSource::Commits found = m_sources[at]->commits(progress);
    m_report.sources[at].unreadable = found.unreadable;
    m_report.sources[at].trouble = found.trouble;
    for (const SignedCommit& bytes : found.stored) {
        const std::optional<Commit> commit = SalvageSource::proven(bytes);
        if (!commit)
            continue;
        m_chains[commit->dossier].add(*commit, bytes, number);
        std::vector<int>& counts = m_counts[commit->dossier];
        counts.resize(m_sources.size());
        ++counts[at];
    }
    m_tableOps.insert(m_tableOps.end(), found.tableOps.begin(), found.tableOps.end());
    for (const SignedCommit& bytes : found.remnants)
        if (std::optional<Commit> commit = SalvageSource::proven(bytes))
            m_remnants.push_back({*std::move(commit), bytes, number});
    for (auto& [dossier, chains] : m_chains)
        for (const auto& [device, seqs] : found.mentioned)
            chains.mention(device, seqs);
    for (const auto& [dossier, devices] : found.known)
        for (const auto& [device, upTo] : devices)
            m_chains[dossier].known(device, upTo);
}

void Salvage::takeRemnants() {
    std::ranges::stable_sort(m_remnants, {}, [](const Remnant& one) { return one.commit.info.id; });
    for (const Remnant& one : m_remnants) {
        m_chains[one.commit.dossier].addRemnant(one.commit, one.bytes, one.source);
        m_counts[one.commit.dossier].resize(m_sources.size());
    }
    m_remnants.clear();
}

void Salvage::chooseDossier() {
    std::erase_if(m_chains, [](const auto& entry) { return entry.second.count() == 0; });
    if (m_chains.empty()) {
        QStringList names;
        for (const SalvageReport::Source& source : m_report.sources)
            names.append(u'“' + source.name + u'”');
        throw Error(
            Error::Kind::CannotOpen,
            SalvageText::tr("Nothing of a dossier was found in %1. Try another copy, a backup or a package.")
                .arg(names.join(u", "_s)));
    }
    // Of each source the dossier most of it is about; single strangers in it are left out.
    std::optional<std::pair<RowId, int>> first;
    for (int n = 0; n < static_cast<int>(m_sources.size()); ++n) {
        const auto most = std::ranges::max_element(m_counts, {}, [n](const auto& entry) {
            return entry.second.empty() ? 0 : entry.second[static_cast<std::size_t>(n)];
        });
        if (most->second[static_cast<std::size_t>(n)] == 0)
            continue;
        if (!first)
            first = {most->first, n};
        if (first->first != most->first)
            throw Error(
                Error::Kind::Input,
                SalvageText::tr("“%1” belongs to another dossier than “%2”. Salvage each dossier by itself.")
                    .arg(m_report.sources[static_cast<std::size_t>(n)].name,
                         m_report.sources[static_cast<std::size_t>(first->second)].name));
    }
    m_report.dossier = first ? first->first : m_chains.begin()->first;
}

void Salvage::readFiles(int number, Progress& progress) {
    const auto at = static_cast<std::size_t>(number);
    const std::set<QByteArray> damaged =
        m_sources[at]->files([&](const QByteArray& hash) { return !m_files.contains(hash); },
                             [&](const Blob& blob) {
                                 if (!m_files.emplace(blob.hash, number).second)
                                     return;
                                 ++m_report.sources[at].files;
                                 m_report.fileBytes += blob.bytes.size();
                             },
                             progress);
    m_damagedFiles.insert(damaged.begin(), damaged.end());
}

void Salvage::makeReport() {
    const SalvagedChains& chains = m_chains.at(m_report.dossier);
    m_report.title = chains.title();
    m_report.devices = chains.devices();
    m_report.commits = chains.count();
    m_report.inSeveral = chains.inSeveral();
    m_report.files = static_cast<int>(m_files.size());
    for (std::size_t n = 0; n < m_sources.size(); ++n) {
        SalvageReport::Source& source = m_report.sources[n];
        source.commits = chains.in(static_cast<int>(n));
        source.onlyHere = chains.onlyIn(static_cast<int>(n));
        for (const auto& [dossier, counts] : m_counts)
            source.foreign += dossier == m_report.dossier ? 0 : counts[n];
    }
    for (const auto& [hash, name] : chains.files())
        if (!m_files.contains(hash))
            m_report.lostFiles.push_back({hash, name, m_damagedFiles.contains(hash)});
    // What named it may be lost, too.
    if (m_report.lostCommits() > 0)
        for (const QByteArray& hash : m_damagedFiles)
            if (!m_files.contains(hash) && !chains.files().contains(hash))
                m_report.lostFiles.push_back({hash, {}, true});
}

const SalvageReport& Salvage::write(const QString& path, const JournalOptions& options, const Intent& intent,
                                    Progress& progress) {
    requireFreeName(path);
    if (!m_looked)
        look(progress);
    // Under another name until it is whole: what an ended run left there is thrown away.
    const QString part = path + u".salvage"_s;
    removeUnfinished(part);
    try {
        fill(part, options, intent, progress);
        giveFinalName(part, path);
    } catch (...) {
        removeUnfinished(part);
        throw;
    }
    return m_report;
}

void Salvage::fill(const QString& part, const JournalOptions& options, const Intent& intent,
                   Progress& progress) {
    PhasedProgress phases(progress, 3 + static_cast<int>(m_sources.size()));
    // Nobody can be asked about devices now: whose work it is was proved.
    JournalOptions flagging = options;
    flagging.unknownDevices = UnknownDevices::Flag;
    const auto journal = Journal::create(part, flagging, m_report.dossier);
    phases.next();
    const std::vector<SignedCommit> commits = m_chains.at(m_report.dossier).commits();
    const ApplyReport taken = journal->apply(commits, phases);
    if (!taken.refused.empty())
        throw Error(Error::Kind::Internal, taken.refused.front().reason, u"a proven commit was refused"_s);
    bringFiles(*journal, phases);
    phases.next();
    if (m_report.lostCommits() > 0 || m_report.behindGap() > 0) {
        const Restater::Result anew = Restater(*journal, intent, m_tableOps).run(phases);
        m_report.restated = anew.restated;
        m_report.fromTables = anew.fromTables;
    }
    phases.next();
    if (const VerifyReport proof = journal->verify(phases); !proof.ok())
        throw Error(Error::Kind::Internal, SalvageText::tr("What was salvaged does not hold together."),
                    proof.broken ? proof.broken->reason : u"projection"_s);
    journal->close();
}

void Salvage::bringFiles(Journal& journal, PhasedProgress& phases) {
    std::vector<Blob> waiting;
    qsizetype bytes = 0;
    const auto bring = [&] {
        journal.bringBlobs(waiting);
        waiting.clear();
        bytes = 0;
    };
    for (std::size_t n = 0; n < m_sources.size(); ++n) {
        phases.next();
        const auto mine = [&](const QByteArray& hash) {
            const auto found = m_files.find(hash);
            return found != m_files.end() && found->second == static_cast<int>(n);
        };
        (void)m_sources[n]->files(
            mine,
            [&](const Blob& blob) {
                waiting.push_back(blob);
                bytes += blob.bytes.size();
                if (bytes >= filesAtOnce)
                    bring();
            },
            phases);
        bring();
    }
}

} // namespace dkt
