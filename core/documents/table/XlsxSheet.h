// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "util/Progress.h"

namespace dkt::doc {

/// Writes `sheet` as an Excel workbook ready to work on and to print: real dates and numbers, a filter on
/// the header, the header frozen and repeated on every page, A4 landscape one page wide. Memory stays flat
/// however many rows there are. The file is written whole or not at all.
/// @throws Error ReadOnly, DiskFull, CannotOpen, Cancelled
void writeXlsx(const Sheet& sheet, const QString& path, Progress& progress);

} // namespace dkt::doc
