// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/overview/BarTable.h"

namespace dkt::gui {

struct OverviewFigures;

/// The overview's charts in the language of the window.
[[nodiscard]] BarTable outcomesBySection(const OverviewFigures& figures);
/// The units with the smallest share of their points first.
[[nodiscard]] BarTable pointsByUnit(const OverviewFigures& figures);
[[nodiscard]] BarTable shortcomingsBySection(const OverviewFigures& figures);

} // namespace dkt::gui
