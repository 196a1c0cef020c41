// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QString>

#include <optional>

namespace dkt {

/// A target as sheets write it: "≥ 95%", "= 100%", "≥ 2 lần/năm".
[[nodiscard]] QString targetText(const Target& target);

/// Reads what targetText writes, also with ">=", "<=", without spaces, or with words ("từ 95% trở lên",
/// "không quá 5 ngày"); a figure without a sign is a value to be equalled. None when anything else is there.
[[nodiscard]] std::optional<Target> targetFromText(const QString& text);

} // namespace dkt
