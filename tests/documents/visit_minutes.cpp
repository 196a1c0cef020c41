// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextRenderer.h"
#include "documents/report/VisitMinutes.h"
#include "domain/SnapshotJson.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

const Snapshot& minutesRound() {
    static const Snapshot snapshot =
        snapshotFromFile(QStringLiteral(DKT_SOURCE_DIR) + u"/resources/samples/gia-lam-2021.json"_s);
    return snapshot;
}

ReportOptions minutesDay() {
    return {QDate(2021, 11, 22), WorkingCalendar::builtIn()};
}

template <class B> const B* blockOf(const Document& document) {
    for (const Block& block : document.blocks)
        if (const B* found = std::get_if<B>(&block))
            return found;
    return nullptr;
}

TEST(VisitMinutes, HaveThePartsOfForm19InTheirOrder) {
    const ReportContext context(minutesRound(), minutesDay());
    const Visit* visit = context.index.visitByCode(u"xa-duong-xa"_s);
    const Document minutes = visitMinutes(context, visit->id);
    const QString text = toText(minutes);
    qsizetype at = 0;
    for (const QString& part :
         {u"/BB-ĐKT"_s, u"\nBIÊN BẢN\n"_s, u"Thời gian bắt đầu:"_s, u"Địa điểm:"_s, u"Thành phần tham dự:"_s,
          u"Chủ trì (chủ tọa):"_s, u"Thư ký (người ghi biên bản):"_s, u"Nội dung:"_s, u"I. KẾT QUẢ KIỂM TRA"_s,
          u"II. ƯU ĐIỂM"_s, u"III. TỒN TẠI, HẠN CHẾ"_s, u"IV. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA"_s,
          u"V. YÊU CẦU VÀ THỜI HẠN KHẮC PHỤC"_s, u"kết thúc vào"_s, u"ngày 14 tháng 10 năm 2021./."_s, u"THƯ KÝ"_s,
          u"CHỦ TỌA"_s, u"Nơi nhận:"_s, u"Lưu: VT, Hồ sơ."_s}) {
        const qsizetype found = text.indexOf(part, at);
        ASSERT_GE(found, 0) << part.toStdString();
        at = found;
    }
    const Letterhead* head = blockOf<Letterhead>(minutes);
    EXPECT_TRUE(head->place.isEmpty() && !head->date) << "form 1.9 has no line with place and date";
    const SignatureColumns* signatures = blockOf<SignatureColumns>(minutes);
    ASSERT_EQ(signatures->columns.size(), 3u);
    EXPECT_EQ(signatures->columns.front().title, QStringList{u"THƯ KÝ"_s});
    EXPECT_EQ(signatures->columns.back().title, QStringList{u"CHỦ TỌA"_s});
}

/// Counted from the rows themselves, for every visit.
TEST(VisitMinutes, FiguresAreThoseOfTheRows) {
    const Snapshot& s = minutesRound();
    const ReportContext context(s, minutesDay());
    for (const Visit& visit : s.visits) {
        int met = 0;
        int unmet = 0;
        for (const Answer& answer : s.answers) {
            met += answer.visit == visit.id && answer.result.outcome == Outcome::Met;
            unmet += answer.visit == visit.id && (answer.result.outcome == Outcome::PartlyMet ||
                                                  answer.result.outcome == Outcome::NotMet);
        }
        const Document minutes = visitMinutes(context, visit.id);
        const Table* results = blockOf<Table>(minutes);
        ASSERT_TRUE(results);
        EXPECT_EQ(results->rows.back().at(3).text, QString::number(met)) << visit.code.toStdString();
        std::size_t shortcomings = 0;
        for (const Finding& finding : s.findings)
            shortcomings += finding.visit == visit.id && finding.kind == FindingKind::Shortcoming;
        std::size_t numbered = 0;
        std::size_t unmetRows = 0;
        for (const Block& block : minutes.blocks) {
            if (const auto* list = std::get_if<List>(&block); list && list->marker == ListMarker::Number)
                numbered += list->items.size();
            if (const auto* table = std::get_if<Table>(&block); table && table->columns.size() == 5 &&
                                                                table->header[0][0].text == u"Mã"_s)
                unmetRows += table->rows.size();
        }
        EXPECT_EQ(numbered, shortcomings) << visit.code.toStdString();
        EXPECT_EQ(unmetRows, static_cast<std::size_t>(unmet)) << visit.code.toStdString();
    }
}

TEST(VisitMinutes, LeaveOpenWhatIsNotKnown) {
    Snapshot s;
    s.units.emplace_back().id = UnitId::random();
    s.units.front().name = u"Phòng Nội vụ"_s;
    Visit& visit = s.visits.emplace_back();
    visit.id = VisitId::random();
    visit.unit = s.units.front().id;
    const QString text = toText(visitMinutes(ReportContext(s, {QDate(2026, 9, 30)}), visit.id));
    EXPECT_TRUE(text.contains(u"…… giờ …… phút, ngày …… tháng …… năm 2026./."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Trụ sở Phòng Nội vụ."_s));
    EXPECT_TRUE(text.contains(u"Không phát hiện tồn tại, hạn chế."_s));
    EXPECT_TRUE(text.contains(u"BB-ĐKT"_s));
}

TEST(VisitMinutes, NameThePersonsWhoSignAndNoPosts) {
    Snapshot s;
    s.units.emplace_back().id = UnitId::random();
    s.visits.emplace_back().id = VisitId::random();
    s.visits.front().unit = s.units.front().id;
    s.members.resize(2);
    s.members[0].name = u"Họ Tên Chữ"_s;
    s.members[0].role = Role::Head;
    s.members[1].name = u"Chuyên viên Phòng Nội vụ"_s;
    s.members[1].role = Role::Secretary;
    const Document minutes = visitMinutes(ReportContext(s, {QDate(2026, 9, 30)}), s.visits.front().id);
    const SignatureColumns* signatures = blockOf<SignatureColumns>(minutes);
    EXPECT_EQ(signatures->columns.back().name, u"Họ Tên Chữ"_s);
    EXPECT_TRUE(signatures->columns.front().name.isEmpty());
}

TEST(VisitMinutes, CarryTheMarkOfDrafts) {
    Snapshot s = minutesRound();
    const VisitId here = s.visits.front().id;
    s.conflicts = {{ConflictSpot::Area::Recorded, RowId::random(), here},
                   {ConflictSpot::Area::Head, RowId::random(), {}}};
    const ReportContext context(s, minutesDay());
    for (const Document& paper : {visitMinutes(context, here), visitExtract(context, here)})
        EXPECT_TRUE(toText(paper).startsWith(u"DỰ THẢO - Hồ sơ còn 02 nội dung"_s));
}

TEST(VisitMinutes, ExtractIsOfTheReportAndAddressedToTheUnit) {
    Snapshot s = minutesRound();
    s.campaign.reportNumber = u"7"_s;
    const ReportContext context(s, minutesDay());
    const Document extract = visitExtract(context, context.index.visitByCode(u"xa-duong-xa"_s)->id);
    const QString text = toText(extract);
    EXPECT_TRUE(text.contains(u"Số: 07/BC-ĐKT"_s));
    EXPECT_TRUE(text.contains(u"Kính gửi: UBND xã Dương Xá"_s));
    EXPECT_FALSE(text.contains(u"Xã Đa Tốn"_s, Qt::CaseInsensitive)) << "no other unit's results";
}

} // namespace

} // namespace dkt::doc
