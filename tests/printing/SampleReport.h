// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

namespace dkt::test {

/// An inspection report as an office would issue it: letterhead, legal bases, headings of three levels,
/// lists, a table in the text, signature, and a landscape annex with a table of `annexRows` rows.
[[nodiscard]] doc::Document sampleReport(int annexRows);

/// Minutes by form 1.9: no place and date in the head, two signature columns.
[[nodiscard]] doc::Document sampleMinutes();

/// A letter: no title, "V/v" under the number, several addressees.
[[nodiscard]] doc::Document sampleLetter();

[[nodiscard]] doc::Document documentOf(std::vector<doc::Block> blocks);

/// `rows` shortcomings × 6 columns, the annex table of the report.
[[nodiscard]] doc::Table shortcomingsTable(int rows);

} // namespace dkt::test
