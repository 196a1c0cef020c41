// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QString>

#include <vector>

namespace dkt::gui {

/// Items read from cells copied out of a spreadsheet: tab-separated lines, in the order code, title, points,
/// scoring rule, evidence; or titles alone. Columns are told apart by what is in them, so a missing code or
/// missing points do no harm; a line of column names is left out.
struct PastedRows {
    std::vector<Item> items;
    int skipped = 0; ///< lines without a title
};
[[nodiscard]] PastedRows pastedRows(const QString& text);

} // namespace dkt::gui
