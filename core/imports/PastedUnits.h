// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/UnitImporter.h"

namespace dkt {

/// Reads units from text as it comes off the clipboard: rows of a sheet with tabs between the cells, a column
/// of names, or lines of a paper ("1. Xã Dương Xá;"). A header tells the columns; without one the names are in
/// the first column that holds words. Nothing is thrown: lines that are no unit are set aside.
[[nodiscard]] UnitImport unitsFromText(const QString& text);

} // namespace dkt
