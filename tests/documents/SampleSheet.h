// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/CalendarWriter.h"
#include "documents/table/Sheet.h"

namespace dkt::doc {

/// A list of deadlines with every type of cell and text that spreadsheets would run.
[[nodiscard]] Sheet sampleSheet();
[[nodiscard]] std::vector<CalendarEntry> sampleEntries();

} // namespace dkt::doc
