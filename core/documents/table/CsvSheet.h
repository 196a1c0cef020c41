// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "util/Progress.h"

#include <QByteArray>

namespace dkt::doc {

/// The sheet's header and rows as CSV: UTF-8 with a byte-order mark (or Excel garbles it), comma between
/// cells, dates ISO 8601, numbers with a point. Text that a spreadsheet would take for a formula (= + - @,
/// tab, carriage return in front) gets an apostrophe, unless it is a plain number.
[[nodiscard]] QByteArray toCsv(const Sheet& sheet, Progress& progress);

} // namespace dkt::doc
