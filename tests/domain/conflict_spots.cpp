// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Snapshot.h"

#include <gtest/gtest.h>

#include <array>

namespace dkt {

namespace {

using SpotArea = ConflictSpot::Area;

/// Two visits of two teams, one member in each and one in none.
struct SpotRound {
    SpotRound() {
        snapshot.teams.resize(2);
        snapshot.units.resize(2);
        snapshot.visits.resize(2);
        snapshot.members.resize(3);
        for (std::size_t n = 0; n < 2; ++n) {
            snapshot.teams[n].id = TeamId::random();
            snapshot.units[n].id = UnitId::random();
            snapshot.visits[n].id = VisitId::random();
            snapshot.visits[n].unit = snapshot.units[n].id;
            snapshot.visits[n].team = snapshot.teams[n].id;
            snapshot.members[n].team = snapshot.teams[n].id;
        }
        for (Member& member : snapshot.members)
            member.id = MemberId::random();
    }
    /// Which papers a single conflict at this place stands in: of the first visit, of the second, of the plan.
    std::array<int, 3> standsIn(SpotArea area, RowId row, VisitId visit = {}) {
        snapshot.conflicts = {{area, row, visit}};
        return {conflictsAtVisit(snapshot, snapshot.visits[0].id), conflictsAtVisit(snapshot, snapshot.visits[1].id),
                conflictsInPlan(snapshot)};
    }
    Snapshot snapshot;
};

} // namespace

TEST(ConflictSpots, StandOnlyInPapersThatSayWhatIsInConflict) {
    SpotRound round;
    const Snapshot& s = round.snapshot;
    const auto papers = [](int first, int second, int plan) { return std::array{first, second, plan}; };
    EXPECT_EQ(round.standsIn(SpotArea::Head, RowId::random()), papers(1, 1, 1));
    EXPECT_EQ(round.standsIn(SpotArea::Recorded, RowId::random(), s.visits[0].id), papers(1, 0, 0));
    EXPECT_EQ(round.standsIn(SpotArea::Recorded, RowId::random()), papers(0, 0, 0)) << "what is common to units";
    EXPECT_EQ(round.standsIn(SpotArea::Plan, s.visits[1].id.row, s.visits[1].id), papers(0, 1, 1));
    EXPECT_EQ(round.standsIn(SpotArea::Plan, s.units[0].id.row), papers(1, 0, 1));
    EXPECT_EQ(round.standsIn(SpotArea::Plan, s.teams[1].id.row), papers(0, 1, 1));
    EXPECT_EQ(round.standsIn(SpotArea::Plan, s.members[0].id.row), papers(1, 0, 1));
    EXPECT_EQ(round.standsIn(SpotArea::Plan, s.members[2].id.row), papers(1, 1, 1)) << "with every team";
    EXPECT_EQ(round.standsIn(SpotArea::Elsewhere, RowId::random()), papers(0, 0, 0));
}

TEST(ConflictSpots, OfACommonFindingStandWhereItIsFound) {
    SpotRound round;
    Snapshot& s = round.snapshot;
    s.findings.resize(1);
    s.findings[0].visit = s.visits[1].id;
    s.findings[0].common = CommonFindingId::random();
    EXPECT_EQ(round.standsIn(SpotArea::Recorded, s.findings[0].common.row), (std::array{0, 1, 0}));
}

TEST(ConflictSpots, AFormSaysTheHeadTheUnitAndTheVisit) {
    SpotRound round;
    Snapshot& s = round.snapshot;
    const auto inForm = [&](SpotArea area, RowId row, VisitId visit) {
        s.conflicts = {{area, row, visit}};
        return std::array{conflictsInForm(s, s.visits[0].id), conflictsInForm(s, {})};
    };
    EXPECT_EQ(inForm(SpotArea::Head, RowId::random(), {}), (std::array{1, 1}));
    EXPECT_EQ(inForm(SpotArea::Plan, s.visits[0].id.row, s.visits[0].id), (std::array{1, 0})) << "its checklist, its day";
    EXPECT_EQ(inForm(SpotArea::Plan, s.units[0].id.row, {}), (std::array{1, 0}));
    EXPECT_EQ(inForm(SpotArea::Plan, s.units[1].id.row, {}), (std::array{0, 0}));
    EXPECT_EQ(inForm(SpotArea::Recorded, RowId::random(), s.visits[0].id), (std::array{0, 0})) << "nothing is answered yet";
}

TEST(ConflictSpots, StandInNothingAboutNoVisit) {
    SpotRound round;
    round.snapshot.conflicts = {{SpotArea::Recorded, RowId::random(), {}}};
    EXPECT_EQ(conflictsAtVisit(round.snapshot, {}), 0);
    EXPECT_EQ(conflictsAtVisit(round.snapshot, VisitId::random()), 0);
}

} // namespace dkt
