// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

#include <QString>

#include <array>

namespace dkt::doc {

/// The numbers of headings in the layout without Điều (Decree 30/2020/NĐ-CP, Annex I, II.6): "I.", "1.",
/// "a)", each restarting below a higher level. One per rendering; every renderer asks it in the order of the
/// blocks, so that all papers of one Document carry the same numbers.
class HeadingNumbers {
public:
    /// The mark of the next heading of `level` (1 to 3; others are taken as the nearest), without a space.
    QString next(int level);
    /// Begins anew: an annex counts its headings from one.
    void restart() { m_counts = {}; }

private:
    std::array<int, 3> m_counts{};
};

/// The mark of item `index` (from 0) of a list: "-", "+", "1.", "a)", without a space.
[[nodiscard]] QString listMark(ListMarker marker, int index);

} // namespace dkt::doc
