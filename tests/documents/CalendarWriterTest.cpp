// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSheet.h"

#include "documents/table/CalendarWriter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dkt::doc;

namespace {

const QDateTime calendarStamp(QDate(2026, 10, 1), QTime(8, 30), Qt::UTC);

/// Lines as RFC 5545 unfolds them.
QByteArrayList unfolded(QByteArray text) {
    text.replace("\r\n ", "");
    return text.split('\n');
}

} // namespace

TEST(CalendarWriter, linesAreFoldedBetweenCharacters) {
    for (const QByteArray& line : toCalendar(u"Đợt kiểm tra 2026"_s, sampleEntries(), calendarStamp).split('\n')) {
        EXPECT_LE(line.size(), 76) << line.constData();
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line);
    }
}

TEST(CalendarWriter, deadlinesAreWholeDays) {
    const QByteArrayList lines = unfolded(toCalendar(u"Đợt kiểm tra 2026"_s, sampleEntries(), calendarStamp));
    for (const QByteArray wanted :
         {"DTSTART;VALUE=DATE:20261020\r", "DTEND;VALUE=DATE:20261021\r", "DUE;VALUE=DATE:20261231\r",
          "X-WR-CALNAME:Đợt kiểm tra 2026\r", "DTSTAMP:20261001T083000Z\r", "UID:0123456789abcdef@doankiemtra\r", "TRIGGER:-P3D\r", "STATUS:COMPLETED\r",
          "COMPLETED:20260227T000000Z\r", "DESCRIPTION:Hàng một\\nHàng hai: \\\\ \\; \\, xong\r"})
        EXPECT_TRUE(lines.contains(wanted)) << wanted.constData();
    EXPECT_EQ(lines.count("BEGIN:VEVENT\r"), 1);
    EXPECT_EQ(lines.count("BEGIN:VTODO\r"), 2);
    EXPECT_EQ(lines.count("BEGIN:VALARM\r"), 2);
}

TEST(CalendarWriter, textIsNeverAnotherProperty) {
    const std::vector<CalendarEntry> entries{
        {u"x"_s, QDate(2026, 1, 1), u"a\r\nEND:VEVENT\r\nBEGIN:VEVENT\x01"_s, {}, CalendarKind::Event, {}, {}}};
    const QByteArrayList lines = unfolded(toCalendar(u"Đợt kiểm tra 2026"_s, entries, calendarStamp));
    EXPECT_EQ(lines.count("BEGIN:VEVENT\r"), 1);
    EXPECT_TRUE(lines.contains("SUMMARY:a\\nEND:VEVENT\\nBEGIN:VEVENT\xef\xbf\xbd\r"));
}
