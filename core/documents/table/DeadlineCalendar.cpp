// SPDX-License-Identifier: GPL-3.0-or-later
// The iCalendar side of DeadlineSheet.h.
#include "documents/table/DeadlineSheet.h"

#include "documents/DeadlineWording.h"

#include <memory>

#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

icaltimetype allDay(QDate date) {
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icalcomponent* reminder(const QByteArray& summary) {
    icalcomponent* alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(summary.constData()));
    const icaltriggertype before = icaltriggertype_from_string("-P3D");
    icalcomponent_add_property(alarm, icalproperty_new_trigger(before));
    return alarm;
}

QByteArray description(const RemediationLine& line) {
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
    return parts.join(u'\n').toUtf8();
}

icalcomponent* event(const RemediationLine& line, icaltimetype stamp) {
    const QString unit = line.unit.isEmpty() ? u"Các đơn vị"_s : line.unit;
    const QByteArray summary = u"Hạn khắc phục: %1 – %2"_s.arg(unit, line.task).toUtf8();
    icalcomponent* made = icalcomponent_new_vevent();
    icalcomponent_add_property(made, icalproperty_new_uid((line.action.row.hex() + u"@doankiemtra"_s).toLatin1()));
    icalcomponent_add_property(made, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(made, icalproperty_new_dtstart(allDay(line.due->date)));
    icalcomponent_add_property(made, icalproperty_new_dtend(allDay(line.due->date.addDays(1))));
    icalcomponent_add_property(made, icalproperty_new_summary(summary.constData()));
    icalcomponent_add_property(made, icalproperty_new_description(description(line).constData()));
    icalcomponent_add_property(made, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_component(made, reminder(summary));
    return made;
}

struct IcalDelete {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

} // namespace

QByteArray deadlinesToIcs(const QString& campaign, const std::vector<RemediationLine>& lines, const QDateTime& stamp) {
    const std::unique_ptr<icalcomponent, IcalDelete> calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Doan Kiem Tra//dkt//VI"));
    icalproperty* name = icalproperty_new_x(campaign.toUtf8().constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), name);
    const icaltimetype utc =
        icaltime_from_timet_with_zone(stamp.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
    for (const RemediationLine& line : lines)
        if (line.due && line.state != DeadlineStatus::Done)
            icalcomponent_add_component(calendar.get(), event(line, utc));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray ics(text);
    icalmemory_free_buffer(text);
    return ics;
}

} // namespace dkt::doc
