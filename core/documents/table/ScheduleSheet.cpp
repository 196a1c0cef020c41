// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/ScheduleSheet.h"

#include "documents/report/SchedulePaper.h"
#include "documents/table/CalendarWriter.h"
#include "domain/ScheduleLines.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString visitStateWords(VisitState state) {
    switch (state) {
    case VisitState::Planned:
        return u"Chưa kiểm tra"_s;
    case VisitState::InProgress:
        return u"Đang kiểm tra"_s;
    case VisitState::Finished:
        return u"Đã kiểm tra"_s;
    }
    return {};
}

void fillVisit(const ScheduleLine& line, const SnapshotIndex& index, std::size_t at, SheetRow& row) {
    const Visit& visit = *line.visit;
    const Unit* unit = index.unit(visit.unit);
    const Checklist* checklist = index.checklist(visit.checklist);
    std::size_t c = 0;
    row[c++] = static_cast<double>(at + 1);
    if (visit.date)
        row[c] = *visit.date;
    ++c;
    row[c++] = visit.date ? weekdayWords(*visit.date) : QString();
    row[c++] = sessionWords(visit.session);
    row[c++] = line.team;
    row[c++] = line.unit;
    row[c++] = unit ? unit->code : QString();
    row[c++] = visitModeWords(visit);
    row[c++] = checklist ? checklist->title : QString();
    row[c++] = visitStateWords(visit.state);
    row[c++] = visit.attendees;
    row[c++] = visit.note;
}

QString visitDescription(const ScheduleLine& line) {
    QStringList parts{u"Buổi: "_s + sessionWords(line.visit->session),
                      u"Hình thức: "_s + visitModeWords(*line.visit)};
    if (!line.team.isEmpty())
        parts << u"Tổ kiểm tra: "_s + line.team;
    if (!line.visit->attendees.isEmpty())
        parts << u"Thành phần: "_s + line.visit->attendees;
    if (!line.visit->note.isEmpty())
        parts << u"Ghi chú: "_s + line.visit->note;
    return parts.join(u'\n');
}

} // namespace

Sheet scheduleSheet(const Snapshot& snapshot, const SnapshotIndex& index) {
    const auto lines = std::make_shared<const std::vector<ScheduleLine>>(scheduleLines(snapshot, index));
    const QString& campaign = snapshot.campaign.title;
    Sheet sheet;
    sheet.name = u"Lịch kiểm tra"_s;
    sheet.title = u"LỊCH KIỂM TRA"_s;
    if (!campaign.isEmpty())
        sheet.subtitles << campaign;
    sheet.columns = {{u"TT"_s, SheetType::Integer, 5},     {u"Ngày"_s, SheetType::Date, 12},
                     {u"Thứ"_s, SheetType::Text, 10},      {u"Buổi"_s, SheetType::Text, 11},
                     {u"Tổ kiểm tra"_s, SheetType::Text, 20}, {u"Đơn vị"_s, SheetType::Text, 26},
                     {u"Mã đơn vị"_s, SheetType::Text, 12}, {u"Hình thức"_s, SheetType::Text, 20},
                     {u"Phiếu kiểm tra"_s, SheetType::Text, 28}, {u"Tình trạng"_s, SheetType::Text, 14},
                     {u"Thành phần làm việc"_s, SheetType::Text, 28}, {u"Ghi chú"_s, SheetType::Text, 26}};
    sheet.rowCount = lines->size();
    sheet.fill = [lines, &index](std::size_t at, SheetRow& row) { fillVisit((*lines)[at], index, at, row); };
    return sheet;
}

QByteArray scheduleToIcs(const Snapshot& snapshot, const SnapshotIndex& index, const QDateTime& stamp) {
    std::vector<CalendarEntry> entries;
    for (const ScheduleLine& line : scheduleLines(snapshot, index)) {
        if (!line.visit->date)
            continue;
        CalendarEntry entry;
        entry.uid = line.visit->id.row.hex() + u"@doankiemtra"_s;
        entry.date = *line.visit->date;
        entry.summary = line.team.isEmpty() ? u"Kiểm tra: %1"_s.arg(line.unit)
                                            : u"Kiểm tra: %1 (%2)"_s.arg(line.unit, line.team);
        entry.description = visitDescription(line);
        entry.alarmDaysBefore = 1;
        entries.push_back(std::move(entry));
    }
    return toCalendar(snapshot.campaign.title, entries, stamp);
}

} // namespace dkt::doc
