// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LayoutProfile.h"

#include <QString>

#include <span>

namespace dkt::doc {

/// What a measure of the layout is counted in.
enum class LayoutUnit { Millimetres, Points, Lines };

/// One measure of the layout that users may edit: what Decree 30/2020/NĐ-CP, Annex I allows for it and where
/// it says so. Values outside are warned of, not refused; values no paper can have are.
struct LayoutRange {
    const char* key;  ///< in files: "marginTop"
    const char* name; ///< English source of title()
    double LayoutProfile::* member;
    LayoutUnit unit;
    double low, high;   ///< the decree's; high 0: from low on
    double least, most; ///< what can be printed at all
    const char* item;   ///< of Annex I: "I.3"

    /// In the language of the interface.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool allows(double value) const { return value >= low && (high == 0 || value <= high); }
    /// "20–25 mm"
    [[nodiscard]] QString rangeText() const;
};

/// Every measure, in the order a form shows them.
[[nodiscard]] std::span<const LayoutRange> layoutRanges();

} // namespace dkt::doc
