// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"
#include "services/Dossier.h"
#include "util/Progress.h"

#include <memory>
#include <vector>

namespace dkt::gui {

/// The papers this version makes.
enum class PaperKind { Report, Deadlines };

enum class PaperFormat { Docx, Pdf, Text, Xlsx, Csv, Ics };

/// What a paper is made from: values, so that it can be made in any thread while the dossier goes on.
struct PaperSource {
    std::shared_ptr<const DossierView> view;
    WorkingCalendar calendar;
    QDateTime now; ///< states are as of this day
    doc::LayoutProfile profile;
};

[[nodiscard]] std::vector<PaperKind> paperKinds();
[[nodiscard]] QString paperTitle(PaperKind kind);
/// One sentence on what is in it.
[[nodiscard]] QString paperDescription(PaperKind kind);
/// The kind's word in file names: "bao-cao".
[[nodiscard]] QString paperSlug(PaperKind kind);
/// In the order they are offered: the first is what most people want.
[[nodiscard]] std::vector<PaperFormat> paperFormats(PaperKind kind);
[[nodiscard]] QString formatTitle(PaperFormat format);
/// Without the point.
[[nodiscard]] QString formatSuffix(PaperFormat format);

/// @throws Error(Input) when a stored deadline is out of range
[[nodiscard]] std::shared_ptr<const doc::Document> buildPaper(PaperKind kind, const PaperSource& source);

/// Writes the file whole or not at all and checks it by reading back.
/// @throws Error ReadOnly, DiskFull, CannotOpen, Cancelled
void writePaper(PaperKind kind, PaperFormat format, const PaperSource& source, const QString& path,
                Progress& progress);

} // namespace dkt::gui
