// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "domain/Finding.h"
#include "util/Issue.h"

#include <optional>
#include <vector>

namespace dkt {

/// The points `result` earns on `item`, within [0, item.maxPoints], rounded to two decimals; none where the
/// rule cannot tell (a rule that stayed text, figures it asks for missing, an excluded item) or nothing is
/// answered. Without any figure the rule asks for, and for an item without a rule, Met earns the full points
/// and NotMet none; an item that did not arise follows its rule's NothingArosePolicy.
[[nodiscard]] std::optional<double> score(const Item& item, const Result& result);

/// What cannot be right in the figures (a part larger than the whole, a negative count, a figure the rule
/// has no use for, an outcome that contradicts the ratio), each as an issue whose target is the item's code.
[[nodiscard]] std::vector<Issue> checkFigures(const Item& item, const Result& result);

/// Which figures an item's rule asks for: what a form shows.
struct FiguresAsked {
    bool ratio = false;  ///< numerator and denominator
    bool count = false;  ///< faults, occurrences, or parts met without texts
    bool target = false; ///< the percentage a ratio is held against
    bool parts = false;  ///< which of the texts of Parts are met
    bool choice = false; ///< which option of Choice holds

    bool operator==(const FiguresAsked&) const = default;
};
[[nodiscard]] FiguresAsked figuresAsked(const Item& item);

} // namespace dkt
