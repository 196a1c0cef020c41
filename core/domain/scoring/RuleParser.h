// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScoringRule.h"

#include <optional>

namespace dkt {

/// Reads a rule as checklists write it ("≥95% 2; 80–<95% b/a×2; <80% 0", "mỗi VB lỗi −0,5, sàn 0",
/// "4 ý × 0,25", "KH 1; BC 1", "b/a×3; không phát sinh = 3" …). What has a second reading, or whose
/// points do not come to `maxPoints`, stays rule::Text: a person scores it then. The text is kept as given.
[[nodiscard]] ScoringRule parseRule(const QString& text, std::optional<double> maxPoints);

/// The most points `shape` can give; none for rule::Text and rule::Deduction.
[[nodiscard]] std::optional<double> highestPoints(const rule::Shape& shape);

} // namespace dkt
