// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"

namespace dkt::doc {

/// One change as the table of the history shows it; in the language of whoever asks for it.
struct HistoryLine {
    QString when, who, device, action, what, where, field, from, to, comment;

    bool operator==(const HistoryLine&) const = default;
};

/// Nhật ký as a table. `filter` says what was looked for; `lines` gives the next line, `count` times.
[[nodiscard]] Sheet historySheet(const QString& campaign, const QString& filter, std::size_t count,
                                 std::function<HistoryLine()> lines);

} // namespace dkt::doc
