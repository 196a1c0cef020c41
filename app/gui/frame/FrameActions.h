// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/ActionSpec.h"

#include <vector>

namespace dkt::gui {

/// The rows of the action table that belong to no page.
[[nodiscard]] std::vector<ActionSpec> frameActions();

} // namespace dkt::gui
