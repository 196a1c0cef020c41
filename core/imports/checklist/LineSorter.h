// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/checklist/SheetLine.h"

namespace dkt {

/// Decides what every line is: part of the checklist, total, bonus or penalty limit, or set aside with a
/// reason. Afterwards no line is Open.
void sortLines(SheetLines& lines, Checklist& checklist);

} // namespace dkt
