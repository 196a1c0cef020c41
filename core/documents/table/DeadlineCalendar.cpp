// SPDX-License-Identifier: GPL-3.0-or-later
// The iCalendar side of DeadlineSheet.h.
#include "documents/table/DeadlineSheet.h"

#include "documents/DeadlineWording.h"
#include "documents/table/CalendarWriter.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString description(const RemediationLine& line) {
    QStringList parts;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            parts << name + u": "_s + value;
    };
    add(u"Tồn tại"_s, line.shortcoming);
    add(u"Yêu cầu"_s, line.task);
    add(u"Trách nhiệm"_s, line.responsible);
    add(u"Theo dõi"_s, line.monitor);
    add(u"Thời hạn"_s, deadlineWording(line));
    return parts.join(u'\n');
}

CalendarEntry entry(const RemediationLine& line) {
    CalendarEntry made;
    made.uid = line.action.row.hex() + u"@doankiemtra"_s;
    made.date = line.due->date;
    made.summary = u"Hạn khắc phục: %1 – %2"_s.arg(line.unit.isEmpty() ? u"Các đơn vị"_s : line.unit, line.task);
    made.description = description(line);
    made.alarmDaysBefore = 3;
    return made;
}

} // namespace

QByteArray deadlinesToIcs(const QString& campaign, const std::vector<RemediationLine>& lines, const QDateTime& stamp) {
    std::vector<CalendarEntry> entries;
    for (const RemediationLine& line : lines)
        if (line.due && line.state != DeadlineStatus::Done)
            entries.push_back(entry(line));
    return toCalendar(campaign, entries, stamp);
}

} // namespace dkt::doc
