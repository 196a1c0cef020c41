// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "util/Progress.h"

#include <QByteArray>

namespace dkt::doc {

/// The sheet's header and rows as CSV: UTF-8 with a byte-order mark (or Excel garbles it), comma between
/// cells, dates ISO 8601, numbers with a point: it reads the same whatever the reader's language.
[[nodiscard]] QByteArray toCsv(const Sheet& sheet, Progress& progress);

/// `text` as one cell, quoted where it must be. What a spreadsheet would take for a formula (= + - @, a tab,
/// a carriage return or NUL in front) gets an apostrophe, unless it is a plain number ("-5", "+1.5").
[[nodiscard]] QString csvCell(const QString& text);

} // namespace dkt::doc
