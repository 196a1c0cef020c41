// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/WorkingCalendar.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace dkt {

/// How a paper names its last day; the wording is kept with the date.
enum class DateWording {
    Before,   ///< "trước ngày X": exclusive, the last allowed day is the day before
    AtLatest, ///< "chậm nhất ngày X": inclusive
    ToEndOf   ///< "đến hết ngày X": inclusive
};

/// A deadline given as a date.
struct FixedDeadline {
    QDate date;
    DateWording wording = DateWording::AtLatest;

    bool operator==(const FixedDeadline&) const = default;
};

enum class TermUnit { WorkingDays, Days, Months };

/// A deadline given as a term after an event (the issue of the conclusion, the end of the visit …).
struct TermDeadline {
    int count = 1; ///< 1–3660
    TermUnit unit = TermUnit::WorkingDays;

    bool operator==(const TermDeadline&) const = default;
};

using DeadlineRule = std::variant<FixedDeadline, TermDeadline>;

/// A day the reckoning passed over.
struct SkippedDay {
    QDate date;
    QString reason; ///< translated: "Saturday", or the name of the holiday

    bool operator==(const SkippedDay&) const = default;
};

struct DueResult {
    QDate date;                      ///< the last allowed day, until 24:00
    std::vector<SkippedDay> skipped; ///< in order
    bool provisional = false;        ///< a day on the way is not settled by the authority yet
    QString explanation;             ///< translated, one or two sentences, with the articles applied

    bool operator==(const DueResult&) const = default;
};

/// The last allowed day. The event's day is not counted (Bộ luật Dân sự 2015 Điều 147). Working days count
/// only worked days; a term in days or months that ends on a day off ends on the next working day, and
/// a term in months ends on the corresponding day, or the month's last (Điều 148). A fixed date does not
/// move. `eventDate` is not used by a fixed date. Throws Error::Kind::Input when a date is invalid or the
/// count is out of range.
[[nodiscard]] DueResult computeDue(const DeadlineRule& rule, QDate eventDate,
                                   const WorkingCalendar& calendar);

enum class DeadlineStatus {
    Done,    ///< done, in time or late: see daysLate
    Running, ///< more than dueSoonDays left
    DueSoon, ///< the last day is at most dueSoonDays away
    Overdue  ///< the last day is over
};

inline constexpr int dueSoonDays = 7; ///< calendar days

/// Where a task with the last day `due` stands on `today`, `done` being the day it was done.
[[nodiscard]] DeadlineStatus status(QDate due, std::optional<QDate> done, QDate today);
/// Calendar days past the last day, on the day it was done or else on `today`; 0 when in time.
[[nodiscard]] int daysLate(QDate due, std::optional<QDate> done, QDate today);

} // namespace dkt
