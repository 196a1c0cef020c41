// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"
#include "SecondLaptop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

class ConflictSpotsTest : public DossierFixture {};

TEST_F(ConflictSpotsTest, TheViewKnowsWhereConflictsStand) {
    using Area = ConflictSpot::Area;
    const FindingId finding = test::addFinding(*dossier, actor, visitId, item(0), u"Chưa niêm yết"_s);
    const RowId picture = RowId::random();
    test::write(*dossier, actor, picture, field::Evidence::owner, Value(finding.row));
    test::disagree(*dossier, finding.row, field::Finding::text, Value(u"một"_s), Value(u"hai"_s));
    test::disagree(*dossier, actionId(finding).row, field::Action::responsible, Value(u"ba"_s), Value(u"bốn"_s));
    test::disagree(*dossier, picture, field::Evidence::caption, Value(u"năm"_s), Value(u"sáu"_s));
    test::disagree(*dossier, visitId.row, field::Visit::attendees, Value(u"bảy"_s), Value(u"tám"_s));
    test::disagree(*dossier, rowOf(Campaign{}), field::Campaign::place, Value(u"chín"_s), Value(u"mười"_s));
    const auto view = dossier->view();
    const std::vector<ConflictSpot>& spots = view->data().conflicts;
    ASSERT_EQ(spots.size(), 5U);
    const auto expectAt = [&](RowId row, Area area, VisitId visit) {
        EXPECT_EQ(std::ranges::count(spots, ConflictSpot{area, row, visit}), 1) << row.hex().toStdString();
    };
    expectAt(finding.row, Area::Recorded, visitId);
    expectAt(actionId(finding).row, Area::Recorded, visitId);
    expectAt(picture, Area::Recorded, visitId);
    expectAt(visitId.row, Area::Plan, visitId);
    expectAt(rowOf(Campaign{}), Area::Head, {});
    test::write(*dossier, actor, finding.row, field::Finding::text, Value(u"xong"_s));
    EXPECT_EQ(dossier->view()->data().conflicts.size(), 4U);
}

// Whose minutes name a member is disputed with the member's team; what else is, is told for itself.
TEST_F(ConflictSpotsTest, EachCellOfARowStandsForItself) {
    using Area = ConflictSpot::Area;
    const RowId member = RowId::random();
    test::disagree(*dossier, member, field::Member::name, Value(u"một"_s), Value(u"hai"_s));
    test::disagree(*dossier, member, field::Member::team, Value(RowId::random()), Value(RowId::random()));
    const auto view = dossier->view();
    const std::vector<ConflictSpot>& spots = view->data().conflicts;
    EXPECT_EQ(std::ranges::count(spots, ConflictSpot{Area::Plan, member, {}}), 1);
    EXPECT_EQ(std::ranges::count(spots, ConflictSpot{Area::Head, member, {}}), 1);
}

} // namespace dkt
