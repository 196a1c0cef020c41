// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SnapshotJson.h"

#include "domain/ChecklistJson.h"
#include "util/Error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

QJsonObject json(const char* text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    EXPECT_TRUE(document.isObject()) << error.errorString().toStdString() << " at " << error.offset;
    return document.object();
}

const char* const checklistText = R"({"format": "dkt-checklist", "title": "Phiếu thử", "sections": [
  {"code": "I", "title": "Một cửa", "criteria": [{"code": "1", "title": "Tiếp nhận", "items": [
    {"code": "1.1", "title": "Hồ sơ đúng hạn", "maxPoints": 5,
     "rule": {"text": "b/a × 5", "shape": "bands", "measure": "percent", "bands": [{"points": 5, "proportional": true}]}},
    {"code": "1.2", "title": "Niêm yết", "maxPoints": 2}]}]}]})";

const char* const snapshotText = R"({"format": "dkt-snapshot", "formatVersion": 1,
 "comment": "viết tay",
 "campaign": {"title": "Kiểm tra thử", "issuer": "ĐOÀN KIỂM TRA", "from": "2021-10-01", "issueDate": "2021-11-20"},
 "legalDocuments": [{"type": "Nghị định", "number": "30/2020/NĐ-CP", "date": "2020-03-05", "issuer": "Chính phủ",
   "subject": "về công tác văn thư"}],
 "teams": [{"code": "to-1", "name": "Tổ số 1"}],
 "members": [{"name": "Trưởng phòng Nội vụ", "role": "head"},
   {"name": "Chuyên viên", "position": "Phòng Nội vụ", "team": "to-1", "fields": "I"}],
 "units": [{"code": "xa-a", "name": "Xã A", "type": "xã"}, {"code": "xa-b", "name": "Xã B", "type": "xã"}],
 "otherInspections": [{"unit": "xa-b", "body": "Thanh tra tỉnh", "from": "2021-03-01", "to": "2021-03-05",
   "subject": "đất đai"}],
 "checklists": [{"file": "phieu.json"}],
 "commonFindings": [{"key": "niem-yet", "section": "I", "text": "Niêm yết chưa đủ", "extent": "most",
   "extentText": "hầu hết", "fixClass": "atOnce"}],
 "visits": [
  {"code": "xa-a", "unit": "xa-a", "team": "to-1", "mode": "joint", "jointWith": "HĐND", "date": "2021-10-04",
   "session": "morning", "note": "Họp lúc 8 giờ", "state": "finished",
   "answers": {"1.2": {"outcome": "notMet", "parts": [0, 2], "verifiedScore": 0},
               "1.1": {"outcome": "partlyMet", "numerator": 931, "denominator": 980, "selfScore": 5,
                       "verifiedScore": 4.75, "note": "49 hồ sơ trễ"}},
   "findings": [
     {"key": "f1", "item": "1.2", "text": "Thiếu 12 thủ tục", "legalBasis": "Điều 14", "cause": "chủ quan",
      "effect": "dân khó tra cứu", "recommendation": "Niêm yết đủ", "severity": "serious", "fixClass": "atOnce",
      "common": "niem-yet"},
     {"section": "I", "kind": "strength", "text": "Bố trí gọn", "exemplary": true}],
   "responses": [{"date": "2021-11-01", "text": "Đã bổ sung"}],
   "reviews": [{"date": "2021-11-10", "officials": 2, "text": "Phê bình"}],
   "ratingChanges": [{"post": "Chủ tịch UBND xã", "period": "tháng 10/2021"}]},
  {"code": "xa-b", "unit": "xa-b", "team": "to-1", "checklist": "Phiếu thử"}],
 "actions": [
  {"visit": "xa-a", "finding": "f1", "responsible": "Chủ tịch UBND xã", "monitor": "Phòng Nội vụ",
   "deadline": {"workingDays": 15, "from": "issue"}, "status": {"state": "closed", "date": "2021-11-25"},
   "dueChanges": [{"due": "2022-01-15", "reason": "Tết", "decidedBy": "UBND huyện", "decidedOn": "2021-12-20"}]},
  {"common": "niem-yet", "text": "Rà soát", "deadline": {"date": "2021-11-30", "wording": "before"}}]})";

Snapshot read(const QJsonObject& object) {
    return snapshotFromJson(object, [](const QString& file) {
        EXPECT_EQ(file, u"phieu.json"_s);
        return json(checklistText);
    });
}

void expectEqual(const Snapshot& a, const Snapshot& b) {
    EXPECT_EQ(a.campaign, b.campaign);
    EXPECT_EQ(a.legalDocuments, b.legalDocuments);
    EXPECT_EQ(a.teams, b.teams);
    EXPECT_EQ(a.members, b.members);
    EXPECT_EQ(a.units, b.units);
    EXPECT_EQ(a.visits, b.visits);
    EXPECT_EQ(a.answers, b.answers);
    EXPECT_EQ(a.findings, b.findings);
    EXPECT_EQ(a.commonFindings, b.commonFindings);
    EXPECT_EQ(a.actions, b.actions);
    EXPECT_EQ(a.dueChanges, b.dueChanges);
    EXPECT_EQ(a.unitResponses, b.unitResponses);
    EXPECT_EQ(a.reviews, b.reviews);
    EXPECT_EQ(a.ratingChanges, b.ratingChanges);
    EXPECT_EQ(a.otherInspections, b.otherInspections);
    ASSERT_EQ(a.checklists.size(), b.checklists.size());
    for (std::size_t i = 0; i < a.checklists.size(); ++i)
        EXPECT_EQ(*a.checklists[i], *b.checklists[i]);
}

/// The message of the refusal; empty when nothing was refused.
QString refusal(const QJsonObject& object) {
    try {
        (void)read(object);
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

QJsonObject withVisit(const std::function<void(QJsonObject&)>& change) {
    QJsonObject object = json(snapshotText);
    QJsonArray visits = object.value(u"visits"_s).toArray();
    QJsonObject visit = visits.at(0).toObject();
    change(visit);
    visits.replace(0, visit);
    object.insert(u"visits"_s, visits);
    return object;
}

} // namespace

TEST(SnapshotJson, readsWhatAPersonWrote) {
    const Snapshot s = read(json(snapshotText));
    EXPECT_EQ(s.campaign.title, u"Kiểm tra thử"_s);
    EXPECT_EQ(s.campaign.from, QDate(2021, 10, 1));
    ASSERT_EQ(s.visits.size(), 2U);
    EXPECT_EQ(s.visits[0].unit, s.units[0].id);
    EXPECT_EQ(s.visits[0].mode, VisitMode::Joint);
    EXPECT_EQ(s.visits[0].checklist, s.checklists[0]->id);
    EXPECT_EQ(s.visits[1].checklist, s.checklists[0]->id);
    EXPECT_EQ(s.members[1].team, s.teams[0].id);

    ASSERT_EQ(s.answers.size(), 2U);
    const Item* item = findItem(*s.checklists[0], u"1.1");
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(s.answers[0].item, item->id) << "answers come in the checklist's order";
    EXPECT_EQ(s.answers[0].id, answerId(s.visits[0].id, item->id));
    EXPECT_EQ(s.answers[0].result.figures.denominator, 980);
    EXPECT_EQ(s.answers[1].result.figures.parts, (std::vector<int>{0, 2}));

    ASSERT_EQ(s.findings.size(), 2U);
    EXPECT_EQ(s.findings[0].common, s.commonFindings[0].id);
    EXPECT_EQ(s.findings[0].severity, FindingSeverity::Serious);
    EXPECT_TRUE(s.findings[1].exemplary);
    EXPECT_EQ(s.findings[1].order, 1);

    ASSERT_EQ(s.actions.size(), 2U);
    EXPECT_EQ(s.actions[0].id, actionId(s.findings[0].id));
    EXPECT_EQ(s.actions[0].deadline, (Deadline{TermDeadline{15, TermUnit::WorkingDays}, DeadlineEvent::Issue}));
    EXPECT_EQ(s.actions[1].deadline,
              (Deadline{FixedDeadline{QDate(2021, 11, 30), DateWording::Before}, DeadlineEvent::Issue}));
    EXPECT_EQ(s.actions[0].status.date, QDate(2021, 11, 25));
    ASSERT_EQ(s.dueChanges.size(), 1U);
    EXPECT_EQ(s.dueChanges[0].action, s.actions[0].id);
    EXPECT_EQ(s.reviews.at(0).officials, 2);
    EXPECT_EQ(s.ratingChanges.at(0).period, u"tháng 10/2021"_s);
    EXPECT_EQ(s.otherInspections.at(0).unit, s.units.at(1).id);
    EXPECT_EQ(s.otherInspections.at(0).to, QDate(2021, 3, 5));
    EXPECT_EQ(s.visits.at(0).session, VisitSession::Morning);
    EXPECT_EQ(s.visits.at(0).note, u"Họp lúc 8 giờ"_s);
}

TEST(SnapshotJson, givesTheSameIdsEveryTime) {
    expectEqual(read(json(snapshotText)), read(json(snapshotText)));
}

TEST(SnapshotJson, writesWhatItReads) {
    const Snapshot s = read(json(snapshotText));
    const Snapshot again = snapshotFromJson(toJson(s));
    EXPECT_EQ(again.units, s.units);
    // Keys are the numbers in the lists, so that written ids tell where that is not what the file had.
    expectEqual(again, s);
    EXPECT_EQ(toJson(again), toJson(s));
}

TEST(SnapshotJson, keepsRandomIdsAndRepeatedCodes) {
    Snapshot s = read(json(snapshotText));
    s.units[1].code = s.units[0].code; // as two laptops may have named them
    s.units[1].id = UnitId::random();
    s.visits[1].unit = s.units[1].id;
    s.visits[1].code.clear();
    s.visits[1].id = VisitId::random();
    s.findings[1].id = FindingId::random();
    s.findings[1].item = ItemId::random(); // of a checklist we do not have
    s.actions[1].id = ActionId::random();
    s.actions[1].finding = s.findings[0].id; // another visit's
    s.actions[1].visit = s.visits[1].id;
    s.teams[0].order = 7;
    s.answers.push_back({answerId(s.visits[1].id, s.findings[1].item), s.visits[1].id, s.findings[1].item,
                         {Outcome::NothingArose, {}}, {}, {}, u"lạc"_s});
    expectEqual(snapshotFromJson(toJson(s)), s);
}

TEST(SnapshotJson, emptyRoundTrip) {
    const Snapshot empty;
    expectEqual(snapshotFromJson(toJson(empty)), empty);
}

TEST(SnapshotJson, refusalsNameThePlace) {
    EXPECT_TRUE(refusal(withVisit([](QJsonObject& v) { v.insert(u"unit"_s, u"xa-c"_s); }))
                    .contains(u"visits[0].unit"_s));
    EXPECT_TRUE(refusal(withVisit([](QJsonObject& v) { v.insert(u"mod"_s, u"joint"_s); }))
                    .contains(u"visits[0].mod"_s));
    EXPECT_TRUE(refusal(withVisit([](QJsonObject& v) { v.insert(u"mode"_s, u"both"_s); }))
                    .contains(u"onSite, byFile"_s));
    EXPECT_TRUE(refusal(withVisit([](QJsonObject& v) { v.insert(u"date"_s, u"31/02/2021"_s); }))
                    .contains(u"visits[0].date"_s));
    EXPECT_TRUE(refusal(withVisit([](QJsonObject& v) {
                    v.insert(u"answers"_s, QJsonObject{{u"9.9"_s, QJsonObject{}}});
                })).contains(u"visits[0].answers.9.9"_s));
    EXPECT_TRUE(refusal(withVisit([](QJsonObject& v) { v.insert(u"findings"_s, QJsonArray{QJsonObject{
                                      {u"item"_s, u"4.4"_s}}}); }))
                    .contains(u"visits[0].findings[0].item"_s));
    QJsonObject object = json(snapshotText);
    object.insert(u"units"_s, QJsonArray{QJsonObject{{u"code"_s, u"a"_s}, {u"name"_s, u"A"_s}},
                                         QJsonObject{{u"code"_s, u"a"_s}, {u"name"_s, u"B"_s}}});
    EXPECT_TRUE(refusal(object).contains(u"units[1].code"_s));
    object = json(snapshotText);
    object.insert(u"actions"_s, QJsonArray{QJsonObject{{u"deadline"_s, QJsonObject{{u"days"_s, 0}}}}});
    EXPECT_TRUE(refusal(object).contains(u"actions[0].deadline.days"_s));
    object.insert(u"formatVersion"_s, 2);
    EXPECT_THROW((void)read(object), Error);
    EXPECT_THROW((void)snapshotFromJson({}), Error);
}

TEST(SnapshotJson, readsOnlyNeighboursOfItsFile) {
    EXPECT_THROW((void)snapshotFromFile(u"/nonexistent/mau.json"_s), Error);
}
