// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "util/Progress.h"

class QIODevice;

namespace dkt::doc {

/// Writes `sheet` as an Excel workbook ready to work on and to print: real dates and numbers, a filter on
/// the header, the header frozen and repeated on every page, A4 landscape one page wide.
///
/// Text is always text: inline strings in cells marked with Excel's quote prefix, never a formula or a
/// link, even after someone edits the cell. Text longer than a cell may hold (32,767 characters) ends with
/// "…". Memory stays flat however many rows there are and nothing is written but the file itself; that, the
/// quote prefix and the speed are why this writer is our own and not libxlsxwriter.
///
/// The file is written whole or not at all and read back before it takes its name (util/SafeFile.h).
/// @throws Error ReadOnly, DiskFull, CannotOpen, Cancelled; Input for more rows than a sheet can hold
void writeXlsx(const Sheet& sheet, const QString& path, Progress& progress);

/// Several tables as the tabs of one workbook; names that are not allowed or not unique are changed.
void writeXlsx(const std::vector<Sheet>& sheets, const QString& path, Progress& progress);

/// The same to an open, seekable device, without reading back. Returns the number of rows written.
qint64 writeXlsx(const std::vector<Sheet>& sheets, QIODevice& out, Progress& progress);

} // namespace dkt::doc
