// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PaperFile.h"

#include <vector>

namespace dkt::printing {

/// What happens to a file of that name that is there already.
enum class ExistingFile { Replace, KeepBoth };

/// Many papers in one go: kinds × formats, those about a visit for each of the visits.
struct BatchOrder {
    std::vector<const doc::PaperType*> types;
    std::vector<doc::PaperFormat> formats; ///< those a kind does not offer are left out for it
    std::vector<VisitId> visits;           ///< in this order
    QString folder;
    QString pattern; ///< see doc::PaperNames
    ExistingFile existing = ExistingFile::Replace;
};

/// The files it comes to, each with a name of its own: visit by visit, so that the papers of one unit stand
/// together.
[[nodiscard]] std::vector<PaperFile> planBatch(const BatchOrder& order, const SnapshotIndex& index, QDate today);

struct BatchFailure {
    PaperFile file;
    QString reason;
};

/// How a batch ended: nothing is skipped in silence.
struct BatchResult {
    std::vector<PaperFile> written;
    std::vector<BatchFailure> failed;
    std::vector<PaperFile> left; ///< not begun, because the user stopped it
};

/// Writes the files one after the other, each whole or not at all. A file that fails does not stop the
/// others; being stopped leaves what is written and begins nothing more.
[[nodiscard]] BatchResult writeBatch(const std::vector<PaperFile>& files, const doc::ReportContext& context,
                                     const doc::LayoutProfile& profile, Progress& progress);

} // namespace dkt::printing
