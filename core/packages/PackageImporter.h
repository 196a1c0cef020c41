// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageFault.h"
#include "packages/PackageHeader.h"
#include "services/Actor.h"
#include "services/Dossier.h"
#include "util/Progress.h"

namespace dkt {

/// What is done with a package whose end is missing or whose middle was changed.
enum class BrokenPackages {
    Refuse,   ///< nothing of it is taken
    TakeWhole ///< every change and file before the fault; each proves itself, the rest stays awaited
};

struct ImportOrder {
    QStringList paths = {};
    QString passphrase = {};
    BrokenPackages broken = BrokenPackages::Refuse;
    UnknownDevices newcomers = UnknownDevices::Hold;
    ApplyMode mode = ApplyMode::Write; ///< DryRun: the report only, nothing is changed
};

/// One person's changes in what is taken in.
struct Contribution {
    QString person;
    DeviceKey device;
    std::int64_t commits = 0;
};

/// One package: taken in, or refused and why.
struct PackageResult {
    QString path;
    std::optional<PackageHeader> header; ///< none when not even that could be read
    std::optional<PackageFault> fault;
    QString refused; ///< one sentence; empty: taken in
    ApplyReport report;
};

/// Commits a laptop is known to have made that are not here.
struct Awaited {
    MissingRange range;
    QString label; ///< the laptop's name; empty while it is unknown
};

struct ImportReport {
    std::vector<PackageResult> packages; ///< in the order they were taken
    ApplyReport total;
    std::vector<Contribution> contributions; ///< of what was new, the largest first
    std::vector<Awaited> awaited;
    std::vector<QByteArray> missingFiles; ///< evidence whose bytes are still not here
    int waitingDevices = 0;               ///< devices whose work is held until somebody accepts them

    [[nodiscard]] bool anyRefused() const;
    [[nodiscard]] bool needsPassphrase() const;
};

/// Takes packages in: each one whole or not at all, in any order, any number of times. The files are only
/// read. Uses the journal's thread.
class PackageImporter {
public:
    explicit PackageImporter(Dossier& dossier) : m_dossier(dossier) {}

    /// @throws Error Cancelled (what was taken in before stays), DiskFull and others of the dossier's disk
    ImportReport run(const ImportOrder& order, Progress& progress);

private:
    [[nodiscard]] PackageResult take(const QString& path, const ImportOrder& order,
                                     std::vector<Contribution>& contributions, Progress& progress);
    /// All of them tried together, as they would stand beside each other.
    void preview(const ImportOrder& order, ImportReport& report, Progress& progress);
    void feed(Journal::Receiver& receiver, class PackageReader& reader, const ImportOrder& order,
              PackageResult& result, std::vector<Contribution>& contributions, Progress& progress);
    void note(const PackageResult& result);
    void finish(ImportReport& report) const;

    Dossier& m_dossier;
};

/// What is known to exist and is not here: gaps, and what other laptops said they have.
[[nodiscard]] std::vector<Awaited> awaitedBy(const Journal& journal);

/// A new laptop joins: makes the dossier `path` from a hand-out. Nothing is left behind when it fails.
/// @throws Error Input when the packages do not hold the whole dossier; as PackageImporter and
/// Dossier::create
[[nodiscard]] std::unique_ptr<Dossier> joinDossier(const QString& path, const ImportOrder& order,
                                                   const JournalOptions& options, Progress& progress,
                                                   ImportReport* report = nullptr);

} // namespace dkt
