// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "journal/salvage/SalvageSource.h"
#include "journal/salvage/SalvagedChains.h"

namespace dkt {

class PhasedProgress;

/// Gets a dossier back out of what is left of it: any number of damaged files, copies and packages, which
/// complete each other. Every commit taken proved itself by its signature and every evidence file by its
/// hash, so that nothing damaged gets in. The sources are only read.
class Salvage {
public:
    explicit Salvage(std::vector<std::unique_ptr<SalvageSource>> sources);
    ~Salvage();

    /// Reads and checks everything, and writes nothing.
    /// @throws Error CannotOpen when a source may not be read, or nothing of a dossier is in any of them;
    /// Input when they are of two dossiers; Cancelled
    const SalvageReport& look(Progress& progress);
    /// Makes a new dossier of what was found; looks first when that was not done. What stands behind a
    /// missing commit is written anew under `intent` (see Restater), so that it is seen. The file appears
    /// under its name when it is whole and proved.
    /// @throws Error as look() and Journal::create(); Input when `path` exists. Nothing is left behind then
    const SalvageReport& write(const QString& path, const JournalOptions& options, const Intent& intent,
                               Progress& progress);
    [[nodiscard]] const SalvageReport& report() const { return m_report; }

private:
    struct Remnant {
        Commit commit;
        SignedCommit bytes;
        int source = 0;
    };
    void readCommits(int number, Progress& progress);
    void takeRemnants();
    /// The one dossier all are about.
    void chooseDossier();
    void readFiles(int number, Progress& progress);
    void makeReport();
    void fill(const QString& part, const JournalOptions& options, const Intent& intent, Progress& progress);
    void bringFiles(Journal& journal, PhasedProgress& phases);

    std::vector<std::unique_ptr<SalvageSource>> m_sources;
    std::map<RowId, SalvagedChains> m_chains;   ///< by dossier
    std::map<RowId, std::vector<int>> m_counts; ///< commits by dossier and source
    std::vector<Remnant> m_remnants;
    std::vector<SalvageSource::TableOp> m_tableOps;
    std::map<QByteArray, int> m_files; ///< whole ones, and the source that has it
    std::set<QByteArray> m_damagedFiles;
    SalvageReport m_report;
    bool m_looked = false;
};

} // namespace dkt
