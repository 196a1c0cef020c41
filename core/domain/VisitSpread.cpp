// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/VisitSpread.h"

#include "domain/ScheduleClashes.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace dkt {

namespace {

constexpr int mostDays = 3660;

class BusySlots {
public:
    explicit BusySlots(const std::vector<VisitSlot>& places) {
        for (const VisitSlot& slot : places)
            if (!slot.team.isNull())
                m_taken.emplace(slot.team.row, slot.date, slot.session);
    }
    [[nodiscard]] bool isFree(const VisitSlot& slot) const {
        return std::ranges::none_of(
            std::array{VisitSession::WholeDay, VisitSession::Morning, VisitSession::Afternoon},
            [&](VisitSession session) {
                return overlap(slot.session, session) &&
                       m_taken.contains({slot.team.row, slot.date, session});
            });
    }

private:
    std::set<std::tuple<RowId, QDate, VisitSession>> m_taken;
};

std::vector<VisitSession> sessionsOf(int perDay) {
    if (perDay < 2)
        return {VisitSession::WholeDay};
    std::vector<VisitSession> sessions(static_cast<std::size_t>(perDay), VisitSession::Afternoon);
    std::fill_n(sessions.begin(), (perDay + 1) / 2, VisitSession::Morning);
    return sessions;
}

} // namespace

std::vector<VisitSlot> spreadVisits(std::size_t count, const SpreadRule& rule,
                                    const std::vector<VisitSlot>& busy, const WorkingCalendar& calendar) {
    std::vector<VisitSlot> places;
    const BusySlots taken(busy);
    const std::vector<TeamId> teams = rule.teams.empty() ? std::vector<TeamId>{TeamId()} : rule.teams;
    const std::vector<VisitSession> sessions = sessionsOf(rule.perDay);
    QDate day = rule.from;
    for (int passed = 0; day.isValid() && passed < mostDays && places.size() < count;
         ++passed, day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day))
            continue;
        for (const VisitSession session : sessions)
            for (const TeamId team : teams)
                if (const VisitSlot slot{team, day, session}; places.size() < count && taken.isFree(slot))
                    places.push_back(slot);
    }
    return places;
}

QDate shiftedByWorkingDays(QDate date, int days, const WorkingCalendar& calendar) {
    const int step = days < 0 ? -1 : 1;
    for (int left = std::abs(days), passed = 0; left > 0 && passed < mostDays; ++passed) {
        date = date.addDays(step);
        if (calendar.isWorkingDay(date))
            --left;
    }
    return date;
}

} // namespace dkt
