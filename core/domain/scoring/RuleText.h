// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScoringRule.h"

#include <QString>

namespace dkt {

/// The shape in the words checklists use ("≥95% 2; 80–<95% b/a×2; <80% 0"); empty for rule::Text. Vietnamese
/// whatever the interface's language: it becomes part of the checklist. Where these words have one reading only,
/// parseRule gives the shape back.
[[nodiscard]] QString ruleText(const rule::Shape& shape);

} // namespace dkt
