// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/report/ReportContext.h"

namespace dkt::doc {

/// Kế hoạch with the schedule of the visits: a table by day, with unit, team, form and note. The schedule
/// has no number or date of its own in the dossier: both are left open for the secretary.
[[nodiscard]] Document schedulePaper(const ReportContext& context);

/// "Thứ Hai".
[[nodiscard]] QString weekdayWords(QDate date);
/// "Buổi sáng", "Cả ngày": the session in the words of papers.
[[nodiscard]] QString sessionWords(VisitSession session);
/// "Trực tiếp", "Phối hợp với Thanh tra huyện": the form of a visit in the words of papers.
[[nodiscard]] QString visitModeWords(const Visit& visit);

} // namespace dkt::doc
