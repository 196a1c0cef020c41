// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "domain/Checklist.h"

#include <memory>

namespace dkt::doc {

/// A checklist as a sheet to fill in, to hand out and to import again: sections, criteria and items a row
/// each, empty columns for the scores and notes, the sum, and the limits of bonus and penalty points.
/// Importing it gives the same checklist. Where its numbers alone do not tell sections, criteria and items
/// apart, a last column "Cấp" does; a column "Yêu cầu" is there when an item has a requirement. Not in a
/// sheet: rules whose structure was not read from their text (JSON keeps those).
[[nodiscard]] Sheet checklistSheet(std::shared_ptr<const Checklist> checklist);

/// True when the numbers of sections, criteria and items nest as offices number them, each deeper than the
/// one above (I, 1, 1.1; 1, 1.1, 1.1.1) and none twice.
[[nodiscard]] bool isPlainlyNumbered(const Checklist& checklist);

} // namespace dkt::doc
