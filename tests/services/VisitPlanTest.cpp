// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "services/VisitPlanService.h"
#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {

class VisitPlan : public DossierFixture {
protected:
    [[nodiscard]] const std::vector<Visit>& visits() { return (m_view = dossier->view())->data().visits; }
    [[nodiscard]] UnitId unit() { return dossier->view()->data().units.front().id; }
    VisitPlanService service() { return VisitPlanService(*dossier); }

private:
    std::shared_ptr<const DossierView> m_view;
};

TEST_F(VisitPlan, plansSeveralAsOneActionWithCodesOfTheirOwn) {
    const Visit one = service().proposal(unit());
    EXPECT_EQ(one.checklist, dossier->view()->data().checklists.back()->id);
    EXPECT_EQ(service().plan(actor, {one, one}).size(), 2u);
    ASSERT_EQ(visits().size(), 3u);
    EXPECT_EQ(visits()[1].code, u"xa-duong-xa-2"_s);
    EXPECT_EQ(visits()[2].code, u"xa-duong-xa-3"_s);
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(visits().size(), 1u);
}

TEST_F(VisitPlan, refusesTakenCodesAndUnknownUnitsWhole) {
    Visit good = service().proposal(unit()), bad = good;
    bad.code = u"xa-duong-xa"_s;
    EXPECT_THROW(service().plan(actor, {good, bad}), Error);
    bad = service().proposal(UnitId::random());
    EXPECT_THROW(service().plan(actor, {good, bad}), Error);
    EXPECT_EQ(visits().size(), 1u);
}

TEST_F(VisitPlan, sessionAndNoteAreKept) {
    const Loaded<Visit> before = load<Visit>(dossier->journal(), visitId.row);
    Visit after = before.value;
    after.session = VisitSession::Afternoon;
    after.note = u"Họp tại hội trường"_s;
    after.jointWith = u"thừa"_s;
    service().save(actor, before, after);
    EXPECT_EQ(visits().front().session, VisitSession::Afternoon);
    EXPECT_EQ(visits().front().note, u"Họp tại hội trường"_s);
    EXPECT_TRUE(visits().front().jointWith.isEmpty()) << "only a joint visit is joint with somebody";
}

TEST_F(VisitPlan, shiftsByWorkingDaysOfTheDossier) {
    PlanService(*dossier).setHolidays(
        actor, {{QDate(2026, 8, 11), CalendarDay::Kind::Off, u"Nghỉ lễ của huyện"_s, {}, false}});
    service().shift(actor, {visitId}, 1);
    EXPECT_EQ(visits().front().date, QDate(2026, 8, 12));
    service().shift(actor, {visitId}, -1);
    EXPECT_EQ(visits().front().date, QDate(2026, 8, 10));
    EXPECT_EQ(UndoService(*dossier).undoText(actor), actionName(u"visit.shift"_s));
}

TEST_F(VisitPlan, aVisitWithAnswersStays) {
    answer(0, Outcome::Met);
    const auto kept = service().kept({visitId});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->visit, visitId);
    EXPECT_TRUE(kept->reason.contains(u"Xã Dương Xá"_s));
    EXPECT_THROW(service().remove(actor, {visitId}), Error);
    EXPECT_EQ(visits().size(), 1u);
}

TEST_F(VisitPlan, anEmptyVisitGoesAndComesBack) {
    service().remove(actor, {visitId});
    EXPECT_TRUE(visits().empty());
    UndoService(*dossier).undo(actor);
    ASSERT_EQ(visits().size(), 1u);
    EXPECT_EQ(visits().front().code, u"xa-duong-xa"_s);
}

TEST_F(VisitPlan, otherBodiesAreRowsOfTheirOwn) {
    OtherInspection other{{}, unit(), u"  Thanh tra  tỉnh "_s, QDate(2026, 3, 2), QDate(2026, 3, 6), u"đất đai"_s};
    const OtherInspectionId id = service().saveOther(actor, {}, other);
    other.id = id;
    other.body = u"Thanh tra tỉnh"_s;
    EXPECT_EQ(dossier->view()->data().otherInspections, std::vector{other});
    const auto before = service().loadOther(id);
    OtherInspection after = before.value;
    after.to = QDate(2026, 3, 1);
    EXPECT_THROW(service().saveOther(actor, before, after), Error) << "ends before it begins";
    after.to.reset();
    service().saveOther(actor, before, after);
    EXPECT_EQ(dossier->view()->data().otherInspections.front().to, std::nullopt);
    service().removeOthers(actor, {id});
    EXPECT_TRUE(dossier->view()->data().otherInspections.empty());
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(dossier->view()->data().otherInspections.size(), 1u);
}

} // namespace dkt
