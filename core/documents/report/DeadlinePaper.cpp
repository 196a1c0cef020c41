// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/DeadlinePaper.h"

#include "documents/report/ReportDraft.h"
#include "documents/table/DeadlineSheet.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

Document deadlinePaper(const ReportContext& context) {
    const Campaign& campaign = context.s.campaign;
    Document paper;
    paper.title = u"Theo dõi khắc phục tồn tại, hạn chế"_s;
    paper.subject = campaign.title;
    paper.author = campaign.issuer;
    paper.blocks.emplace_back(
        AnnexBreak{{}, paper.title.toUpper(), campaign.title, Orientation::Landscape});
    addDraftMark(paper.blocks, context.s.openConflicts);
    paper.blocks.emplace_back(deadlineTable(context));
    return paper;
}

Sheet deadlinePaperSheet(const ReportContext& context) {
    return deadlineSheet(context.s.campaign.title, context.lines, context.options.today);
}

QByteArray deadlinePaperCalendar(const ReportContext& context) {
    return deadlinesToIcs(context.s.campaign.title, context.lines, context.options.now);
}

} // namespace dkt::doc
