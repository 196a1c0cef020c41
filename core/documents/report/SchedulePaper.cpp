// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/SchedulePaper.h"

#include "documents/report/Citations.h"
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "domain/ScheduleLines.h"
#include "util/Dates.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString scheduleSubject(const QString& title) {
    const QString what = paper::lowered(paper::clause(title));
    if (what.isEmpty())
        return u"Lịch kiểm tra"_s;
    return what.startsWith(u"kiểm tra"_s) ? u"Lịch "_s + what : u"Lịch kiểm tra: "_s + what;
}

Letterhead scheduleHead(const Campaign& campaign, const ReportOptions& options) {
    Letterhead head;
    head.governingBody = campaign.governingBody.toUpper();
    head.issuer = campaign.issuer.isEmpty() ? u"ĐOÀN KIỂM TRA"_s : campaign.issuer.toUpper();
    head.symbol = campaign.symbol.isEmpty() ? u"KH-ĐKT"_s : u"KH-"_s + campaign.symbol;
    head.place = campaign.place.isEmpty() ? u"……"_s : campaign.place;
    head.yearIfOpen = options.today.year();
    return head;
}

LegalBases scheduleBases(const Snapshot& snapshot) {
    Citations citations;
    LegalBases bases;
    for (const LegalDocument& document : snapshot.legalDocuments)
        bases.items << u"Căn cứ "_s + citations.cite(document);
    const Campaign& campaign = snapshot.campaign;
    if (!campaign.decisionNumber.isEmpty())
        bases.items << u"Căn cứ "_s + citations.cite(LegalDocument{{},
                                                                  u"Quyết định"_s,
                                                                  campaign.decisionNumber,
                                                                  campaign.decisionDate,
                                                                  campaign.decisionIssuer,
                                                                  campaign.decisionSubject,
                                                                  0});
    return bases;
}

QString openingWords(const Snapshot& snapshot, std::size_t visits) {
    const Campaign& campaign = snapshot.campaign;
    QString text = u"Đoàn kiểm tra thông báo lịch làm việc với %1 đơn vị"_s.arg(
        paper::count(static_cast<qint64>(visits)));
    if (const QString dates = paper::dateRange(campaign.from, campaign.to); !dates.isEmpty())
        text += u", "_s + dates;
    if (const QString period = paper::dateRange(campaign.periodFrom, campaign.periodTo); !period.isEmpty())
        text += u"; thời kỳ kiểm tra "_s + period;
    return text + u", cụ thể như sau:"_s;
}

/// Day and session; each row says them itself, so that it can be read alone at the top of a page.
QString whenWords(const Visit& visit) {
    if (!visit.date)
        return u"Chưa xác định"_s;
    QString words = weekdayWords(*visit.date) + u'\n' + text::shortDate(*visit.date);
    if (visit.session != VisitSession::WholeDay)
        words += u'\n' + sessionWords(visit.session);
    return words;
}

Table scheduleTable(const std::vector<ScheduleLine>& lines) {
    Table table;
    table.columns = {{0.6, Align::Center}, {1.5, Align::Center}, {2.6}, {2.2}, {2}, {2.1}};
    table.header = {headerRow(
        {u"TT"_s, u"Thời gian"_s, u"Đơn vị được kiểm tra"_s, u"Tổ kiểm tra"_s, u"Hình thức"_s, u"Ghi chú"_s})};
    for (const ScheduleLine& line : lines)
        table.rows.push_back({{QString::number(table.rows.size() + 1)},
                              {whenWords(*line.visit)},
                              {line.unit},
                              {line.team},
                              {visitModeWords(*line.visit)},
                              {line.visit->note}});
    return table;
}

SignatureBlock scheduleSignature(const Campaign& campaign) {
    SignatureBlock signature;
    signature.recipients = paper::lines(campaign.recipients);
    if (signature.recipients.isEmpty())
        signature.recipients = QStringList{u"Các đơn vị được kiểm tra"_s, u"Thành viên Đoàn kiểm tra"_s, u"Lưu: VT"_s};
    signature.signerTitle = paper::lines(campaign.signerTitle);
    if (signature.signerTitle.isEmpty())
        signature.signerTitle = QStringList{u"TM. ĐOÀN KIỂM TRA"_s, u"TRƯỞNG ĐOÀN"_s};
    signature.signerName = campaign.signerName;
    return signature;
}

} // namespace

QString weekdayWords(QDate date) {
    const QStringList words{u"Thứ Hai"_s, u"Thứ Ba"_s,  u"Thứ Tư"_s,  u"Thứ Năm"_s,
                            u"Thứ Sáu"_s, u"Thứ Bảy"_s, u"Chủ nhật"_s};
    return date.isValid() ? words[date.dayOfWeek() - 1] : QString();
}

QString sessionWords(VisitSession session) {
    switch (session) {
    case VisitSession::WholeDay:
        return u"Cả ngày"_s;
    case VisitSession::Morning:
        return u"Buổi sáng"_s;
    case VisitSession::Afternoon:
        return u"Buổi chiều"_s;
    }
    return {};
}

QString visitModeWords(const Visit& visit) {
    switch (visit.mode) {
    case VisitMode::OnSite:
        return u"Trực tiếp"_s;
    case VisitMode::ByFile:
        return u"Qua hồ sơ, báo cáo"_s;
    case VisitMode::SelfCheck:
        return u"Đơn vị tự kiểm tra"_s;
    case VisitMode::Joint:
        return visit.jointWith.isEmpty() ? u"Kết hợp"_s : u"Kết hợp với %1"_s.arg(visit.jointWith);
    case VisitMode::Unannounced:
        return u"Đột xuất"_s;
    }
    return {};
}

Document schedulePaper(const ReportContext& context) {
    const Snapshot& snapshot = context.s;
    std::vector<ScheduleLine> lines = scheduleLines(snapshot, context.index);
    // What is to come unannounced is not announced.
    std::erase_if(lines, [](const ScheduleLine& line) { return line.visit->mode == VisitMode::Unannounced; });
    Document paper;
    paper.title = u"Lịch kiểm tra"_s;
    paper.subject = snapshot.campaign.title;
    paper.author = snapshot.campaign.issuer;
    addDraftMark(paper.blocks, conflictsInPlan(snapshot));
    paper.blocks.emplace_back(scheduleHead(snapshot.campaign, context.options));
    paper.blocks.emplace_back(Title{u"KẾ HOẠCH"_s, scheduleSubject(snapshot.campaign.title)});
    if (LegalBases bases = scheduleBases(snapshot); !bases.items.isEmpty())
        paper.blocks.emplace_back(std::move(bases));
    const auto words = [](const QString& text) { return Paragraph{{Run{text, false, false}}}; };
    if (lines.empty()) {
        paper.blocks.emplace_back(words(u"Chưa có cuộc kiểm tra nào được lên lịch./."_s));
    } else {
        paper.blocks.emplace_back(words(openingWords(snapshot, lines.size())));
        paper.blocks.emplace_back(scheduleTable(lines));
        paper.blocks.emplace_back(
            words(u"Đề nghị các đơn vị bố trí thành phần làm việc, chuẩn bị hồ sơ, tài liệu theo nội dung kiểm "
                  "tra; có thay đổi về thời gian, Đoàn kiểm tra sẽ thông báo trước./."_s));
    }
    paper.blocks.emplace_back(scheduleSignature(snapshot.campaign));
    return paper;
}

} // namespace dkt::doc
