// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/VisitMinutes.h"

#include "documents/report/PaperText.h"
#include "documents/report/VisitParts.h"
#include "util/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr int opinionLines = 4;
constexpr int lineDots = 26; ///< "…" a line at 14 points between the widest margins the decree allows

void labelled(ReportDraft& draft, const QString& label, const QString& text) {
    draft.paragraph(Runs{Run{label + u": "_s, true, false}, Run{text, false, false}});
}

QString dottedLine() {
    return QString(lineDots, u'…');
}

/// What follows a label on the same line.
QString dottedRest() {
    return QString(lineDots / 2, u'…');
}

/// "Nguyễn Văn An", not "Trưởng phòng Nội vụ": every word of a person's name begins with a capital.
bool isPersonName(const QString& name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 &&
           std::ranges::all_of(words, [](const QString& word) { return word.front().isUpper(); });
}

/// The delegation at this visit: its team, or everybody where no team was named.
struct Delegation {
    std::vector<const Member*> members;
    const Member* chair = nullptr;
    const Member* secretary = nullptr;
};

bool leads(const Member& member) {
    return member.role == Role::Head || member.role == Role::DeputyHead ||
           member.position.contains(u"tổ trưởng"_s, Qt::CaseInsensitive);
}

Delegation delegationOf(const ReportContext& c, const Visit& visit) {
    Delegation all;
    for (const Member& member : c.s.members)
        if (member.team == visit.team)
            all.members.push_back(&member);
    if (all.members.empty())
        for (const Member& member : c.s.members)
            all.members.push_back(&member);
    for (const Member* member : all.members) {
        if (!all.chair && leads(*member))
            all.chair = member;
        if (!all.secretary && member->role == Role::Secretary)
            all.secretary = member;
    }
    return all;
}

QString memberWording(const Member& member) {
    return member.position.isEmpty() ? member.name : member.name + u", "_s + paper::lowered(member.position);
}

/// Territories have their people's committee as the body that is visited.
QString bodyOf(const QString& unitName) {
    const QString name = paper::inText(paper::raised(unitName));
    return name != paper::raised(unitName) ? u"UBND "_s + name : unitName;
}

QString placeWording(const ReportContext& c, const Visit& visit) {
    if (visit.mode == VisitMode::ByFile || visit.mode == VisitMode::SelfCheck)
        return dottedRest();
    const Unit* unit = c.index.unit(visit.unit);
    if (!unit)
        return dottedRest();
    return u"Trụ sở %1."_s.arg(bodyOf(unit->name));
}

QString modeWording(const Visit& visit) {
    switch (visit.mode) {
    case VisitMode::OnSite:
        return u"Kiểm tra trực tiếp tại đơn vị."_s;
    case VisitMode::ByFile:
        return u"Kiểm tra qua hồ sơ, báo cáo của đơn vị."_s;
    case VisitMode::SelfCheck:
        return u"Đơn vị tự kiểm tra, Đoàn kiểm tra thẩm định."_s;
    case VisitMode::Joint:
        return visit.jointWith.isEmpty() ? u"Kiểm tra kết hợp."_s
                                         : u"Kiểm tra kết hợp với %1."_s.arg(paper::clause(visit.jointWith));
    case VisitMode::Unannounced:
        return u"Kiểm tra đột xuất."_s;
    }
    return {};
}

QString clockWording(const Visit& visit, const ReportContext& c) {
    return u"…… giờ …… phút, "_s + (visit.date ? text::officialDate(*visit.date)
                                               : u"ngày …… tháng …… năm %1"_s.arg(c.options.today.year()));
}

void addSide(ReportDraft& draft, const QString& title, QStringList people) {
    draft.paragraph(title);
    for (qsizetype i = 0; i < people.size(); ++i)
        people[i] += i + 1 < people.size() ? u';' : u'.';
    draft.list(people.isEmpty() ? QStringList{dottedLine(), dottedLine()} : people);
}

void addComposition(ReportDraft& draft, const Visit& visit, const Delegation& delegation) {
    const ReportContext& c = draft.c;
    draft.paragraph(Runs{Run{u"Thành phần tham dự:"_s, true, false}});
    const Team* team = c.index.team(visit.team);
    QStringList ours;
    for (const Member* member : delegation.members)
        ours << memberWording(*member);
    addSide(draft, team ? u"Đoàn kiểm tra (%1):"_s.arg(team->name) : u"Đoàn kiểm tra:"_s, ours);
    QStringList theirs;
    for (const QString& line : paper::lines(visit.attendees))
        theirs << paper::clause(line);
    addSide(draft, u"Đơn vị được kiểm tra (%1):"_s.arg(bodyOf(c.index.unitName(visit.id))), theirs);
    labelled(draft, u"Chủ trì (chủ tọa)"_s,
             delegation.chair ? memberWording(*delegation.chair) + u'.' : dottedRest());
    labelled(draft, u"Thư ký (người ghi biên bản)"_s,
             delegation.secretary ? memberWording(*delegation.secretary) + u'.' : dottedRest());
}

void addOpinions(ReportDraft& draft) {
    for (int line = 0; line < opinionLines; ++line)
        draft.paragraph(dottedLine());
}

SignatureColumns signatures(const VisitParts& parts, const Delegation& delegation) {
    const auto nameOf = [](const Member* member) {
        return member && isPersonName(member->name) ? member->name : QString();
    };
    SignatureColumns columns;
    columns.columns = {{{u"THƯ KÝ"_s}, nameOf(delegation.secretary)},
                       {{u"ĐẠI DIỆN ĐƠN VỊ"_s, u"ĐƯỢC KIỂM TRA"_s}, {}},
                       {{u"CHỦ TỌA"_s}, nameOf(delegation.chair)}};
    columns.recipients = {u"Đoàn kiểm tra"_s, bodyOf(parts.draft.c.index.unitName(parts.visit.id)),
                          u"Lưu: VT, Hồ sơ"_s};
    return columns;
}

void addMinutesBody(VisitParts& parts) {
    ReportDraft& draft = parts.draft;
    draft.paragraph(Runs{Run{u"Nội dung:"_s, true, false}});
    draft.heading(1, u"Kết quả kiểm tra"_s);
    parts.addResults();
    draft.heading(1, u"Ưu điểm"_s);
    parts.addStrengths();
    draft.heading(1, u"Tồn tại, hạn chế"_s);
    parts.addShortcomings();
    draft.heading(1, u"Ý kiến của đơn vị được kiểm tra"_s);
    addOpinions(draft);
    draft.heading(1, u"Yêu cầu và thời hạn khắc phục"_s);
    parts.addRequirements();
}

void addMinutesClosing(ReportDraft& draft, const Visit& visit) {
    draft.paragraph(u"Biên bản được đọc lại cho những người tham dự cùng nghe, thống nhất nội dung; lập thành 02 bản "
                    "có giá trị như nhau, Đoàn kiểm tra giữ 01 bản, đơn vị được kiểm tra giữ 01 bản."_s);
    draft.paragraph(u"Buổi làm việc kết thúc vào %1./."_s.arg(clockWording(visit, draft.c)));
}

Document finished(ReportDraft& draft, const QString& title, const QString& subject) {
    Document document;
    document.title = title;
    document.subject = subject;
    document.author = draft.c.s.campaign.issuer;
    document.blocks = std::move(draft.blocks);
    return document;
}

} // namespace

Document visitMinutes(const ReportContext& context, VisitId id) {
    const Visit* visit = context.index.visit(id);
    ReportDraft draft{context, {}, {}};
    VisitParts parts{draft, *visit};
    const Delegation delegation = delegationOf(context, *visit);
    const QString subject = u"%1 tại %2"_s.arg(parts.inspection(), parts.unit());
    addDraftMark(draft.blocks, conflictsAtVisit(context.s, id));
    draft.blocks.emplace_back(parts.letterhead(u"BB"_s));
    draft.blocks.emplace_back(Title{u"BIÊN BẢN"_s, subject});
    labelled(draft, u"Thời gian bắt đầu"_s, clockWording(*visit, context) + u'.');
    labelled(draft, u"Địa điểm"_s, placeWording(context, *visit));
    labelled(draft, u"Hình thức"_s, modeWording(*visit));
    addComposition(draft, *visit, delegation);
    addMinutesBody(parts);
    addMinutesClosing(draft, *visit);
    draft.blocks.emplace_back(signatures(parts, delegation));
    return finished(draft, u"Biên bản kiểm tra"_s, subject);
}

Document visitExtract(const ReportContext& context, VisitId id) {
    const Visit* visit = context.index.visit(id);
    const Campaign& campaign = context.s.campaign;
    ReportDraft draft{context, {}, {}};
    VisitParts parts{draft, *visit};
    const QString subject = u"%1 tại %2"_s.arg(parts.inspection(), parts.unit());
    addDraftMark(draft.blocks, conflictsAtVisit(context.s, id));
    Letterhead head = parts.letterhead(u"BC"_s);
    head.number = campaign.reportNumber;
    head.place = campaign.place.isEmpty() ? u"……"_s : campaign.place;
    head.date = campaign.issueDate;
    head.yearIfOpen = context.options.today.year();
    draft.blocks.emplace_back(std::move(head));
    draft.blocks.emplace_back(Title{u"TRÍCH BÁO CÁO"_s, u"Kết quả "_s + paper::lowered(subject)});
    draft.blocks.emplace_back(Addressees{{bodyOf(context.index.unitName(id))}});
    draft.heading(1, u"Kết quả kiểm tra"_s);
    parts.addResults();
    draft.heading(1, u"Ưu điểm"_s);
    parts.addStrengths();
    draft.heading(1, u"Tồn tại, hạn chế"_s);
    parts.addShortcomings();
    draft.heading(1, u"Yêu cầu và thời hạn khắc phục"_s);
    parts.addRequirements();
    draft.paragraph(u"Đề nghị đơn vị tổ chức khắc phục và báo cáo kết quả theo thời hạn nêu trên./."_s);
    draft.blocks.emplace_back(reportSignature(context, {u"Như trên"_s, u"Lưu: VT"_s}));
    return finished(draft, u"Trích báo cáo kết quả kiểm tra"_s, subject);
}

} // namespace dkt::doc
