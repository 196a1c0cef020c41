// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/table/Sheet.h"
#include "domain/Campaign.h"
#include "domain/Checklist.h"

namespace dkt::doc {

/// What a form is printed for.
struct ChecklistFormHead {
    Orientation orientation = Orientation::Landscape;
    QString unit; ///< empty: a dotted line to write on
    std::optional<QDate> date;
};

/// Phiếu kiểm tra trống: letterhead, the unit and the day, the items in a table with room to write, places to
/// sign. Landscape has the rules and the evidence asked for; portrait leaves them out. A checklist without
/// points gets columns to tick instead of scores.
[[nodiscard]] Document checklistForm(const Campaign& campaign, const Checklist& checklist,
                                     const ChecklistFormHead& head = {});

class ReportContext;

/// The form of a visit's checklist, with its unit and day; a visit without one gets a form that says so.
[[nodiscard]] Document visitForm(const ReportContext& context, VisitId visit);
/// The same as a sheet to fill in.
[[nodiscard]] Sheet visitFormSheet(const ReportContext& context, VisitId visit);

} // namespace dkt::doc
