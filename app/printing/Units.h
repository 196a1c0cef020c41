// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dkt::printing {

/// Pages are laid out in tenths of a point, whatever they are painted on: whole numbers for every font
/// size in use, and fine enough that rounding cannot be seen.
inline constexpr double unitsPerPoint = 10;
inline constexpr int unitsPerInch = 720;

[[nodiscard]] constexpr double fromMillimetres(double mm) {
    return mm / 25.4 * unitsPerInch;
}

[[nodiscard]] constexpr double fromPoints(double points) {
    return points * unitsPerPoint;
}

/// Thickness of every rule and table border.
inline constexpr double ruleThickness = 0.5 * unitsPerPoint;

} // namespace dkt::printing
