// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/WorkingCalendar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

// With the year's notice 10 to 12 days off are weekdays; a few rows alone are somebody's additions.
constexpr int daysOffOfAFullYear = 8;

enum class MadeUp { Yes, No };

struct FixedHoliday {
    int month;
    int day;
    int sinceYear;
    MadeUp madeUp;
    const char16_t* name;
    const char16_t* source;
};

constexpr auto article112 = u"Bộ luật Lao động 2019, Điều 112";

constexpr std::array fixedHolidays = {
    FixedHoliday{1, 1, 0, MadeUp::Yes, u"Tết Dương lịch", article112},
    FixedHoliday{4, 30, 0, MadeUp::Yes, u"Ngày Chiến thắng", article112},
    FixedHoliday{5, 1, 0, MadeUp::Yes, u"Ngày Quốc tế Lao động", article112},
    FixedHoliday{9, 2, 0, MadeUp::Yes, u"Quốc khánh", article112},
    // Whether Điều 111 khoản 3 reaches this day is disputed: the narrow reading is taken.
    FixedHoliday{11, 24, 2026, MadeUp::No, u"Ngày Văn hóa Việt Nam", u"Nghị quyết 28/2026/QH16, Điều 2"},
};

bool isWeekend(QDate date) {
    return date.dayOfWeek() > Qt::Friday;
}

bool isTaken(const std::vector<CalendarDay>& days, QDate date) {
    return std::any_of(days.begin(), days.end(), [&](const CalendarDay& day) { return day.date == date; });
}

CalendarDay provisionalDay(QDate date, const QString& name, const char16_t* source) {
    return {date, CalendarDay::Kind::Off, name, QString::fromUtf16(source), true};
}

} // namespace

std::vector<CalendarDay> statutoryDays(int year) {
    std::vector<CalendarDay> days;
    for (const FixedHoliday& holiday : fixedHolidays) {
        const QDate date(year, holiday.month, holiday.day);
        if (date.isValid() && year >= holiday.sinceYear && !isWeekend(date))
            days.push_back(provisionalDay(date, QString::fromUtf16(holiday.name), holiday.source));
    }
    for (const FixedHoliday& holiday : fixedHolidays) {
        QDate date(year, holiday.month, holiday.day);
        if (!date.isValid() || year < holiday.sinceYear || holiday.madeUp == MadeUp::No || !isWeekend(date))
            continue;
        while (isWeekend(date) || isTaken(days, date))
            date = date.addDays(1);
        const QString name = u"Nghỉ bù "_s + QString::fromUtf16(holiday.name);
        days.push_back(provisionalDay(date, name, u"Bộ luật Lao động 2019, Điều 111 khoản 3"));
    }
    return days;
}

WorkingCalendar::WorkingCalendar(const std::vector<CalendarDay>& days) {
    for (const CalendarDay& day : days)
        put(day);
}

WorkingCalendar WorkingCalendar::overlaid(const std::vector<CalendarDay>& days) const {
    WorkingCalendar result = *this;
    for (const CalendarDay& day : days)
        result.put(day);
    return result;
}

void WorkingCalendar::put(const CalendarDay& day) {
    if (!day.date.isValid())
        return;
    if (const auto former = m_days.find(day.date); former != m_days.end())
        count(former->second, -1);
    count(day, 1);
    m_days.insert_or_assign(day.date, day);
}

void WorkingCalendar::count(const CalendarDay& day, int by) {
    if (day.kind != CalendarDay::Kind::Off)
        return;
    DaysOff& year = m_daysOff[day.date.year()];
    year.all += by;
    year.settled += day.provisional ? 0 : by;
}

bool WorkingCalendar::hasTable(int year) const {
    const auto off = m_daysOff.find(year);
    return off != m_daysOff.end() && off->second.all >= daysOffOfAFullYear;
}

bool WorkingCalendar::isWorkingDay(QDate date) const {
    const auto row = entry(date);
    return row ? row->kind == CalendarDay::Kind::Worked : date.isValid() && !isWeekend(date);
}

std::optional<CalendarDay> WorkingCalendar::entry(QDate date) const {
    if (const auto row = m_days.find(date); row != m_days.end())
        return row->second;
    if (!date.isValid() || hasTable(date.year()))
        return std::nullopt;
    for (CalendarDay& day : statutoryDays(date.year()))
        if (day.date == date)
            return std::move(day);
    return std::nullopt;
}

bool WorkingCalendar::isProvisional(QDate date) const {
    if (!isYearSettled(date.year()))
        return true;
    const auto row = m_days.find(date);
    return row != m_days.end() && row->second.provisional;
}

bool WorkingCalendar::isYearSettled(int year) const {
    const auto off = m_daysOff.find(year);
    return off != m_daysOff.end() && off->second.settled >= daysOffOfAFullYear;
}

std::vector<CalendarDay> WorkingCalendar::days() const {
    std::vector<CalendarDay> rows;
    rows.reserve(m_days.size());
    for (const auto& [date, day] : m_days)
        rows.push_back(day);
    return rows;
}

} // namespace dkt
