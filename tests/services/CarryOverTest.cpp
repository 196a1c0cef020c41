// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "domain/AskedItems.h"
#include "domain/SnapshotJson.h"
#include "domain/UnmatchedAnswers.h"
#include "domain/scoring/Totals.h"
#include "services/CarryOverService.h"
#include "services/ChecklistService.h"
#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {

/// A visit answered on the first version, and a second version that changes the second item's points.
class CarryOverTest : public DossierFixture {
protected:
    void SetUp() override {
        DossierFixture::SetUp();
        answer(0, Outcome::Met);
        answer(1, Outcome::PartlyMet, {5, 10, {}, {}, {}});
        RecordingService recording(*dossier);
        FindingForm form = recording.newFinding(visitId, item(1), FindingKind::Shortcoming);
        Finding finding = form.finding.value;
        finding.text = u"Chậm"_s;
        recording.saveFinding(actor, form, finding, form.action.value);
        findingId = finding.id;
        first = dossier->view()->data().checklists.front()->id;
        second = issueNext([](Item& changed) {
            changed.maxPoints = 4;
            changed.rule.shape = rule::Bands{rule::Bands::Measure::Percent, {{0, {}, 4, true}}};
        });
        replacement = itemPlaces(*dossier->checklist(second))[1].item->id;
    }

    template <class Change> ChecklistId issueNext(Change change) {
        ChecklistService service(*dossier);
        const ChecklistDraftId id = service.startFrom(actor, first);
        const Loaded<ChecklistDraft> loaded = service.loadDraft(id);
        Checklist content = contentOf(loaded.value);
        change(content.sections[0].criteria[0].items[1]);
        service.saveDraft(actor, u"checklistDraft.edit"_s, loaded, content);
        return service.issue(actor, id);
    }
    void move() { CarryOverService(*dossier).moveVisits(actor, {visitId}, second); }
    [[nodiscard]] UnmatchedAnswers strays(const DossierView& view) const {
        const Visit& visit = *view.index().visit(visitId);
        return unmatchedAnswers(visit, *view.index().checklist(visit.checklist), view.data(), view.index());
    }
    [[nodiscard]] int count() const {
        const auto view = dossier->view();
        EXPECT_EQ(unmatchedCounts(view->data(), view->index()).value(visitId.row), strays(*view).count());
        return strays(*view).count();
    }
    [[nodiscard]] Answer stored(ItemId id) const {
        return RecordingService(*dossier).loadAnswer(visitId, id).value;
    }

    ChecklistId first, second;
    ItemId replacement;
    FindingId findingId;
};

TEST_F(CarryOverTest, theSameItemKeepsItsAnswerAndTheRestWaits) {
    const auto before = dossier->view();
    const CarryOver expected = carryOver(before->data().visits.front(), *before->index().checklist(second),
                                         before->data(), before->index());
    EXPECT_EQ(expected, (CarryOver{1, 2, 2}));
    EXPECT_EQ(count(), 0);
    move();
    const auto view = dossier->view();
    const UnmatchedAnswers waiting = strays(*view);
    ASSERT_EQ(waiting.answers.size(), 1u);
    ASSERT_EQ(waiting.findings.size(), 1u);
    EXPECT_EQ(waiting.answers[0].answer->item, item(1));
    EXPECT_EQ(waiting.answers[0].origin.old.item->title, u"Tỷ lệ"_s);
    EXPECT_EQ(waiting.answers[0].origin.proposed.item->id, replacement);
    EXPECT_EQ(waiting.answers[0].origin.changed, ItemPart::Points | ItemPart::Rule);
    EXPECT_EQ(view->index().answer(visitId, item(0))->result.outcome, Outcome::Met);
    EXPECT_EQ(count(), 2);
    const VisitScore score = scoreVisits(view->data(), view->index()).front();
    EXPECT_EQ(score.total.answered, 1) << "an answer to another question does not count";
    EXPECT_EQ(score.total.points, 1);
    const AskedItems asked(view->data());
    EXPECT_TRUE(asked.has(visitId, item(0)));
    EXPECT_FALSE(asked.has(visitId, item(1))) << "papers count what the visit's checklist asks";

    UndoService(*dossier).undo(actor);
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(dossier->view()->data().visits.front().checklist, first);
}

TEST_F(CarryOverTest, anAcceptedAnswerIsScoredByTheNewRule) {
    move();
    CarryOverService(*dossier).carryAnswers(actor, visitId, {{item(1), replacement}});
    const Answer now = stored(replacement);
    EXPECT_EQ(now.result.outcome, Outcome::PartlyMet);
    EXPECT_EQ(now.result.figures.numerator, 5);
    EXPECT_EQ(now.verifiedScore, 2) << "half of four";
    EXPECT_EQ(stored(item(1)).verifiedScore, 1) << "the former answer stays";
    EXPECT_EQ(count(), 1) << "the finding still waits";
    CarryOverService(*dossier).carryFindings(actor, {{findingId, replacement}});
    EXPECT_EQ(count(), 0);

    UndoService undo(*dossier);
    undo.undo(actor);
    undo.undo(actor);
    EXPECT_EQ(count(), 2);
    EXPECT_FALSE(stored(replacement).result.outcome);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
}

TEST_F(CarryOverTest, whatIsLeftIsDecidedAndStays) {
    move();
    CarryOverService carry(*dossier);
    carry.leaveAnswers(actor, visitId, {item(1)});
    carry.carryFindings(actor, {{findingId, {}}});
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(stored(item(1)).result.outcome, Outcome::PartlyMet);
    const Finding finding = *dossier->view()->index().finding(findingId);
    EXPECT_TRUE(finding.item.isNull());
    EXPECT_EQ(finding.sectionCode, u"I"_s);
    EXPECT_THROW(carry.carryAnswers(actor, visitId, {{item(1), ItemId::random()}}), Error);
}

TEST_F(CarryOverTest, versionsOfOneTitleSurviveTheJsonForm) {
    move();
    CarryOverService(*dossier).carryAnswers(actor, visitId, {{item(1), replacement}});
    const Snapshot before = dossier->view()->data();
    ASSERT_EQ(before.previousVersions.size(), 1u);
    const Snapshot after = snapshotFromJson(toJson(before));
    EXPECT_EQ(after.previousVersions, before.previousVersions);
    EXPECT_EQ(after.visits, before.visits);
    EXPECT_EQ(after.checklists.size(), before.checklists.size());
    for (const Answer& answer : before.answers)
        EXPECT_EQ(std::ranges::count(after.answers, answer), 1);
}

} // namespace dkt
