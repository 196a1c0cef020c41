// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/schedule/ScheduleData.h"

#include "domain/ScheduleLines.h"
#include "util/Collation.h"
#include "util/Dates.h"
#include "util/Text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct ScheduleText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::Schedule)
};

constexpr int longestCampaign = 200; ///< days shown without visits; a slip in a date must not make thousands
constexpr int usualCampaign = 20;    ///< days shown while the campaign has no dates

void addRows(ScheduleData& data, const DossierView& view) {
    QHash<RowId, std::vector<const Clash*>> byVisit;
    for (const Clash& clash : data.clashes)
        byVisit[clash.visit.row].push_back(&clash);
    for (const ScheduleLine& line : scheduleLines(view.data(), view.index())) {
        const Visit& visit = *line.visit;
        const Checklist* checklist = view.index().checklist(visit.checklist);
        ScheduleRow row{visit.id, visit, line.unit, line.team, checklist ? checklist->title : QString(), {}, {}, {}};
        for (const Clash* clash : byVisit.value(visit.id.row)) {
            row.clashes << clash->issue.text;
            row.worst = std::max(row.worst, clash->issue.severity);
        }
        row.folded = text::folded(QStringList{row.unit, row.team, visit.code, visit.jointWith, visit.note}.join(u' '));
        data.rows.push_back(std::move(row));
    }
}

void addUnits(ScheduleData& data, const Snapshot& snapshot) {
    QSet<RowId> planned;
    for (const Visit& visit : snapshot.visits)
        planned.insert(visit.unit.row);
    for (const Unit& unit : snapshot.units) {
        data.units.push_back({unit.id.row, unit.name});
        if (planned.contains(unit.id.row))
            continue;
        QStringList detail{unit.code, unit.parent};
        detail.removeAll({});
        data.unplanned.push_back({unit.id, unit.name, detail.join(u" · "_s),
                                  text::folded(unit.name + u' ' + unit.code + u' ' + unit.parent)});
    }
    const Collation order;
    std::ranges::stable_sort(data.units, order, &NamedId::name);
}

void addOthers(ScheduleData& data, const DossierView& view) {
    for (const OtherInspection& other : view.data().otherInspections) {
        const Unit* unit = view.index().unit(other.unit);
        data.others.push_back({other.id, other, unit ? unit->name : QString()});
    }
}

/// Every day of the campaign, and the days outside it on which somebody goes somewhere.
std::set<QDate> shownDays(const Snapshot& snapshot, QDate today) {
    std::set<QDate> days;
    for (const Visit& visit : snapshot.visits)
        if (visit.date)
            days.insert(*visit.date);
    const Campaign& campaign = snapshot.campaign;
    const QDate from = campaign.from ? *campaign.from : days.empty() ? today : *days.begin();
    const QDate to = campaign.to ? *campaign.to
                                 : std::max(from.addDays(usualCampaign), days.empty() ? from : *days.rbegin());
    const QDate last = std::min(to, from.addDays(longestCampaign));
    for (QDate day = from; day <= last; day = day.addDays(1))
        days.insert(day);
    return days;
}

QString whyOff(QDate date, const WorkingCalendar& calendar) {
    if (calendar.isWorkingDay(date))
        return {};
    const auto entry = calendar.entry(date);
    return entry && !entry->name.isEmpty() ? entry->name : ScheduleText::tr("weekend");
}

} // namespace

QString dayName(QDate date) {
    static constexpr std::array names{QT_TRANSLATE_NOOP("dkt::gui::Schedule", "Mon"),
                                      QT_TRANSLATE_NOOP("dkt::gui::Schedule", "Tue"),
                                      QT_TRANSLATE_NOOP("dkt::gui::Schedule", "Wed"),
                                      QT_TRANSLATE_NOOP("dkt::gui::Schedule", "Thu"),
                                      QT_TRANSLATE_NOOP("dkt::gui::Schedule", "Fri"),
                                      QT_TRANSLATE_NOOP("dkt::gui::Schedule", "Sat"),
                                      QT_TRANSLATE_NOOP("dkt::gui::Schedule", "Sun")};
    if (!date.isValid())
        return {};
    const char* name = names[static_cast<std::size_t>(date.dayOfWeek() - 1)];
    return QCoreApplication::translate("dkt::gui::Schedule", name) + u' ' + text::shortDate(date);
}

ScheduleData readSchedule(const DossierView& view, const WorkingCalendar& calendar, QDate today) {
    const Snapshot& snapshot = view.data();
    ScheduleData data;
    data.clashes = scheduleClashes(snapshot, view.index(), calendar);
    addRows(data, view);
    addUnits(data, snapshot);
    addOthers(data, view);
    data.days.push_back({std::nullopt, ScheduleText::tr("No date"), {}});
    for (const QDate day : shownDays(snapshot, today))
        data.days.push_back({day, dayName(day), whyOff(day, calendar)});
    for (const Team& team : snapshot.teams)
        data.teams.push_back({team.id.row, team.name});
    data.teams.push_back({RowId(), ScheduleText::tr("No team")});
    for (const auto& checklist : snapshot.checklists)
        data.checklists.push_back({checklist->id.row, checklist->title});
    return data;
}

} // namespace dkt::gui
