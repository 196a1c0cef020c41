// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ColumnMapping.h"

namespace dkt {

/// The header of a sheet by its words: one row, or several with merged cells, numbers of columns below it
/// included. None when no row names titles and at least one more column.
[[nodiscard]] std::optional<ColumnMapping> findHeader(const SheetTable& table);

/// A header `memory` knows, wherever it stands in the sheet.
[[nodiscard]] std::optional<ColumnMapping> rememberedHeader(const SheetTable& table,
                                                            const LayoutMemory& memory);

/// The columns that these rows (from 0) name, taken as a header whatever they say.
[[nodiscard]] ColumnMapping headerInRows(const SheetTable& table, int first, int last);

/// The words above `column` in the header, the lowest row that has any.
[[nodiscard]] QString headerText(const SheetTable& table, const ColumnMapping& mapping, int column);

} // namespace dkt
