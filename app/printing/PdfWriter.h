// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"
#include "util/Progress.h"

#include <QString>

namespace dkt::printing {

/// Writes `document` as a PDF 1.6 file of Decree 30/2020/NĐ-CP pages: fonts embedded, portrait and
/// landscape pages mixed, title, subject and author in the file's properties. Pages are laid out and
/// written one by one, so that time grows linearly with the length and memory hardly at all.
///
/// The file is written whole or not at all (see util/SafeFile.h), then read back: it must end as a PDF
/// does and count as many pages as were painted. `progress` is told units of text (paragraphs, rows).
/// May run in any thread; needs a QGuiApplication.
/// Throws Error: Cancelled, what writeFileSafely throws, Internal when the check fails.
/// Returns the number of pages.
int writePdf(const doc::Document& document, const doc::LayoutProfile& profile, const QString& path,
             Progress& progress);

} // namespace dkt::printing
