// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/SchedulePaper.h"

#include "documents/TextRenderer.h"
#include "documents/table/CsvSheet.h"
#include "documents/table/ScheduleSheet.h"
#include "domain/SnapshotJson.h"

#include <gtest/gtest.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

Snapshot scheduleSample() {
    Snapshot s;
    s.campaign.title = u"Kiểm tra năm 2026"_s;
    s.units.resize(3);
    for (Unit& unit : s.units)
        unit.id = UnitId::random();
    s.units[0].code = u"00565"_s;
    s.units[0].name = u"Xã Dương Xá"_s;
    s.units[1].code = u"=1+1"_s;
    s.units[1].name = u"Xã Bát Tràng"_s;
    s.units[2].name = u"Xã Bí mật"_s;
    s.teams = {{TeamId::random(), {}, u"Tổ số 1"_s, 1}};
    for (std::size_t n = 0; n < 3; ++n) {
        Visit& visit = s.visits.emplace_back();
        visit.id = VisitId::random();
        visit.unit = s.units[n].id;
        visit.order = static_cast<int>(n);
    }
    s.visits[0].date = QDate(2026, 7, 8);
    s.visits[0].session = VisitSession::Afternoon;
    s.visits[0].team = s.teams[0].id;
    s.visits[1].date = QDate(2026, 7, 6);
    s.visits[1].mode = VisitMode::Joint;
    s.visits[1].jointWith = u"Thanh tra tỉnh"_s;
    s.visits[2].mode = VisitMode::Unannounced;
    return s;
}

TEST(SchedulePaper, saysDayTeamAndForm) {
    const Snapshot s = scheduleSample();
    const QString text = toText(schedulePaper(ReportContext(s, {QDate(2026, 6, 1)})));
    EXPECT_TRUE(text.contains(u"KẾ HOẠCH"_s));
    EXPECT_TRUE(text.contains(u"Lịch kiểm tra năm 2026"_s));
    EXPECT_TRUE(text.contains(u"Thứ Hai"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Buổi chiều"_s));
    EXPECT_TRUE(text.contains(u"Kết hợp với Thanh tra tỉnh"_s));
    EXPECT_LT(text.indexOf(u"Xã Bát Tràng"_s), text.indexOf(u"Xã Dương Xá"_s)) << "by day";
    EXPECT_FALSE(text.contains(u"Bí mật"_s)) << "an unannounced visit is not announced";
    EXPECT_TRUE(text.contains(u"02 đơn vị"_s));
    EXPECT_TRUE(text.contains(u"TRƯỞNG ĐOÀN"_s));
}

TEST(SchedulePaper, tableHasEveryVisit) {
    const Snapshot s = scheduleSample();
    const SnapshotIndex index(s);
    NoProgress progress;
    const QStringList lines =
        QString::fromUtf8(toCsv(scheduleSheet(s, index), progress)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[1].contains(u"2026-07-06"_s) && lines[1].contains(u"'=1+1"_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(u"Buổi chiều"_s) && lines[2].contains(u"00565"_s));
    EXPECT_TRUE(lines[3].contains(u"Xã Bí mật"_s));
}

TEST(SchedulePaper, calendarHasTheDatedOnes) {
    const Snapshot s = scheduleSample();
    const QString ics = QString::fromUtf8(
        scheduleToIcs(s, SnapshotIndex(s), QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC)));
    EXPECT_EQ(ics.count(u"BEGIN:VEVENT"_s), 2);
    EXPECT_TRUE(ics.contains(u"DTSTART;VALUE=DATE:20260706"_s));
    EXPECT_TRUE(ics.contains(s.visits[0].id.row.hex()));
}

} // namespace

} // namespace dkt::doc
