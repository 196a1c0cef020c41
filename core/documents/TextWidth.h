// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace dkt::doc {

enum class Weight { Regular, Bold };

/// The width in points of `text` set in Times New Roman (or a metric-compatible font) at `size` points,
/// without asking a font: core has none. Exact for Vietnamese; other letters count as half a size.
[[nodiscard]] double textWidth(QStringView text, double size, Weight weight);

/// How a centred text breaks into lines.
struct Lines {
    int count = 0;
    double longest = 0; ///< points
};

/// Breaks `text` at blanks into lines no wider than `width` points, as word processors do.
[[nodiscard]] Lines wrap(QStringView text, double size, Weight weight, double width);

/// The least width (points) that breaks `text` into no more lines than `width` does: centred titles set in
/// it have lines of about the same length instead of one word left over.
[[nodiscard]] double balancedWidth(QStringView text, double size, Weight weight, double width);

} // namespace dkt::doc
