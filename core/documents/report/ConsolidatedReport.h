// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/report/ReportContext.h"
#include "documents/report/ReportOptions.h"
#include "domain/Snapshot.h"

namespace dkt::doc {

/// Báo cáo kết quả kiểm tra of the whole round: letterhead, Căn cứ, I. course, II. results, III. common and
/// unit-specific shortcomings, IV. causes and responsibility, V. requirements; annexes with the units, the
/// scores and the remediation deadlines. Every figure is computed from the rows (Figures.h). Parts without
/// content are worded so or left out; undecided conflicts put a draft mark on top. Linear in the rows.
/// Layout without Điều, Decree 30/2020/NĐ-CP, Annex I and form 1.4.
/// @throws Error(Input) when a stored deadline is out of range
[[nodiscard]] Document consolidatedReport(const Snapshot& snapshot, const ReportOptions& options);
/// The same from a context that is there already.
[[nodiscard]] Document consolidatedReport(const ReportContext& context);

} // namespace dkt::doc
