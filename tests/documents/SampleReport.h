// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

namespace dkt::doc {

/// A report with every kind of block, an annex in landscape and one in portrait, and text that hurts XML.
[[nodiscard]] Document sampleReport();
/// Minutes of form 1.9: no place and date, two signature columns.
[[nodiscard]] Document sampleMinutes();
/// A letter with its subject under the number and several addressees.
[[nodiscard]] Document sampleLetter();
/// `units` headings with text and one table of `rows` shortcomings, as a consolidated report has them.
[[nodiscard]] Document longReport(int units, int rows);

} // namespace dkt::doc
