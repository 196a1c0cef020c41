// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table/CalendarWriter.h"

#include <algorithm>
#include <memory>

#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace dkt::doc {
namespace {

using Component = std::unique_ptr<icalcomponent, void (*)(icalcomponent*)>;

icaltimetype icalDate(const QDate& date) {
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype icalUtc(const QDateTime& when) {
    return icaltime_from_timet_with_zone(when.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

/// What iCalendar cannot hold (control characters but line feeds) is shown as U+FFFD.
QByteArray icalText(QString text) {
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (QChar& c : text)
        if ((c < u' ' && c != u'\n' && c != u'\t') || c == u'\x7f')
            c = QChar::ReplacementCharacter;
    return text.toUtf8();
}

void addAlarm(icalcomponent* entry, int daysBefore, const QByteArray& summary) {
    icaltriggertype trigger = icaltriggertype_from_int(0);
    trigger.duration.is_neg = daysBefore > 0;
    trigger.duration.days = static_cast<unsigned>(std::max(0, daysBefore));
    icalcomponent_add_component(
        entry, icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                                   icalproperty_new_description(summary.constData()),
                                   icalproperty_new_trigger(trigger), nullptr));
}

void addTaskState(icalcomponent* task, const CalendarEntry& entry) {
    icalcomponent_add_property(task, icalproperty_new_due(icalDate(entry.date)));
    if (!entry.doneOn) {
        icalcomponent_add_property(task, icalproperty_new_status(ICAL_STATUS_NEEDSACTION));
        return;
    }
    icalcomponent_add_property(task, icalproperty_new_status(ICAL_STATUS_COMPLETED));
    icalcomponent_add_property(task, icalproperty_new_percentcomplete(100));
    icalcomponent_add_property(task, icalproperty_new_completed(icalUtc(entry.doneOn->startOfDay(Qt::UTC))));
}

icalcomponent* newEntry(const CalendarEntry& entry, const icaltimetype& stamp) {
    const bool task = entry.kind == CalendarKind::Task;
    icalcomponent* component = icalcomponent_new(task ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(component, property); };
    const QByteArray summary = icalText(entry.summary);
    add(icalproperty_new_uid(icalText(entry.uid).constData()));
    add(icalproperty_new_dtstamp(stamp));
    add(icalproperty_new_summary(summary.constData()));
    if (!entry.description.isEmpty())
        add(icalproperty_new_description(icalText(entry.description).constData()));
    if (task) {
        addTaskState(component, entry);
    } else {
        add(icalproperty_new_dtstart(icalDate(entry.date)));
        add(icalproperty_new_dtend(icalDate(entry.date.addDays(1)))); // the end is exclusive
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));       // a deadline does not make one busy
    }
    if (entry.alarmDaysBefore)
        addAlarm(component, *entry.alarmDaysBefore, summary);
    return component;
}

} // namespace

QByteArray toCalendar(const QString& name, const std::vector<CalendarEntry>& entries, const QDateTime& stamp) {
    const Component calendar(icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                                                 icalproperty_new_prodid("-//Doan Kiem Tra//dkt//VI"),
                                                 icalproperty_new_calscale("GREGORIAN"), nullptr),
                             icalcomponent_free);
    icalproperty* label = icalproperty_new_x(icalText(name).constData());
    icalproperty_set_x_name(label, "X-WR-CALNAME");
    icalcomponent_add_property(calendar.get(), label);
    const icaltimetype stampTime = icalUtc(stamp);
    for (const CalendarEntry& entry : entries)
        if (entry.date.isValid())
            icalcomponent_add_component(calendar.get(), newEntry(entry, stampTime));
    const std::unique_ptr<char, void (*)(void*)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                      icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace dkt::doc
