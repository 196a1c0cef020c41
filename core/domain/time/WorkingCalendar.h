// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace dkt {

/// One day that differs from the plain week (Monday to Friday worked, Saturday and Sunday off).
struct CalendarDay {
    enum class Kind {
        Off,   ///< a weekday not worked: public holiday, make-up or swapped day
        Worked ///< worked all the same: a swapped Saturday, or a weekday not (yet) given off
    };
    QDate date;
    Kind kind = Kind::Off;
    QString name;             ///< "Tết Âm lịch"
    QString source;           ///< the law or notice that says so
    bool provisional = false; ///< not yet settled by the competent authority

    bool operator==(const CalendarDay&) const = default;
};

/// Which days the public sector works. The holidays are data the user can edit: a table of CalendarDay.
/// A year with fewer than eight days off listed has no table: to its rows come the fixed holidays of Bộ luật
/// Lao động 2019 Điều 112 (and 24/11 from 2026, NQ 28/2026/QH16), made up by Điều 111(3), all provisional,
/// for Tết, 10/3 âm lịch and the day beside 02/9 are unknown there.
class WorkingCalendar {
public:
    /// The table `days`. A later row for a date replaces an earlier one; invalid dates are dropped.
    explicit WorkingCalendar(const std::vector<CalendarDay>& days);
    /// The table this program knows: 2021, 2025, 2026, and 2027 (provisional).
    [[nodiscard]] static WorkingCalendar builtIn();
    /// This calendar with `days` over it, date by date: to work a day that is off here, say Worked.
    [[nodiscard]] WorkingCalendar overlaid(const std::vector<CalendarDay>& days) const;

    [[nodiscard]] bool isWorkingDay(QDate date) const;
    /// The row that decides about `date`; none on a plain day.
    [[nodiscard]] std::optional<CalendarDay> entry(QDate date) const;
    /// True when it is not settled whether `date` is worked, or when the year's days off are not: a year
    /// is settled once at least eight days off are listed for it that are not provisional.
    [[nodiscard]] bool isProvisional(QDate date) const;
    [[nodiscard]] bool isYearSettled(int year) const;
    /// The table, by date; the computed days of other years are not in it.
    [[nodiscard]] std::vector<CalendarDay> days() const;

    bool operator==(const WorkingCalendar&) const = default;

private:
    /// How many days off a year lists, in all and settled.
    struct DaysOff {
        int all = 0;
        int settled = 0;

        bool operator==(const DaysOff&) const = default;
    };
    void put(const CalendarDay& day);
    void count(const CalendarDay& day, int by);
    [[nodiscard]] bool hasTable(int year) const;

    std::map<QDate, CalendarDay> m_days;
    std::map<int, DaysOff> m_daysOff; ///< by year
};

/// The days off the law fixes for `year` without a notice, weekdays only, all provisional.
[[nodiscard]] std::vector<CalendarDay> statutoryDays(int year);

} // namespace dkt
