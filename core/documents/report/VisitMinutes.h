// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/report/ReportContext.h"

namespace dkt::doc {

/// Biên bản kiểm tra at one unit (Decree 30/2020/NĐ-CP, form 1.9): when, where, who; results by section;
/// strengths; shortcomings with their bases; lines for the unit's own words; requirements with deadlines;
/// closing sentence and signatures of both sides. What is known only on the spot is left open to write in.
[[nodiscard]] Document visitMinutes(const ReportContext& context, VisitId visit);

/// What the report says about one unit, to send to it: results, strengths, shortcomings, requirements.
[[nodiscard]] Document visitExtract(const ReportContext& context, VisitId visit);

} // namespace dkt::doc
