// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace dkt::doc {

enum class CalendarKind {
    Event, ///< an all-day event: every calendar shows it
    Task   ///< a to-do with a due date
};

/// One deadline in a calendar.
struct CalendarEntry {
    QString uid; ///< the same for the same deadline in every export, so that a calendar updates its entry
    QDate date;  ///< the last day
    QString summary;
    QString description;
    CalendarKind kind = CalendarKind::Event;
    std::optional<int> alarmDaysBefore; ///< 0 and up; none: no alarm
    std::optional<QDate> doneOn;        ///< a task that is done; ignored on events

    bool operator==(const CalendarEntry&) const = default;
};

/// iCalendar (RFC 5545): all-day entries, lines folded, text escaped. `name` is what calendars call the list;
/// `stamp` is the time of the export (DTSTAMP). Entries without a valid date are left out.
[[nodiscard]] QByteArray toCalendar(const QString& name, const std::vector<CalendarEntry>& entries,
                                    const QDateTime& stamp);

} // namespace dkt::doc
