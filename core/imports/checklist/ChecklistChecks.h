// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/checklist/LineTree.h"

namespace dkt {

/// Points that are missing, negative, no numbers, or stored as text; numbers that are there twice or stand
/// in the wrong place. Into `lines.issues`.
void checkPoints(SheetLines& lines, const LineTree& tree);
void checkCodes(SheetLines& lines, const LineTree& tree);

/// Stated points against the sums of what stands below; totals against what stands above.
void checkSums(SheetLines& lines, const LineTree& tree, const Checklist& checklist);

/// Columns with values that were not read, hidden rows: into `lines.issues`.
void checkUnread(SheetLines& lines);

/// Where numbers begin anew in each section, puts the section's in front ("II.1").
void numberThroughout(LineTree& tree, SheetLines& lines);

/// "Tiêu chí: nội dung" in one cell, on a form of two levels: makes criteria of the first halves.
void splitTitles(Checklist& checklist, SheetLines& lines);

} // namespace dkt
