// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageHeader.h"
#include "services/Actor.h"
#include "services/Dossier.h"
#include "util/Progress.h"

namespace dkt {

enum class WithEvidence { Yes, No };

/// What shall be handed over, and to whom.
struct ExportOrder {
    QString path; ///< of the file; it must not exist. Volumes get “-1”, “-2” … before the ending
    PackagePurpose purpose = PackagePurpose::Work;
    std::optional<Peer> recipient = {}; ///< what they lack; none: everything, for anyone
    QString passphrase = {};            ///< empty: not protected
    WithEvidence evidence = WithEvidence::Yes;
    qint64 volumeBytes = 0; ///< no file much larger than this; a single larger one lies alone. 0: one file
};

/// What is handed over, worked out beforehand.
struct ExportPlan {
    std::int64_t commits = 0;
    qint64 commitBytes = 0;                ///< uncompressed
    HaveVector base;                       ///< what the recipient has already
    std::vector<BlobStore::Entry> files;   ///< evidence that goes along
    std::vector<BlobStore::Entry> omitted; ///< evidence that stays
    std::vector<QByteArray> missing;       ///< named by the changes that go, and not on this laptop

    [[nodiscard]] qint64 fileBytes() const;
    [[nodiscard]] bool isEmpty() const { return commits == 0 && files.empty(); }
};

struct ExportReport {
    QStringList paths; ///< one a volume
    ExportPlan plan;
    qint64 bytes = 0; ///< of all files written
};

/// Writes packages: each file goes to a “.part”, is synced, read back and proved, and only then gets its
/// name. Uses the journal's thread.
class PackageExporter {
public:
    explicit PackageExporter(Dossier& dossier) : m_dossier(dossier) {}

    [[nodiscard]] ExportPlan plan(const ExportOrder& order) const;
    /// @throws Error Input when the file exists; ReadOnly, DiskFull, CannotOpen; Cancelled: no file is left
    /// then
    ExportReport write(const ExportOrder& order, const Actor& actor, Progress& progress);

    /// A file name nobody has in `folder`: dossier, sender, day and time.
    [[nodiscard]] QString proposedPath(const QString& folder, const ExportOrder& order) const;

private:
    struct Volume {
        std::int64_t commits = 0;
        std::vector<BlobStore::Entry> files;
    };
    [[nodiscard]] std::vector<Volume> volumes(const ExportOrder& order, const ExportPlan& plan) const;
    [[nodiscard]] PackageHeader header(const ExportOrder& order, const ExportPlan& plan, const Actor& actor);
    void writeVolume(const QString& path, const PackageHeader& header, std::int64_t firstCommit,
                     const ExportOrder& order, const ExportPlan& plan, Progress& progress);
    void note(const ExportReport& report, const PackageHeader& header);

    Dossier& m_dossier;
};

/// A peer as the header of its package or receipt shows it.
[[nodiscard]] Peer peerOf(const PackageHeader& header);

} // namespace dkt
