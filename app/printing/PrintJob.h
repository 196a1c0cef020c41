// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PaperFile.h"
#include "util/Progress.h"

#include <vector>

class QPrinter;

namespace dkt::printing {

class PagedDocument;

/// Sets paper size, orientation and full-page mode of `printer` for `document`: call it before a print
/// dialog is shown, so that the dialog offers what will be printed.
void preparePrinter(const PagedDocument& document, QPrinter& printer);

/// Prints the pages the printer was asked for (QPrinter::printRange, pageOrder, and copies where the
/// printer makes none itself), each in its own orientation. Throws Error: Cancelled (the job is aborted),
/// CannotOpen when the printer does not take the job, Input when no such page exists.
void printPages(const PagedDocument& document, QPrinter& printer, Progress& progress);

/// Prints the papers of `files` one after the other as one job, each built and laid out when its turn comes;
/// the range of pages does not count here. Throws as printPages does.
void printPapers(const std::vector<PaperFile>& files, const doc::ReportContext& context,
                 const doc::LayoutProfile& profile, QPrinter& printer, Progress& progress);

} // namespace dkt::printing
