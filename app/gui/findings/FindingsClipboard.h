// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/FindingsModel.h"

class QMimeData;

namespace dkt::gui {

/// Findings as a table for other programs: tab-separated for text, HTML for Word and Excel, which then takes
/// every cell for text, never for a formula ("- Chưa niêm yết" is none).
struct FindingsClipboard {
    std::vector<int> columns; ///< in the order they are shown
    QStringList titles;       ///< of these columns

    /// A new object, the caller's.
    [[nodiscard]] QMimeData* toMime(const std::vector<FindingLine>& lines) const;
};

} // namespace dkt::gui
