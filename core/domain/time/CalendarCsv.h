// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/WorkingCalendar.h"
#include "util/Issue.h"

#include <QByteArray>

#include <vector>

namespace dkt {

/// A holiday table read from a file. Rows that cannot be read are set aside as issues; their target is
/// the line number.
struct CalendarRows {
    std::vector<CalendarDay> days;
    std::vector<Issue> issues;
};

/// The table as CSV, UTF-8: `date,kind,name,source,provisional` with ISO dates, off|worked, yes|no.
[[nodiscard]] QByteArray calendarToCsv(const std::vector<CalendarDay>& days);
/// Reads what calendarToCsv writes; also ";" between cells, dd/MM/yyyy, a byte-order mark, missing
/// columns after kind, and a missing heading line.
[[nodiscard]] CalendarRows calendarFromCsv(const QByteArray& csv);

} // namespace dkt
