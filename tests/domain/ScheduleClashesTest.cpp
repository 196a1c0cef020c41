// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScheduleClashes.h"
#include "domain/VisitSpread.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

/// Units 1 to 4, teams 1 and 2; July 2026 has neither holidays nor swapped days on its plain weekdays.
struct ScheduleCase {
    struct Planned {
        int unit = 1;
        int team = 1;
        QString date;
        VisitSession session = VisitSession::WholeDay;
        VisitMode mode = VisitMode::OnSite;
    };
    struct Other {
        int unit = 1;
        QString from, to;
    };
    const char* name;
    std::vector<Planned> visits;
    std::vector<Other> others;
    std::vector<std::pair<int, ClashKind>> expected; ///< number of the visit, kind
};

RowId numbered(const char* kind, int n) {
    return n == 0 ? RowId() : RowId::derived({kind, QByteArray::number(n)});
}

std::optional<QDate> dayOrNone(const QString& iso) {
    return iso.isEmpty() ? std::nullopt : std::optional(QDate::fromString(iso, Qt::ISODate));
}

Snapshot snapshotOf(const ScheduleCase& planned) {
    Snapshot s;
    s.campaign.from = QDate(2026, 7, 1);
    s.campaign.to = QDate(2026, 7, 31);
    for (int n = 1; n <= 4; ++n)
    {
        Unit& unit = s.units.emplace_back();
        unit.id = UnitId(numbered("u", n));
        unit.name = u"Xã %1"_s.arg(n);
    }
    for (int n = 1; n <= 2; ++n)
        s.teams.push_back({TeamId(numbered("t", n)), {}, u"Tổ %1"_s.arg(n), n});
    for (const auto& visit : planned.visits) {
        Visit& row = s.visits.emplace_back();
        row.id = VisitId(numbered("v", static_cast<int>(s.visits.size())));
        row.unit = UnitId(numbered("u", visit.unit));
        row.team = TeamId(numbered("t", visit.team));
        row.date = dayOrNone(visit.date);
        row.session = visit.session;
        row.mode = visit.mode;
    }
    for (const auto& other : planned.others)
        s.otherInspections.push_back({OtherInspectionId::random(), UnitId(numbered("u", other.unit)),
                                      u"Thanh tra tỉnh"_s, dayOrNone(other.from), dayOrNone(other.to), {}});
    return s;
}

std::vector<std::pair<int, ClashKind>> foundIn(const Snapshot& s, const WorkingCalendar& calendar) {
    const SnapshotIndex index(s);
    std::vector<std::pair<int, ClashKind>> found;
    for (const Clash& clash : scheduleClashes(s, index, calendar)) {
        const auto at = std::ranges::find(s.visits, clash.visit, &Visit::id);
        found.emplace_back(static_cast<int>(at - s.visits.begin()) + 1, clash.kind);
        EXPECT_EQ(clash.issue.target, clash.visit.row.hex());
        EXPECT_FALSE(clash.issue.text.isEmpty());
    }
    return found;
}

class ScheduleClashes : public testing::TestWithParam<ScheduleCase> {};

TEST_P(ScheduleClashes, areFound) {
    // Saturday 18/07 is worked for Friday 17/07.
    const WorkingCalendar calendar = WorkingCalendar::builtIn().overlaid(
        {{QDate(2026, 7, 17), CalendarDay::Kind::Off, u"Nghỉ bù"_s, {}, false},
         {QDate(2026, 7, 18), CalendarDay::Kind::Worked, {}, {}, false}});
    EXPECT_EQ(foundIn(snapshotOf(GetParam()), calendar), GetParam().expected);
}

constexpr auto morning = VisitSession::Morning;
constexpr auto afternoon = VisitSession::Afternoon;
using enum ClashKind;

INSTANTIATE_TEST_SUITE_P(
    Cases, ScheduleClashes,
    testing::Values(
        ScheduleCase{"nothing", {}, {}, {}},
        ScheduleCase{"twoTeamsOneDay", {{1, 1, u"2026-07-06"_s}, {2, 2, u"2026-07-06"_s}}, {}, {}},
        ScheduleCase{"oneTeamTwoUnits",
                     {{1, 1, u"2026-07-06"_s}, {2, 1, u"2026-07-06"_s}},
                     {},
                     {{1, TeamBusy}, {2, TeamBusy}}},
        ScheduleCase{"halfDaysFit", {{1, 1, u"2026-07-06"_s, morning}, {2, 1, u"2026-07-06"_s, afternoon}}, {}, {}},
        ScheduleCase{"wholeDayMeetsBoth",
                     {{1, 1, u"2026-07-06"_s, morning}, {2, 1, u"2026-07-06"_s, afternoon}, {3, 1, u"2026-07-06"_s}},
                     {},
                     {{1, TeamBusy}, {2, TeamBusy}, {3, TeamBusy}}},
        ScheduleCase{"byFileKeepsNobodyBusy",
                     {{1, 1, u"2026-07-06"_s}, {2, 1, u"2026-07-06"_s, VisitSession::WholeDay, VisitMode::ByFile}},
                     {},
                     {}},
        ScheduleCase{"noTeamNoClash", {{1, 0, u"2026-07-06"_s}, {2, 0, u"2026-07-06"_s}}, {}, {}},
        ScheduleCase{"noDateNoClash", {{1, 1, {}}, {2, 1, {}}}, {}, {}},
        ScheduleCase{"weekend", {{1, 1, u"2026-07-05"_s}}, {}, {{1, DayOff}}},
        ScheduleCase{"holidayOfTheDossier", {{1, 1, u"2026-07-17"_s}}, {}, {{1, DayOff}}},
        ScheduleCase{"swappedSaturdayIsFine", {{1, 1, u"2026-07-18"_s}}, {}, {}},
        ScheduleCase{"unitTwice",
                     {{1, 1, u"2026-07-06"_s}, {2, 1, u"2026-07-07"_s}, {1, 2, {}}},
                     {},
                     {{1, UnitTwice}, {3, UnitTwice}}},
        ScheduleCase{"outside",
                     {{1, 1, u"2026-06-30"_s}, {2, 1, u"2026-07-31"_s}, {3, 1, u"2026-08-03"_s}},
                     {},
                     {{1, OutsideCampaign}, {3, OutsideCampaign}}},
        ScheduleCase{"otherBodySameYear",
                     {{1, 1, u"2026-07-06"_s}, {2, 1, u"2026-07-07"_s}},
                     {{1, u"2026-01-05"_s, u"2026-01-09"_s}},
                     {{1, OtherBody}}},
        ScheduleCase{"otherBodyLastYear", {{1, 1, u"2026-07-06"_s}}, {{1, u"2025-12-01"_s, u"2025-12-31"_s}}, {}},
        ScheduleCase{"otherBodyOverNewYear",
                     {{1, 1, u"2026-07-06"_s}},
                     {{1, u"2025-12-28"_s, u"2026-01-03"_s}},
                     {{1, OtherBody}}},
        ScheduleCase{"otherBodyOneDay", {{1, 1, u"2026-07-06"_s}}, {{1, {}, u"2026-11-02"_s}}, {{1, OtherBody}}},
        ScheduleCase{"otherBodyNoDate", {{1, 1, u"2026-07-06"_s}}, {{1, {}, {}}}, {}}),
    [](const auto& planned) { return std::string(planned.param.name); });

// Against the plain definition, each visit held against each other.
TEST(ScheduleClashesRandom, busyTeamsAreThoseOfAllPairs) {
    std::mt19937 random(7);
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 60; ++round) {
        ScheduleCase made{"random", {}, {}, {}};
        for (int n = 0; n < 25; ++n)
            made.visits.push_back({pick(4) + 1, pick(3), QDate(2026, 7, 6).addDays(pick(4)).toString(Qt::ISODate),
                                   static_cast<VisitSession>(pick(3)), static_cast<VisitMode>(pick(5))});
        const Snapshot s = snapshotOf(made);
        std::vector<int> expected, found;
        for (std::size_t a = 0; a < s.visits.size(); ++a)
            for (std::size_t b = 0; b < s.visits.size(); ++b) {
                const Visit &x = s.visits[a], &y = s.visits[b];
                const bool meet = x.session == y.session || x.session == VisitSession::WholeDay ||
                                  y.session == VisitSession::WholeDay;
                const auto goes = [](const Visit& v) {
                    return v.mode == VisitMode::OnSite || v.mode == VisitMode::Joint || v.mode == VisitMode::Unannounced;
                };
                if (a != b && meet && goes(x) && goes(y) && !x.team.isNull() && x.team == y.team && x.date == y.date) {
                    expected.push_back(static_cast<int>(a) + 1);
                    break;
                }
            }
        for (const auto& [visit, kind] : foundIn(s, WorkingCalendar::builtIn()))
            if (kind == TeamBusy)
                found.push_back(visit);
        EXPECT_EQ(found, expected);
    }
}

const TeamId teamOne{RowId::derived({"1"})}, teamTwo{RowId::derived({"2"})};

TEST(VisitSpread, goesDayByDayOverTheTeams) {
    const auto places =
        spreadVisits(5, {QDate(2026, 7, 3), {teamOne, teamTwo}, 1}, {}, WorkingCalendar::builtIn());
    const std::vector<VisitSlot> expected{{teamOne, QDate(2026, 7, 3)},
                                          {teamTwo, QDate(2026, 7, 3)},
                                          {teamOne, QDate(2026, 7, 6)}, // the weekend is passed over
                                          {teamTwo, QDate(2026, 7, 6)},
                                          {teamOne, QDate(2026, 7, 7)}};
    EXPECT_EQ(places, expected);
}

TEST(VisitSpread, severalADayTakeItsHalves) {
    const auto places = spreadVisits(3, {QDate(2026, 7, 6), {}, 2}, {}, WorkingCalendar::builtIn());
    const std::vector<VisitSlot> expected{
        {{}, QDate(2026, 7, 6), morning}, {{}, QDate(2026, 7, 6), afternoon}, {{}, QDate(2026, 7, 7), morning}};
    EXPECT_EQ(places, expected);
}

TEST(VisitSpread, leavesTeamsWhereTheyAreBusy) {
    const auto places = spreadVisits(2, {QDate(2026, 7, 6), {teamOne}, 2},
                                     {{teamOne, QDate(2026, 7, 6), morning}, {teamTwo, QDate(2026, 7, 7)}},
                                     WorkingCalendar::builtIn());
    const std::vector<VisitSlot> expected{{teamOne, QDate(2026, 7, 6), afternoon},
                                          {teamOne, QDate(2026, 7, 7), morning}};
    EXPECT_EQ(places, expected);
}

TEST(VisitSpread, shiftCountsWorkedDaysBothWays) {
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    EXPECT_EQ(shiftedByWorkingDays(QDate(2026, 7, 3), 1, calendar), QDate(2026, 7, 6));
    EXPECT_EQ(shiftedByWorkingDays(QDate(2026, 7, 6), -1, calendar), QDate(2026, 7, 3));
    EXPECT_EQ(shiftedByWorkingDays(QDate(2026, 7, 5), 0, calendar), QDate(2026, 7, 5));
    EXPECT_EQ(shiftedByWorkingDays(QDate(2026, 7, 3), 10, calendar), QDate(2026, 7, 17));
}

} // namespace

} // namespace dkt
