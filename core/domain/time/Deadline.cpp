// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/Deadline.h"

#include "util/Dates.h"
#include "util/Error.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

struct DeadlineText {
    Q_DECLARE_TR_FUNCTIONS(dkt::Deadline)
};

constexpr int longestTerm = 3660;

[[noreturn]] void refuse(const QString& message) {
    throw Error(Error::Kind::Input, message);
}

// The years the calendar of dates below is meant for; a year outside is a slip of the pen.
void requireDate(QDate date) {
    if (!date.isValid() || date.year() < 1900 || date.year() > 2999)
        refuse(DeadlineText::tr(
            "A deadline cannot be computed without a valid date: give one between 1900 and 2999."));
}

QString reasonOff(QDate date, const WorkingCalendar& calendar) {
    if (const auto row = calendar.entry(date))
        return row->name;
    return date.dayOfWeek() == Qt::Saturday ? DeadlineText::tr("Saturday") : DeadlineText::tr("Sunday");
}

/// Walks from day to day, writing down what it passes over.
class Walk {
public:
    Walk(QDate from, const WorkingCalendar& calendar) : m_day(from), m_calendar(calendar) {}

    void nextDay() {
        m_day = m_day.addDays(1);
        note();
    }
    /// Notes the day stood on: whether it is settled, and whether it is off.
    void note() {
        m_provisional = m_provisional || m_calendar.isProvisional(m_day);
        if (isWorked())
            return;
        m_skipped.push_back({m_day, reasonOff(m_day, m_calendar)});
        if (m_skipped.size() > std::size_t(longestTerm))
            refuse(DeadlineText::tr("The calendar leaves no working day: check its days off."));
    }
    [[nodiscard]] bool isWorked() const { return m_calendar.isWorkingDay(m_day); }

    [[nodiscard]] DueResult result() && { return {m_day, std::move(m_skipped), m_provisional, {}}; }

private:
    QDate m_day;
    const WorkingCalendar& m_calendar;
    std::vector<SkippedDay> m_skipped;
    bool m_provisional = false;
};

DueResult afterWorkingDays(int count, QDate eventDate, const WorkingCalendar& calendar) {
    Walk walk(eventDate, calendar);
    for (int counted = 0; counted < count; counted += walk.isWorked() ? 1 : 0)
        walk.nextDay();
    return std::move(walk).result();
}

DueResult endingOn(QDate lastDay, const WorkingCalendar& calendar) {
    Walk walk(lastDay, calendar);
    walk.note();
    while (!walk.isWorked())
        walk.nextDay();
    return std::move(walk).result();
}

QString termText(const TermDeadline& term, QDate eventDate) {
    const QString day = text::shortDate(eventDate);
    switch (term.unit) {
    case TermUnit::WorkingDays:
        return DeadlineText::tr(
                   "%n working day(s) after %1, that day not counted (Civil Code 2015, Article 147).",
                   nullptr, term.count)
            .arg(day);
    case TermUnit::Days:
        return DeadlineText::tr("%n day(s) after %1, that day not counted (Civil Code 2015, Article 147).",
                                nullptr, term.count)
            .arg(day);
    case TermUnit::Months:
        return DeadlineText::tr("%n month(s) after %1: the corresponding day, or the month's last "
                                "(Civil Code 2015, Article 148).",
                                nullptr, term.count)
            .arg(day);
    }
    return {};
}

QString skippedText(const std::vector<SkippedDay>& skipped, TermUnit unit) {
    if (skipped.empty())
        return {};
    QStringList days;
    for (const SkippedDay& day : skipped)
        if (unit != TermUnit::WorkingDays || day.date.dayOfWeek() <= Qt::Friday)
            days += DeadlineText::tr("%1 (%2)").arg(text::shortDate(day.date), day.reason);
    if (unit != TermUnit::WorkingDays)
        return DeadlineText::tr(
                   "The term ended on a day off and moves to the next working day (Article 148): %1.")
            .arg(days.join(u", "_s));
    if (days.isEmpty())
        return DeadlineText::tr("Saturdays and Sundays not worked are passed over.");
    return DeadlineText::tr("Saturdays and Sundays not worked are passed over, and the days off %1.")
        .arg(days.join(u", "_s));
}

DueResult dueOf(const TermDeadline& term, QDate eventDate, const WorkingCalendar& calendar) {
    requireDate(eventDate);
    if (term.count < 1 || term.count > longestTerm)
        refuse(DeadlineText::tr("A term of %1 cannot be computed: give a number from 1 to %2.")
                   .arg(term.count)
                   .arg(longestTerm));
    DueResult due;
    if (term.unit == TermUnit::WorkingDays)
        due = afterWorkingDays(term.count, eventDate, calendar);
    else if (term.unit == TermUnit::Days)
        due = endingOn(eventDate.addDays(term.count), calendar);
    else
        due = endingOn(eventDate.addMonths(term.count), calendar);
    QStringList sentences = {termText(term, eventDate), skippedText(due.skipped, term.unit)};
    if (due.provisional)
        sentences += DeadlineText::tr("Provisional: the days off of this period are not all settled yet.");
    sentences.removeAll(QString());
    due.explanation = sentences.join(u' ');
    return due;
}

DueResult dueOf(const FixedDeadline& fixed, const WorkingCalendar& calendar) {
    requireDate(fixed.date);
    const bool exclusive = fixed.wording == DateWording::Before;
    DueResult due;
    due.date = exclusive ? fixed.date.addDays(-1) : fixed.date;
    due.explanation =
        exclusive ? DeadlineText::tr("“Before %1” does not include that day: the last day is %2.")
                        .arg(text::shortDate(fixed.date), text::shortDate(due.date))
                  : DeadlineText::tr("The last day is %1, until 24:00.").arg(text::shortDate(due.date));
    if (!calendar.isWorkingDay(due.date))
        due.explanation += u' ' + DeadlineText::tr("It is a day off (%1); a stated date does not move.")
                                      .arg(reasonOff(due.date, calendar));
    return due;
}

} // namespace

DueResult computeDue(const DeadlineRule& rule, QDate eventDate, const WorkingCalendar& calendar) {
    if (const auto* fixed = std::get_if<FixedDeadline>(&rule))
        return dueOf(*fixed, calendar);
    return dueOf(std::get<TermDeadline>(rule), eventDate, calendar);
}

DeadlineStatus status(QDate due, std::optional<QDate> done, QDate today) {
    if (done)
        return DeadlineStatus::Done;
    const qint64 left = today.daysTo(due);
    if (left < 0)
        return DeadlineStatus::Overdue;
    return left <= dueSoonDays ? DeadlineStatus::DueSoon : DeadlineStatus::Running;
}

int daysLate(QDate due, std::optional<QDate> done, QDate today) {
    return int(qMax(qint64(0), due.daysTo(done.value_or(today))));
}

} // namespace dkt
