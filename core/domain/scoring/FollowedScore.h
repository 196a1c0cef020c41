// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "domain/Finding.h"

#include <optional>

namespace dkt {

/// The verified score `before` shall have once its result becomes `now`: what the rule gives. Where the rule
/// cannot tell, a score a person gave stays and one the rule had given goes; an unanswered or excluded item
/// has none.
[[nodiscard]] std::optional<double> followedScore(const Item& item, const Answer& before, const Result& now);

/// Whether the answer's verified score is a person's and not the rule's.
[[nodiscard]] bool isOverridden(const Item& item, const Answer& answer);

} // namespace dkt
