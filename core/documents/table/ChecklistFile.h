// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "util/Progress.h"

#include <QString>

namespace dkt::doc {

/// Writes a checklist to give away: as an Excel sheet (see ChecklistSheet), or for a name that ends in
/// ".json" in the project's own format, which keeps everything. The file is written whole or not at all.
/// @throws Error ReadOnly, DiskFull, CannotOpen, Cancelled; Input for another ending
void writeChecklistFile(const Checklist& checklist, const QString& path, Progress& progress);

} // namespace dkt::doc
