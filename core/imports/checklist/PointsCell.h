// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetCell.h"

#include <optional>

namespace dkt {

/// The points in a cell, and what was odd about them.
struct PointsCell {
    enum class Oddity {
        None,
        TextNumber,  ///< a number stored as text: "1,5", "5 điểm"
        Ambiguous,   ///< "1.500": read, but it might be meant otherwise
        NoNumber,    ///< text: "theo khảo sát"
        Date,        ///< "1.5" that a spreadsheet program turned into a day
        NoResult,    ///< a formula nobody has computed
        FormulaError ///< "#REF!"
    };

    std::optional<double> value;
    Oddity oddity = Oddity::None;

    bool operator==(const PointsCell&) const = default;
    /// Null for a blank cell.
    [[nodiscard]] static PointsCell read(const SheetCell* cell);
    [[nodiscard]] bool blank() const { return !value && oddity == Oddity::None; }
};

/// The points a text speaks of: "tối đa 2 điểm" → 2, "(không quá 5 điểm)" → 5; none when it speaks of none.
[[nodiscard]] std::optional<double> pointsInText(const QString& text);

} // namespace dkt
