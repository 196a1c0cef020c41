// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetTable.h"

namespace dkt {

/// What was copied in a spreadsheet program, as a sheet of texts: lines are rows, tabs part cells, and a cell in
/// quotes may hold lines of its own. Codes keep their leading zeros: everything is text.
[[nodiscard]] SheetTable pastedTable(const QString& text);

} // namespace dkt
