// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"

#include <vector>

namespace dkt::doc {

/// How the inspected units stand against the target of one item, as far as they gave figures.
struct TargetFigures {
    const Item* item = nullptr;
    const Section* section = nullptr;
    double numerator = 0;   ///< summed
    double denominator = 0; ///< summed; 0: the item counts things (see `count`)
    double count = 0;       ///< summed
    int counted = 0;        ///< visits with figures
    int reached = 0;        ///< of these, the target reached
};

/// Every item that has a target and figures, in the checklists' order. The pointers live as long as the
/// snapshot.
[[nodiscard]] std::vector<TargetFigures> targetFigures(const Snapshot& snapshot);

/// What the figures come to in the target's unit: a percentage, or the count; none without figures.
[[nodiscard]] std::optional<double> measured(const AnswerFigures& figures);

/// Whether `value` reaches `target`; percentages are compared to two decimals, as they are read.
[[nodiscard]] bool reaches(const Target& target, double value);

} // namespace dkt::doc
