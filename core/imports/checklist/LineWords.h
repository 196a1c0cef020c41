// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/checklist/SheetLine.h"

namespace dkt {

/// The first words of a line that is not part of the checklist itself.
enum class LineWord {
    None,
    GrandTotal, ///< Tổng cộng, Tổng điểm
    Total,      ///< Cộng: of a section, or of all
    Bonus,      ///< Điểm thưởng, Điểm cộng
    Penalty,    ///< Điểm trừ, Điểm phạt
    Note,       ///< Ghi chú, Người lập, Nơi nhận: the table is over
};

/// Judged with marks where the text has any ("Công khai" is no "Cộng"), and without where it has none.
[[nodiscard]] LineWord lineWord(const QString& title);

} // namespace dkt
