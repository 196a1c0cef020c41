// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"
#include "SecondLaptop.h"

#include "domain/SnapshotJson.h"
#include "services/AssignmentService.h"
#include "services/TeamService.h"

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

class AssignmentServiceTest : public DossierFixture {
protected:
    void SetUp() override {
        DossierFixture::SetUp();
        const std::vector<MemberId> added = TeamService(*dossier).add(
            actor, std::vector<Member>{{{}, u"Thành viên tổ 1"_s, {}, Role::Member, {}, u"I"_s, 0},
                                       {{}, u"Thành viên tổ 2"_s, {}, Role::Member, {}, {}, 0}});
        first = added.at(0);
        second = added.at(1);
    }
    [[nodiscard]] const std::vector<Assignment>& given() {
        view = dossier->view();
        return view->data().assignments;
    }
    [[nodiscard]] SharePart part(const QString& section) const { return {visitId, section, 1}; }

    MemberId first, second;
    std::shared_ptr<const DossierView> view;
};

TEST_F(AssignmentServiceTest, AssignsSeveralAtOnceAndTakesThemAway) {
    AssignmentService service(*dossier);
    service.assign(actor, {part({}), part(u"I"_s)}, {first, second});
    EXPECT_EQ(given().size(), 4U);
    const std::int64_t before = dossier->journal().content().commits;
    service.assign(actor, {part({})}, {first});
    EXPECT_EQ(dossier->journal().content().commits, before) << "what is given already changes nothing";
    service.takeAway(actor, {part({}), part(u"I"_s)}, {second});
    EXPECT_EQ(given().size(), 2U);
    service.takeAway(actor, {part(u"I"_s)}, {});
    ASSERT_EQ(given().size(), 1U);
    EXPECT_EQ(given()[0], assignmentOf(visitId, {}, first));
    service.assign(actor, {part(u"I"_s)}, {second});
    EXPECT_EQ(given().size(), 2U) << "given again after it was taken away";
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(given().size(), 1U);
}

TEST_F(AssignmentServiceTest, SpreadsAnewWhatWasGivenBefore) {
    AssignmentService service(*dossier);
    service.assign(actor, {part({})}, {first, second});
    service.spread(actor, {{visitId, {}, 2}}, {second});
    ASSERT_EQ(given().size(), 1U);
    EXPECT_EQ(given()[0].member, second);
}

TEST_F(AssignmentServiceTest, SaysWhoseAnEditIs) {
    AssignmentService service(*dossier);
    EXPECT_EQ(service.shareOf(u"Thành viên tổ 1"_s, visitId, u"I"_s).kind, Share::Kind::Everybodys);
    service.assign(actor, {part(u"I"_s)}, {second});
    const Share share = service.shareOf(u"Thành viên tổ 1"_s, visitId, u"I"_s);
    EXPECT_EQ(share.kind, Share::Kind::Others);
    EXPECT_EQ(service.namesOf(share.holders), u"Thành viên tổ 2");
    EXPECT_EQ(service.shareOf(u"Thành viên tổ 2"_s, visitId, u"I"_s).kind, Share::Kind::Own);
}

TEST_F(AssignmentServiceTest, TravelsAndMeetsInOneRow) {
    test::SecondLaptop other(*dossier);
    AssignmentService(*dossier).assign(actor, {part(u"I"_s)}, {first});
    AssignmentService(other.dossier()).assign(other.actor, {part(u"I"_s)}, {first, second});
    other.exchange();
    EXPECT_EQ(given().size(), 2U);
    EXPECT_EQ(view->data().openConflicts, 0);
    EXPECT_EQ(dossier->journal().dump(), other.dossier().journal().dump());
    // Taken away here while it stands there: gone for both.
    AssignmentService(*dossier).takeAway(actor, {part(u"I"_s)}, {first});
    other.exchange();
    EXPECT_EQ(given().size(), 1U);
    EXPECT_EQ(other.dossier().view()->data().assignments.size(), 1U);
}

TEST_F(AssignmentServiceTest, AreInThePreparedForm) {
    AssignmentService(*dossier).assign(actor, {part({}), part(u"I"_s)}, {first});
    const QJsonObject json = toJson(dossier->view()->data());
    const Snapshot read = snapshotFromJson(json);
    ASSERT_EQ(read.assignments.size(), 2U);
    EXPECT_EQ(toJson(read), json);
}

} // namespace

} // namespace dkt
