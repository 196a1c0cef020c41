// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/HistorySheet.h"
#include "services/history/HistorySearch.h"

#include <QJsonObject>

namespace dkt::cli {

/// A change for scripts: stored values as they are, people's words beside them.
[[nodiscard]] QJsonObject historyJson(const CellWords& words, const HistoryEntry& entry);
/// A change on one line; long texts are cut.
[[nodiscard]] QString historyText(const CellWords& words, const HistoryEntry& entry);
/// A change for a table.
[[nodiscard]] doc::HistoryLine historyLine(const CellWords& words, const HistoryEntry& entry);

} // namespace dkt::cli
