// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/words/CellWords.h"

namespace dkt::gui {

class AppContext;

/// Whether some page shows rows of this kind, or the visit they were written down at.
[[nodiscard]] bool canShowRow(const RowWords& row);

/// Leads to where a row stands: its visit, or the page that edits its kind. A row that was deleted is told of.
void showRow(AppContext& context, const RowWords& row);

} // namespace dkt::gui
