// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/WorkingCalendar.h"
#include "domain/time/CalendarCsv.h"

#include "../QtPrint.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

int weekdaysOffIn(const WorkingCalendar& calendar, int year) {
    int off = 0;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        off += date.dayOfWeek() < 6 && !calendar.isWorkingDay(date) ? 1 : 0;
    return off;
}

int weekendDaysWorkedIn(const WorkingCalendar& calendar, int year) {
    int worked = 0;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
        worked += date.dayOfWeek() > 5 && calendar.isWorkingDay(date) ? 1 : 0;
    return worked;
}

} // namespace

TEST(WorkingCalendar, HoldsTheNoticesOfTheYears) {
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    EXPECT_EQ(weekdaysOffIn(calendar, 2021), 11);
    EXPECT_EQ(weekdaysOffIn(calendar, 2025), 12);
    EXPECT_EQ(weekendDaysWorkedIn(calendar, 2025), 1);
    EXPECT_EQ(weekdaysOffIn(calendar, 2026), 14);
    EXPECT_EQ(weekendDaysWorkedIn(calendar, 2026), 2);
    for (const int year : {2021, 2025, 2026})
        EXPECT_TRUE(calendar.isYearSettled(year)) << year;
    EXPECT_FALSE(calendar.isYearSettled(2027));
    EXPECT_TRUE(calendar.isProvisional(QDate(2026, 11, 23)));
    EXPECT_FALSE(calendar.isProvisional(QDate(2026, 11, 24)));
    for (const CalendarDay& row : calendar.days()) {
        EXPECT_FALSE(row.name.isEmpty() || row.source.isEmpty()) << row.date.toString().toStdString();
        const bool plainWeekday = row.date.dayOfWeek() < 6;
        EXPECT_TRUE(plainWeekday || row.kind == CalendarDay::Kind::Worked) << "a weekend is off anyway";
    }
}

TEST(WorkingCalendar, KnowsTheLawForYearsWithoutNotice) {
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2030, 1, 1)));
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2030, 4, 30)));
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2029, 9, 3))) << "02/9/2029 is a Sunday";
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2033, 5, 3)))
        << "30/4 and 01/5 are Saturday and Sunday: two make-ups";
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2033, 5, 2)));
    EXPECT_TRUE(calendar.isWorkingDay(QDate(2033, 5, 4)));
    EXPECT_TRUE(calendar.isWorkingDay(QDate(2024, 11, 25))) << "24/11 is a day off from 2026 only";
    EXPECT_TRUE(calendar.isWorkingDay(QDate(2029, 11, 26))) << "no make-up for 24/11";
    EXPECT_TRUE(calendar.isProvisional(QDate(2030, 6, 3)));
    for (int year = 1990; year < 2100; ++year)
        EXPECT_EQ(statutoryDays(year).size(), year < 2026 || QDate(year, 11, 24).dayOfWeek() > 5 ? 4u : 5u)
            << year;
}

TEST(WorkingCalendar, IsEditedDayByDay) {
    const WorkingCalendar plain = WorkingCalendar::builtIn();
    const QDate monday(2026, 11, 23);
    const QDate saturday(2026, 11, 28);
    const WorkingCalendar swapped =
        plain.overlaid({{monday, CalendarDay::Kind::Off, u"Hoán đổi"_s, u"TB"_s, false},
                        {saturday, CalendarDay::Kind::Worked, u"Làm bù"_s, u"TB"_s, false}});
    EXPECT_FALSE(swapped.isWorkingDay(monday));
    EXPECT_FALSE(swapped.isProvisional(monday));
    EXPECT_TRUE(swapped.isWorkingDay(saturday));
    EXPECT_TRUE(plain.isWorkingDay(monday));
    EXPECT_FALSE(swapped.isWorkingDay(QDate(2026, 9, 2)));
    const WorkingCalendar opened =
        plain.overlaid({{QDate(2026, 9, 2), CalendarDay::Kind::Worked, u"Trực"_s, {}, false}});
    EXPECT_TRUE(opened.isWorkingDay(QDate(2026, 9, 2)));
    EXPECT_FALSE(plain.isWorkingDay(QDate()));
    EXPECT_EQ(plain.overlaid({{QDate(), CalendarDay::Kind::Off, {}, {}, false}}), plain);
}

TEST(WorkingCalendar, AFewRowsDoNotSettleAYear) {
    const WorkingCalendar calendar = WorkingCalendar::builtIn().overlaid(
        {{QDate(2028, 3, 6), CalendarDay::Kind::Off, u"Lễ hội"_s, {}, false}});
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2028, 3, 6)));
    EXPECT_FALSE(calendar.isYearSettled(2028));
    EXPECT_FALSE(calendar.isWorkingDay(QDate(2028, 5, 1))) << "the law's days stay";
}

TEST(CalendarCsv, ReadsBackWhatItWrites) {
    const std::vector<CalendarDay> days = WorkingCalendar::builtIn().days();
    const CalendarRows read = calendarFromCsv(calendarToCsv(days));
    EXPECT_EQ(read.days, days);
    EXPECT_TRUE(read.issues.empty());
    QRandomGenerator random(3);
    static const QString letters = u"ạb,\";x y"_s;
    for (int i = 0; i < 2000; ++i) {
        QString name;
        for (int k = random.bounded(8); k > 0; --k)
            name += letters.at(random.bounded(int(letters.size())));
        const CalendarDay row{
            QDate(2026, 1, 1).addDays(i % 365), CalendarDay::Kind::Worked, name.simplified(), {}, i % 2 == 0};
        const CalendarRows back = calendarFromCsv(calendarToCsv({row, row}));
        ASSERT_EQ(back.days, (std::vector<CalendarDay>{row, row})) << name.toStdString();
        ASSERT_TRUE(back.issues.empty());
    }
}

TEST(CalendarCsv, ReadsWhatSpreadsheetsSave) {
    const CalendarRows read =
        calendarFromCsv("\xEF\xBB\xBFngày;loại;tên\r\n02/09/2026;nghỉ;Quốc khánh\r\n\r\n"
                        "22/8/2026;làm việc;\"Làm bù; 31/8\"\r\n");
    EXPECT_TRUE(read.issues.empty());
    ASSERT_EQ(read.days.size(), 2u);
    EXPECT_EQ(read.days[0],
              (CalendarDay{QDate(2026, 9, 2), CalendarDay::Kind::Off, u"Quốc khánh"_s, {}, false}));
    EXPECT_EQ(read.days[1],
              (CalendarDay{QDate(2026, 8, 22), CalendarDay::Kind::Worked, u"Làm bù; 31/8"_s, {}, false}));
    EXPECT_EQ(calendarFromCsv("2026-09-02,off").days.size(), 1u) << "no heading line";
    EXPECT_TRUE(calendarFromCsv("").days.empty());
    EXPECT_TRUE(calendarFromCsv("").issues.empty());
}

TEST(CalendarCsv, SetsBadRowsAsideWithTheirLine) {
    const CalendarRows read =
        calendarFromCsv("date,kind,name\n31/02/2026,off,a\n2026-09-02,holiday,b\n2026-09-03,off,c\n"
                        "2026-09-04,off,d,e,perhaps\n");
    ASSERT_EQ(read.days.size(), 1u);
    EXPECT_EQ(read.days[0].date, QDate(2026, 9, 3));
    ASSERT_EQ(read.issues.size(), 3u);
    EXPECT_EQ(read.issues[0].target, u"2"_s);
    EXPECT_TRUE(read.issues[0].text.contains(u"31/02/2026"_s));
    EXPECT_EQ(read.issues[1].target, u"3"_s);
    EXPECT_EQ(read.issues[2].target, u"5"_s);
    EXPECT_EQ(calendarFromCsv("\xff\xfe\x00").issues.size(), 1u);
    EXPECT_EQ(calendarFromCsv("2026-09-02,off,\"open\n2026-09-03,off").issues.size(), 1u);
}
