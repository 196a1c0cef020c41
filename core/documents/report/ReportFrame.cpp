// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Wording.h"
#include "documents/report/LegalBasesText.h"
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString reportSubject(const QString& title) {
    const QString subject = paper::lowered(paper::clause(title));
    if (subject.isEmpty())
        return u"Kết quả kiểm tra"_s;
    return subject.startsWith(u"kiểm tra"_s) ? u"Kết quả "_s + subject : u"Kết quả đợt "_s + subject;
}

QString inspectionOf(const QString& title) {
    const QString subject = paper::lowered(paper::clause(title));
    return subject.isEmpty() || subject.startsWith(u"kiểm tra"_s) ? subject : u"đợt "_s + subject;
}

void addLetterhead(ReportDraft& draft, const ReportOptions& options) {
    const Campaign& campaign = draft.c.s.campaign;
    Letterhead head;
    head.governingBody = campaign.governingBody.toUpper();
    head.issuer = campaign.issuer.isEmpty() ? u"ĐOÀN KIỂM TRA"_s : campaign.issuer.toUpper();
    head.number = campaign.reportNumber;
    head.symbol = campaign.symbol.isEmpty() ? u"BC-ĐKT"_s : u"BC-"_s + campaign.symbol;
    head.place = campaign.place.isEmpty() ? u"……"_s : campaign.place;
    head.date = campaign.issueDate;
    head.yearIfOpen = options.today.year();
    draft.blocks.emplace_back(std::move(head));
}

void addLegalBases(ReportDraft& draft) {
    LegalBases bases = legalBasesOf(draft.c.s.campaign, draft.c.s.legalDocuments, draft.citations);
    if (!bases.items.isEmpty())
        draft.blocks.emplace_back(std::move(bases));
}

void addOpening(ReportDraft& draft) {
    const Campaign& campaign = draft.c.s.campaign;
    QString text;
    if (!campaign.decisionNumber.isEmpty())
        text = u"Thực hiện Quyết định số %1, "_s.arg(campaign.decisionNumber);
    else if (!campaign.authority.isEmpty())
        text = u"Thực hiện chỉ đạo của %1, "_s.arg(paper::clause(campaign.authority));
    // The days of the visits are told in chapter I; here only the round's own dates where they differ.
    const QString dates = paper::dateRange(campaign.from, campaign.to);
    if (!dates.isEmpty() && dates != paper::dateRange(draft.c.figures.first, draft.c.figures.last))
        text += dates + u", "_s;
    const QString what = inspectionOf(campaign.title);
    text += u"Đoàn kiểm tra đã tiến hành "_s + (what.isEmpty() ? u"kiểm tra"_s : what);
    if (const QString period = paper::dateRange(campaign.periodFrom, campaign.periodTo); !period.isEmpty())
        text += u"; thời kỳ kiểm tra "_s + period;
    draft.paragraph(paper::raised(text) + u". Đoàn kiểm tra báo cáo kết quả như sau:"_s);
}

} // namespace

void addDraftMark(std::vector<Block>& blocks, int conflicts) {
    if (conflicts > 0)
        blocks.emplace_back(Paragraph{{Run{wording::draftMark(conflicts), true, false}}});
}

void addReportHead(ReportDraft& draft, const ReportOptions& options) {
    const Campaign& campaign = draft.c.s.campaign;
    addDraftMark(draft.blocks, draft.c.s.openConflicts);
    addLetterhead(draft, options);
    draft.blocks.emplace_back(Title{u"BÁO CÁO"_s, reportSubject(campaign.title)});
    if (const QStringList to = paper::lines(campaign.addressee); !to.isEmpty())
        draft.blocks.emplace_back(Addressees{to});
    addLegalBases(draft);
    addOpening(draft);
}

void addReportClosing(ReportDraft& draft) {
    const Campaign& campaign = draft.c.s.campaign;
    const QString what = paper::lowered(reportSubject(campaign.title));
    const QStringList to = paper::lines(campaign.addressee);
    QString text = u"Trên đây là báo cáo %1"_s.arg(what);
    if (!to.isEmpty())
        text += u"; Đoàn kiểm tra kính trình %1 xem xét, chỉ đạo"_s.arg(to.join(u", "_s));
    draft.paragraph(text + u"./."_s);

    QStringList recipients = paper::lines(campaign.recipients);
    if (recipients.isEmpty())
        recipients << (to.isEmpty() ? u"Các đơn vị được kiểm tra"_s : u"Như trên"_s) << u"Lưu: VT"_s;
    draft.blocks.emplace_back(reportSignature(draft.c, recipients));
}

SignatureBlock reportSignature(const ReportContext& context, const QStringList& recipients) {
    const Campaign& campaign = context.s.campaign;
    SignatureBlock signature;
    signature.recipients = recipients;
    signature.signerTitle = paper::lines(campaign.signerTitle);
    if (signature.signerTitle.isEmpty())
        signature.signerTitle = QStringList{u"TM. ĐOÀN KIỂM TRA"_s, u"TRƯỞNG ĐOÀN"_s};
    signature.signerName = campaign.signerName;
    return signature;
}

} // namespace dkt::doc
