// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/ConsolidatedReport.h"

#include "documents/report/ReportDraft.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

Document consolidatedReport(const Snapshot& snapshot, const ReportOptions& options) {
    return consolidatedReport(ReportContext(snapshot, options));
}

Document consolidatedReport(const ReportContext& context) {
    const ReportOptions& options = context.options;
    ReportDraft draft{context, {}, {}};
    addReportHead(draft, options);
    addCourse(draft);
    addResults(draft);
    addShortcomings(draft);
    addResponsibility(draft);
    addRequirements(draft, options);
    addReportClosing(draft);
    addReportAnnexes(draft, options);

    Document document;
    document.title = u"Báo cáo kết quả kiểm tra"_s;
    document.subject = context.s.campaign.title;
    document.author = context.s.campaign.issuer;
    document.blocks = std::move(draft.blocks);
    return document;
}

} // namespace dkt::doc
