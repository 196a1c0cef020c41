// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"

#include <QString>

namespace dkt {

/// The fullest dossier the window must bear: `units` units with the longest names there are, a checklist of `items`
/// items with long titles, everything answered but every seventh item, ten findings a unit with deadlines.
[[nodiscard]] Snapshot fullContent(int units, int items);

} // namespace dkt
