// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {

class RecordMany : public DossierFixture {
protected:
    [[nodiscard]] RecordingService::AnswerChange change(std::size_t index, Outcome outcome) {
        RecordingService::AnswerChange made{RecordingService(*dossier).loadAnswer(visitId, item(index)), {}};
        made.after = made.before.value;
        made.after.visit = visitId;
        made.after.item = item(index);
        made.after.result.outcome = outcome;
        return made;
    }
};

TEST_F(RecordMany, severalAnswersAreOneActionAndOneUndo) {
    RecordingService recording(*dossier);
    const Recorded recorded =
        recording.saveAnswers(actor, {change(0, Outcome::Met), change(1, Outcome::NotApplicable)});
    EXPECT_FALSE(recorded.commit.isNull());
    EXPECT_EQ(recording.loadAnswer(visitId, item(0)).value.verifiedScore, 1);
    EXPECT_EQ(recording.loadAnswer(visitId, item(1)).value.result.outcome, Outcome::NotApplicable);
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(recording.loadAnswer(visitId, item(0)).value.result.outcome, std::nullopt);
    EXPECT_EQ(recording.loadAnswer(visitId, item(1)).value.result.outcome, std::nullopt);
}

TEST_F(RecordMany, oneThatCannotBeSavedStopsAll) {
    auto changes = std::vector{change(0, Outcome::Met), change(1, Outcome::Met)};
    changes[1].after.item = ItemId::random();
    EXPECT_THROW(RecordingService(*dossier).saveAnswers(actor, changes), Error);
    EXPECT_EQ(RecordingService(*dossier).loadAnswer(visitId, item(0)).value.result.outcome, std::nullopt);
}

TEST_F(RecordMany, anUndoneSaveLeavesTheScoreAPersonGave) {
    RecordingService recording(*dossier);
    answer(1, Outcome::PartlyMet);
    Loaded<Answer> loaded = recording.loadAnswer(visitId, item(1));
    Answer byHand = loaded.value;
    byHand.verifiedScore = 0.75;
    recording.saveAnswer(actor, loaded, byHand);
    recording.saveAnswers(actor, {change(1, Outcome::NotMet)});
    EXPECT_EQ(recording.loadAnswer(visitId, item(1)).value.verifiedScore, 0);
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(recording.loadAnswer(visitId, item(1)).value.verifiedScore, 0.75);
}

TEST_F(RecordMany, anUndoneAnswerCanBeGivenAnewAndUndoneAgain) {
    RecordingService recording(*dossier);
    UndoService undo(*dossier);
    const auto outcome = [&] { return recording.loadAnswer(visitId, item(0)).value.result.outcome; };
    RecordingService::AnswerChange first = change(0, Outcome::Met);
    first.after.note = u"lần đầu"_s;
    recording.saveAnswers(actor, {first});
    undo.undo(actor);
    EXPECT_EQ(outcome(), std::nullopt);
    EXPECT_TRUE(dossier->view()->data().answers.empty());

    recording.saveAnswers(actor, {change(0, Outcome::Met)});
    EXPECT_EQ(outcome(), Outcome::Met);
    EXPECT_EQ(recording.loadAnswer(visitId, item(0)).value.note, QString()) << "what was undone stays undone";
    EXPECT_EQ(dossier->view()->data().answers.size(), 1u);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);

    undo.undo(actor);
    EXPECT_EQ(outcome(), std::nullopt);
    EXPECT_TRUE(dossier->view()->data().answers.empty());
    EXPECT_EQ(dossier->journal().conflictCount(), 0);

    undo.redo(actor);
    EXPECT_EQ(outcome(), Outcome::Met);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
}

} // namespace dkt
