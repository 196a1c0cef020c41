// SPDX-License-Identifier: GPL-3.0-or-later
#include "FullDossier.h"

#include "domain/ChecklistJson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

const std::array longNames{u"Phường Văn Miếu - Quốc Tử Giám"_s, u"Xã Ea H'Leo"_s,
                           u"Trung tâm Kiểm soát nguy cơ và an toàn thực phẩm Phường Xuân Hương - Đà Lạt"_s,
                           u"Đặc khu Trường Sa"_s, u"Phường Móng Cái 1"_s};
const auto longTitle =
    u"Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận, giải quyết và trả kết quả đúng hạn hoặc trước hạn tại "
    u"Bộ phận "
    u"Một cửa, không bao gồm hồ sơ do nguyên nhân khách quan được cơ quan có thẩm quyền xác nhận bằng văn bản"_s;
const auto longText =
    u"Việc niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa chưa đầy đủ; một số thủ tục đã hết hiệu "
    u"lực chưa "
    u"được thay thế kịp thời, sổ theo dõi hồ sơ ghi thiếu ngày hẹn trả kết quả và chữ ký của người nhận"_s;

Checklist fullChecklist(int items) {
    Checklist checklist;
    checklist.title =
        u"Bộ tiêu chí chấm điểm công tác cải cách hành chính của các xã, phường, đặc khu năm 2026"_s;
    for (int n = 0; n < items; ++n) {
        const int section = n / 20 + 1, criterion = n % 20 / 5 + 1;
        if (n % 20 == 0)
            checklist.sections.push_back(
                {QString::number(section),
                 u"Lĩnh vực %1: cải cách thủ tục hành chính và thực hiện cơ chế một cửa"_s.arg(section),
                 {},
                 {}});
        if (n % 5 == 0)
            checklist.sections.back().criteria.push_back({u"%1.%2"_s.arg(section).arg(criterion),
                                                          u"Tiêu chí %1.%2"_s.arg(section).arg(criterion),
                                                          {},
                                                          {}});
        Item item;
        item.code = u"%1.%2.%3"_s.arg(section).arg(criterion).arg(n % 5 + 1);
        item.title = u"%1 (%2)"_s.arg(longTitle).arg(n + 1);
        item.maxPoints = 1.25;
        item.rule = {u"Đạt 1,25 điểm; không đạt 0 điểm"_s, rule::YesNo{1.25}, {}};
        item.legalBasis = u"Nghị định số 118/2025/NĐ-CP"_s;
        checklist.sections.back().criteria.back().items.push_back(item);
    }
    assignItemIds(checklist);
    checklist.id = contentId(checklist);
    return checklist;
}

void addFinding(Snapshot& content, const Visit& visit, ItemId item, int n) {
    Finding finding;
    finding.id = FindingId::random();
    finding.visit = visit.id;
    finding.item = item;
    finding.kind = n % 4 == 0 ? FindingKind::Strength : FindingKind::Shortcoming;
    finding.text = longText;
    finding.legalBasis = u"Điều 13 Nghị định số 118/2025/NĐ-CP"_s;
    finding.recommendation = u"Niêm yết đầy đủ, kịp thời; rà soát hằng tháng"_s;
    finding.severity = static_cast<FindingSeverity>(n % 3);
    finding.order = n + 1;
    content.findings.push_back(finding);
    if (finding.kind == FindingKind::Strength)
        return;
    Action action;
    action.id = actionId(finding.id);
    action.visit = visit.id;
    action.finding = finding.id;
    action.responsible = u"Chủ tịch Ủy ban nhân dân"_s;
    action.monitor = u"Phòng Văn hóa - Xã hội"_s;
    action.deadline = Deadline{TermDeadline{15 + n, TermUnit::WorkingDays}, DeadlineEvent::Issue};
    content.actions.push_back(action);
}

} // namespace

Snapshot fullContent(int units, int items) {
    Snapshot content;
    content.campaign.title =
        u"Kiểm tra công tác cải cách hành chính, kiểm soát thủ tục hành chính và kỷ luật, kỷ cương hành chính năm 2026"_s;
    content.campaign.governingBody = u"ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH"_s;
    content.campaign.issuer = u"ĐOÀN KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH"_s;
    content.campaign.issueDate = QDate(2021, 11, 15);
    content.campaign.from = QDate(2021, 9, 1);
    content.campaign.to = QDate(2021, 10, 29);
    for (int n = 0; n < 6; ++n)
        content.teams.push_back({TeamId::random(), u"to-%1"_s.arg(n + 1),
                                 u"Tổ công tác số %1 (cải cách thủ tục hành chính)"_s.arg(n + 1), n + 1});
    for (int n = 0; n < 24; ++n) {
        Member member{MemberId::random(),
                      u"Chuyên viên %1"_s.arg(n + 1),
                      u"Phòng Nội vụ, Ủy ban nhân dân thành phố"_s,
                      Role::Member,
                      content.teams[n % 6].id,
                      {},
                      n + 1};
        member.role = n == 0   ? Role::Head
                      : n == 1 ? Role::DeputyHead
                      : n == 2 ? Role::Secretary
                               : Role::Member;
        content.members.push_back(member);
    }
    const auto checklist = std::make_shared<Checklist>(fullChecklist(items));
    content.checklists.push_back(checklist);
    const std::vector<ItemPlace> places = itemPlaces(*checklist);
    for (int n = 0; n < units; ++n) {
        Unit unit;
        unit.id = UnitId::random();
        unit.code = QString::number(10000 + n);
        unit.name = u"%1 (%2)"_s.arg(longNames[n % longNames.size()]).arg(n + 1);
        unit.parent = u"Thành phố Hồ Chí Minh"_s;
        unit.order = n + 1;
        content.units.push_back(unit);
        Visit visit;
        visit.id = VisitId::random();
        visit.code = u"dv-%1"_s.arg(n + 1);
        visit.unit = unit.id;
        visit.team = content.teams[n % 6].id;
        visit.checklist = checklist->id;
        visit.date = QDate(2021, 9, 1).addDays(n / 6);
        visit.state = n % 3 == 0 ? VisitState::Finished : VisitState::InProgress;
        visit.order = n + 1;
        content.visits.push_back(visit);
        for (int i = 0; i < static_cast<int>(places.size()); ++i) {
            if (i % 7 == 6)
                continue;
            Answer answer;
            answer.id = answerId(visit.id, places[i].item->id);
            answer.visit = visit.id;
            answer.item = places[i].item->id;
            answer.result.outcome = static_cast<Outcome>((n + i) % 5);
            answer.selfScore = 1.25;
            answer.verifiedScore = answer.result.outcome == Outcome::Met ? 1.25 : 0;
            if (i % 4 == 0)
                answer.note = longText;
            content.answers.push_back(answer);
        }
        for (int i = 0; i < 10; ++i)
            addFinding(content, visit, places[(n + i * 9) % places.size()].item->id, i);
    }
    return content;
}

} // namespace dkt
