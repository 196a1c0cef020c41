// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace dkt::gui {

/// What a bar of a chart stands for.
enum class ChartMark {
    Met,
    PartlyMet,
    NotMet,
    NothingArose,
    NotApplicable,
    Unanswered,
    Serious,
    Medium,
    Minor,
    Unrated,
    Reached, ///< points reached
    Rest     ///< what is left to the maximum
};

/// The colour of a mark: the colour-blind-safe set of Okabe and Ito, a little lighter on dark palettes. The
/// one place where charts get their colours from.
[[nodiscard]] QColor chartColor(ChartMark mark, const QPalette& palette);
/// Black or white, whichever is read better on `fill`.
[[nodiscard]] QColor inkOn(const QColor& fill);

} // namespace dkt::gui
