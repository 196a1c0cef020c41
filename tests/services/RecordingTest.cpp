// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "domain/Remediation.h"
#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {

class Recording : public DossierFixture {};

TEST_F(Recording, scoreFollowsTheRuleUntilAPersonOverridesIt) {
    answer(1, Outcome::PartlyMet, {.numerator = 75, .denominator = 100, .count = {}, .target = {}, .parts = {}});
    RecordingService recording(*dossier);
    Loaded<Answer> loaded = recording.loadAnswer(visitId, item(1));
    EXPECT_EQ(loaded.value.verifiedScore, 1.5);

    Answer byHand = loaded.value;
    byHand.verifiedScore = 1.0;
    recording.saveAnswer(actor, loaded, byHand);
    loaded = recording.loadAnswer(visitId, item(1));
    EXPECT_EQ(loaded.value.verifiedScore, 1.0);
    Answer noted = loaded.value;
    noted.note = u"đã xem hồ sơ"_s;
    recording.saveAnswer(actor, loaded, noted);
    EXPECT_EQ(recording.loadAnswer(visitId, item(1)).value.verifiedScore, 1.0) << "a note leaves the score alone";
}

TEST_F(Recording, everythingReadsBackAfterReopening) {
    answer(0, Outcome::NothingArose);
    RecordingService recording(*dossier);
    const FindingForm form = recording.newFinding(visitId, item(0), FindingKind::Shortcoming);
    EXPECT_EQ(form.finding.value.legalBasis, u"Điều 5"_s) << "prefilled from the item";
    EXPECT_EQ(form.action.value.responsible, u"Xã Dương Xá"_s);
    Finding finding = form.finding.value;
    finding.text = u"Chưa ban hành kế hoạch"_s;
    finding.cause = u"thiếu đôn đốc"_s;
    finding.effect = u"chậm việc"_s;
    finding.recommendation = u"Ban hành kế hoạch"_s;
    finding.extent = Extent::Some;
    finding.severity = FindingSeverity::Serious;
    finding.fixClass = FixClass::AtOnce;
    Action action = form.action.value;
    action.deadline = Deadline{TermDeadline{15, TermUnit::WorkingDays}, DeadlineEvent::Visit};
    action.monitor = u"Văn phòng"_s;
    recording.saveFinding(actor, form, finding, action);
    dossier->close();
    dossier.reset();

    dossier = Dossier::open(folder.filePath(u"d.dkt"_s), options(u"a"_s));
    const auto view = dossier->view();
    ASSERT_EQ(view->data().findings.size(), 1u);
    finding.order = 1;
    EXPECT_EQ(view->data().findings.front(), finding);
    ASSERT_EQ(view->data().actions.size(), 1u);
    EXPECT_EQ(view->data().actions.front().deadline, action.deadline);
    EXPECT_EQ(view->index().answer(visitId, item(0))->verifiedScore, 1) << "did not arise: full points by its rule";
    const auto lines = remediationLines(view->data(), view->index(), dossier->calendar(), QDate(2026, 8, 20));
    // 15 working days after 10/8/2026, the Saturday 22/8 worked: 11–14, 17–22, 24–28/8 are 15.
    EXPECT_EQ(lines.front().due->date, QDate(2026, 8, 28));
    EXPECT_EQ(lines.front().task, u"Ban hành kế hoạch"_s) << "the recommendation is the task";
}

TEST_F(Recording, findingWithoutTextIsRefused) {
    RecordingService recording(*dossier);
    const FindingForm form = recording.newFinding(visitId, item(0), FindingKind::Shortcoming);
    EXPECT_THROW(recording.saveFinding(actor, form, form.finding.value, form.action.value), Error);
    EXPECT_TRUE(dossier->view()->data().findings.empty());
}

TEST_F(Recording, unknownVisitIsRefused) {
    RecordingService recording(*dossier);
    Answer stray;
    stray.visit = VisitId::random();
    stray.item = item(0);
    EXPECT_THROW(recording.saveAnswer(actor, {}, stray), Error);
}

TEST_F(Recording, staleFormBecomesAConflictAndKeepsBothTexts) {
    answer(0, Outcome::Met);
    RecordingService recording(*dossier);
    const Loaded<Answer> form = recording.loadAnswer(visitId, item(0));
    answer(0, Outcome::NotMet); // somebody else's work lands behind the open form
    Answer mine = form.value;
    mine.result.outcome = Outcome::PartlyMet;
    recording.saveAnswer(actor, form, mine);
    EXPECT_GE(dossier->view()->data().openConflicts, 1);
    bool both = false;
    for (const Conflict& conflict : dossier->journal().conflicts())
        both = both || (conflict.field == field::Answer::result && conflict.sides.size() == 2);
    EXPECT_TRUE(both);
}

TEST_F(Recording, undoAndRedoByName) {
    UndoService undo(*dossier);
    answer(0, Outcome::Met);
    EXPECT_EQ(undo.undoText(actor), actionName(u"answer.edit"_s));
    undo.undo(actor);
    const Answer* undone = dossier->view()->index().answer(visitId, item(0));
    EXPECT_TRUE(!undone || !undone->result.outcome);
    undo.redo(actor);
    EXPECT_EQ(dossier->view()->index().answer(visitId, item(0))->result.outcome, Outcome::Met);
    EXPECT_TRUE(undo.redoText(actor).isEmpty());
}

TEST_F(Recording, removedFindingComesBackByUndoWithItsAction) {
    RecordingService recording(*dossier);
    const FindingForm form = recording.newFinding(visitId, item(0), FindingKind::Shortcoming);
    Finding finding = form.finding.value;
    finding.text = u"Thiếu sổ theo dõi"_s;
    finding.recommendation = u"Lập sổ"_s;
    recording.saveFinding(actor, form, finding, form.action.value);
    recording.removeFinding(actor, finding.id);
    EXPECT_TRUE(dossier->view()->data().findings.empty());
    EXPECT_TRUE(dossier->view()->data().actions.empty());
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(dossier->view()->data().findings.size(), 1u);
    EXPECT_EQ(dossier->view()->data().actions.size(), 1u);
}

TEST_F(Recording, textIsNormalised) {
    RecordingService recording(*dossier);
    const Loaded<Answer> before = recording.loadAnswer(visitId, item(0));
    Answer after = before.value;
    after.visit = visitId;
    after.item = item(0);
    after.note = u"Việt"_s.normalized(QString::NormalizationForm_D) + u"\u00A0Nam"_s;
    recording.saveAnswer(actor, before, after);
    EXPECT_EQ(dossier->view()->index().answer(visitId, item(0))->note, u"Việt Nam"_s);
}

TEST_F(Recording, listenersHearOfEveryChangeOnce) {
    int heard = 0;
    QObject::connect(&dossier->notifier(), &ChangeNotifier::dossierChanged, &dossier->notifier(),
                     [&](const ChangeSet& changes) { heard += changes.touches(RowKind::Answer); });
    answer(0, Outcome::Met);
    answer(0, Outcome::Met); // nothing changes
    EXPECT_EQ(heard, 1);
}

} // namespace dkt
