// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "domain/FindingLines.h"

#include <vector>

namespace dkt::doc {

/// Findings as a table, a row a line; `lines` must outlive the sheet. Its words are those of Vietnamese papers.
/// `today` is the day the states are of.
[[nodiscard]] Sheet findingSheet(const QString& campaign, const std::vector<FindingLine>& lines, QDate today);

} // namespace dkt::doc
