// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QString>

namespace dkt {

/// A checklist as lines of text that people can read and compare: title, sections, criteria and items with what
/// is said of each. Everything that makes two checklists differ is in it.
[[nodiscard]] QString checklistText(const Checklist& checklist);

} // namespace dkt
