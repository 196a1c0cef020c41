// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LayoutProfile.h"
#include "documents/PaperType.h"
#include "documents/report/ReportContext.h"
#include "util/Progress.h"

namespace dkt::printing {

/// One paper in one format, as a file to be.
struct PaperFile {
    const doc::PaperType* type = nullptr;
    VisitId visit; ///< null for papers about the campaign
    doc::PaperFormat format = doc::PaperFormat::Docx;
    QString path;
};

/// Builds the paper and writes the file, whole or not at all, checked by reading back. Any thread; needs a
/// QGuiApplication. Throws Error: ReadOnly, DiskFull, CannotOpen, Cancelled; Input when a stored deadline is
/// out of range.
void writePaper(const PaperFile& file, const doc::ReportContext& context, const doc::LayoutProfile& profile,
                Progress& progress);

} // namespace dkt::printing
