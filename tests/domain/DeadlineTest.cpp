// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/Deadline.h"

#include "util/Dates.h"
#include "util/Error.h"

#include "../QtPrint.h"

#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt;

namespace {

QDate day(const char* text) {
    return text::parseDate(QString::fromLatin1(text)).value();
}

QDate due(int count, TermUnit unit, const char* from) {
    return computeDue(TermDeadline{count, unit}, day(from), WorkingCalendar::builtIn()).date;
}

QDate workingDays(int count, const char* from) {
    return due(count, TermUnit::WorkingDays, from);
}

/// Weekdays off and Saturdays worked of 2025 and 2026, copied from the notices: the oracle's own table.
const QStringList& weekdaysOff() {
    static const QStringList days =
        u"2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 "
        "2025-05-02 2025-09-01 2025-09-02 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 "
        "2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24"_s.split(
            u' ');
    return days;
}

bool isWorkedByTheNotices(QDate date) {
    const QString iso = date.toString(Qt::ISODate);
    if (iso == u"2025-04-26" || iso == u"2026-01-10" || iso == u"2026-08-22")
        return true;
    return date.dayOfWeek() < 6 && !weekdaysOff().contains(iso);
}

/// Counts by listing every day on the way, instead of walking.
QDate bruteForceWorkingDays(int count, QDate from) {
    for (QDate last = from;; last = last.addDays(1)) {
        int worked = 0;
        for (QDate date = from.addDays(1); date <= last; date = date.addDays(1))
            worked += isWorkedByTheNotices(date) ? 1 : 0;
        if (worked == count)
            return last;
    }
}

QDate bruteForceShift(QDate date) {
    return isWorkedByTheNotices(date) ? date : bruteForceShift(date.addDays(1));
}

} // namespace

TEST(Deadline, WorkingDaysOverSwapsAndHolidays) {
    EXPECT_EQ(workingDays(15, "2026-08-20"), day("2026-09-14"));
    EXPECT_EQ(workingDays(1, "2026-08-21"), day("2026-08-22")) << "a worked Saturday";
    EXPECT_EQ(workingDays(15, "2026-02-06"), day("2026-03-06"));
    EXPECT_EQ(workingDays(5, "2026-04-24"), day("2026-05-06"));
    EXPECT_EQ(workingDays(5, "2025-04-25"), day("2025-05-06"));
    EXPECT_EQ(workingDays(5, "2026-11-20"), day("2026-11-30"));
    EXPECT_EQ(workingDays(5, "2025-12-31"), day("2026-01-09"));
}

TEST(Deadline, CalendarDaysEndOnAWorkingDay) {
    EXPECT_EQ(due(10, TermUnit::Days, "2026-08-20"), day("2026-09-03"));
    EXPECT_EQ(due(10, TermUnit::Days, "2026-04-16"), day("2026-04-28"));
    EXPECT_EQ(due(10, TermUnit::Days, "2026-08-12"), day("2026-08-22")) << "a worked Saturday stays";
    EXPECT_EQ(due(15, TermUnit::Days, "2026-11-09"), day("2026-11-25"));
}

TEST(Deadline, MonthsEndOnTheCorrespondingDayOrTheMonthsLast) {
    EXPECT_EQ(due(1, TermUnit::Months, "2026-05-20"), day("2026-06-22")) << "20/6 is a Saturday";
    EXPECT_EQ(due(1, TermUnit::Months, "2026-03-31"), day("2026-05-04")) << "30/4 to 03/5 are off";
    EXPECT_EQ(due(1, TermUnit::Months, "2025-01-31"), day("2025-02-28"));
    EXPECT_EQ(due(3, TermUnit::Months, "2025-11-30"), day("2026-03-02")) << "28/02/2026 is a Saturday";
    EXPECT_EQ(due(12, TermUnit::Months, "2025-06-10"), day("2026-06-10"));
}

TEST(Deadline, TheHolidaysOfTheSampleYear) {
    EXPECT_EQ(workingDays(5, "2021-02-05"), day("2021-02-19")) << "8, 9, 17, 18, 19 are worked";
    EXPECT_EQ(workingDays(1, "2021-04-29"), day("2021-05-04")) << "01/5 is a Saturday, made up on Monday";
    EXPECT_EQ(workingDays(1, "2021-09-01"), day("2021-09-06"));
    EXPECT_FALSE(computeDue(TermDeadline{10}, day("2021-10-11"), WorkingCalendar::builtIn()).provisional);
}

TEST(Deadline, AgreesWithBruteForce) {
    QRandomGenerator random(2026);
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    for (int i = 0; i < 1500; ++i) {
        const QDate from = QDate(2024, 12, 31).addDays(random.bounded(500));
        const int count = 1 + random.bounded(60);
        const DueResult working = computeDue(TermDeadline{count, TermUnit::WorkingDays}, from, calendar);
        ASSERT_EQ(working.date, bruteForceWorkingDays(count, from)) << count;
        ASSERT_EQ(qint64(working.skipped.size()), from.daysTo(working.date) - count)
            << "every day is counted or named";
        for (const SkippedDay& skipped : working.skipped) {
            ASSERT_FALSE(isWorkedByTheNotices(skipped.date));
            ASSERT_FALSE(skipped.reason.isEmpty());
        }
        const DueResult days = computeDue(TermDeadline{count, TermUnit::Days}, from, calendar);
        ASSERT_EQ(days.date, bruteForceShift(from.addDays(count)));
        ASSERT_EQ(qint64(days.skipped.size()), from.addDays(count).daysTo(days.date));
        const DueResult months = computeDue(TermDeadline{1 + count % 6, TermUnit::Months}, from, calendar);
        ASSERT_EQ(months.date, bruteForceShift(from.addMonths(1 + count % 6)));
        ASSERT_LE(days.date, working.date.addDays(14)) << "calendar days run out first, but for a shift";
    }
}

TEST(Deadline, AddingADayOffNeverShortensATerm) {
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const QDate from = QDate(2025, 1, 1).addDays(random.bounded(500));
        const QDate extra = from.addDays(1 + random.bounded(40));
        const WorkingCalendar plain = WorkingCalendar::builtIn();
        const WorkingCalendar more = plain.overlaid({{extra, CalendarDay::Kind::Off, u"thêm"_s, {}, false}});
        for (const TermUnit unit : {TermUnit::WorkingDays, TermUnit::Days, TermUnit::Months}) {
            const TermDeadline term{1 + i % 20, unit};
            ASSERT_GE(computeDue(term, from, more).date, computeDue(term, from, plain).date);
            ASSERT_TRUE(more.isWorkingDay(computeDue(term, from, more).date));
        }
    }
}

TEST(Deadline, FixedDatesKeepTheirWording) {
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    const auto last = [&](DateWording wording) {
        return computeDue(FixedDeadline{day("2026-11-30"), wording}, QDate(), calendar).date;
    };
    EXPECT_EQ(last(DateWording::Before), day("2026-11-29"));
    EXPECT_EQ(last(DateWording::AtLatest), day("2026-11-30"));
    EXPECT_EQ(last(DateWording::ToEndOf), day("2026-11-30"));
    const DueResult sunday =
        computeDue(FixedDeadline{day("2026-11-30"), DateWording::Before}, QDate(), calendar);
    EXPECT_TRUE(sunday.explanation.contains(u"Sunday"_s)) << sunday.explanation.toStdString();
    EXPECT_TRUE(sunday.explanation.contains(u"30/11/2026"_s));
}

TEST(Deadline, SaysWhatIsNotSettled) {
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    const auto provisional = [&](const TermDeadline& term, const char* from) {
        return computeDue(term, day(from), calendar).provisional;
    };
    EXPECT_FALSE(provisional({15}, "2026-08-20"));
    EXPECT_FALSE(provisional({5}, "2025-12-31"));
    EXPECT_TRUE(provisional({5}, "2026-11-20")) << "a swap around 24/11 is not decided";
    EXPECT_TRUE(provisional({15}, "2026-12-20")) << "2027 has no notice";
    EXPECT_TRUE(provisional({15}, "2027-03-01"));
    EXPECT_FALSE(provisional({15, TermUnit::Days}, "2026-11-12")) << "only the end of such a term matters";
    EXPECT_TRUE(provisional({1, TermUnit::Months}, "2030-01-05"));
}

TEST(Deadline, ExplainsItself) {
    const DueResult due = computeDue(TermDeadline{15}, day("2026-08-20"), WorkingCalendar::builtIn());
    for (const QString& part :
         {u"15 "_s, u"20/08/2026"_s, u"147"_s, u"31/08/2026"_s, u"02/09/2026 (Quốc khánh)"_s})
        EXPECT_TRUE(due.explanation.contains(part))
            << part.toStdString() << " in " << due.explanation.toStdString();
    EXPECT_EQ(due.skipped.size(), 10u);
    EXPECT_EQ(due.skipped.front(), (SkippedDay{day("2026-08-23"), u"Sunday"_s}));
}

TEST(Deadline, RefusesWhatCannotBeComputed) {
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    EXPECT_THROW((void)computeDue(TermDeadline{0}, day("2026-08-20"), calendar), Error);
    EXPECT_THROW((void)computeDue(TermDeadline{-5}, day("2026-08-20"), calendar), Error);
    EXPECT_THROW((void)computeDue(TermDeadline{3661}, day("2026-08-20"), calendar), Error);
    EXPECT_THROW((void)computeDue(TermDeadline{5}, QDate(), calendar), Error);
    EXPECT_THROW((void)computeDue(FixedDeadline{}, day("2026-08-20"), calendar), Error);
    std::vector<CalendarDay> never;
    for (QDate date(2025, 1, 1); date < QDate(2037, 1, 1); date = date.addDays(1))
        never.push_back({date, CalendarDay::Kind::Off, u"nghỉ"_s, {}, false});
    EXPECT_THROW((void)computeDue(TermDeadline{5}, day("2025-01-01"), WorkingCalendar(never)), Error);
    EXPECT_NO_THROW((void)computeDue(TermDeadline{3660}, day("2026-08-20"), calendar));
}

TEST(Deadline, StandsWhereTheDayPutsIt) {
    const QDate last = day("2026-09-14");
    EXPECT_EQ(status(last, {}, day("2026-09-06")), DeadlineStatus::Running);
    EXPECT_EQ(status(last, {}, day("2026-09-07")), DeadlineStatus::DueSoon);
    EXPECT_EQ(status(last, {}, last), DeadlineStatus::DueSoon) << "the last day lasts until 24:00";
    EXPECT_EQ(status(last, {}, day("2026-09-15")), DeadlineStatus::Overdue);
    EXPECT_EQ(status(last, day("2026-09-20"), day("2026-09-21")), DeadlineStatus::Done);
    EXPECT_EQ(daysLate(last, day("2026-09-20"), day("2026-10-21")), 6);
    EXPECT_EQ(daysLate(last, day("2026-09-14"), day("2026-10-21")), 0);
    EXPECT_EQ(daysLate(last, {}, day("2026-09-15")), 1);
    EXPECT_EQ(daysLate(last, {}, day("2026-09-01")), 0);
}
