// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/report/ReportContext.h"
#include "documents/table/Sheet.h"

#include <QByteArray>

namespace dkt::doc {

/// The table of remediation deadlines alone, on landscape pages.
[[nodiscard]] Document deadlinePaper(const ReportContext& context);
/// The same for a spreadsheet; refers to the context.
[[nodiscard]] Sheet deadlinePaperSheet(const ReportContext& context);
/// The same as iCalendar, stamped with the time of the export.
[[nodiscard]] QByteArray deadlinePaperCalendar(const ReportContext& context);

} // namespace dkt::doc
