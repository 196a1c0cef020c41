// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FindingLines.h"

namespace dkt::gui {

/// A finding as the grid shows it.
struct FindingRow {
    FindingLine line;
    QString folded; ///< what a search without marks looks in
};

} // namespace dkt::gui
