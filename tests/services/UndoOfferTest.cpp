// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

class UndoOfferTest : public DossierFixture {
protected:
    void SetUp() override {
        DossierFixture::SetUp();
        actor.session = u"edits"_s;
    }
    void note(const Actor& by, const QString& words) {
        RecordingService recording(*dossier);
        const Loaded<Answer> before = recording.loadAnswer(visitId, item(0));
        Answer after = before.value;
        after.visit = visitId;
        after.item = item(0);
        after.note = words;
        recording.saveAnswer(by, before, after);
    }
    [[nodiscard]] QString noteNow() const { return dossier->view()->data().answers.at(0).note; }
};

TEST_F(UndoOfferTest, NothingIsOfferedWhileUndoWillDo) {
    UndoService undo(*dossier);
    EXPECT_FALSE(undo.undoOffer(actor)) << "nothing was done";
    note(actor, u"ban đầu"_s);
    note(actor, u"của tôi"_s);
    EXPECT_FALSE(undo.undoOffer(actor));
    undo.undo(actor);
    EXPECT_FALSE(undo.redoOffer(actor));
    undo.redo(actor);
    EXPECT_EQ(noteNow(), u"của tôi");
}

TEST_F(UndoOfferTest, OffersTheFormerValueOverAColleaguesChange) {
    note(actor, u"ban đầu"_s);
    note(actor, u"của tôi"_s);
    // The colleague has the same dossier on another laptop.
    NoProgress quiet;
    dossier->journal().copyTo(folder.filePath(u"b.dkt"_s), quiet);
    const auto colleague = Dossier::open(folder.filePath(u"b.dkt"_s), options(u"b"_s));
    {
        RecordingService recording(*colleague);
        const Loaded<Answer> before = recording.loadAnswer(visitId, item(0));
        Answer after = before.value;
        after.note = u"của người khác"_s;
        recording.saveAnswer({u"Thành viên tổ 2"_s, u"s2"_s}, before, after);
    }
    dossier->journal().apply(colleague->journal().commitsSince());
    ASSERT_EQ(noteNow(), u"của người khác");
    UndoService undo(*dossier);
    EXPECT_EQ(undo.undoText(actor), actionName(u"answer.edit"_s)) << "own steps stay undoable after an import";
    const std::optional<UndoOffer> offer = undo.undoOffer(actor);
    ASSERT_TRUE(offer);
    EXPECT_EQ(offer->action, actionName(u"answer.edit"_s));
    ASSERT_EQ(offer->lines.size(), 1U);
    const UndoOffer::Line& line = offer->lines[0];
    EXPECT_TRUE(line.what.contains(u"Xã Dương Xá")) << line.what.toStdString();
    EXPECT_EQ(line.now, u"của người khác");
    EXPECT_EQ(line.then, u"ban đầu");
    EXPECT_TRUE(line.since.contains(u"Thành viên tổ 2")) << line.since.toStdString();
    undo.putBack(actor, *offer);
    EXPECT_EQ(noteNow(), u"ban đầu");
    EXPECT_EQ(dossier->view()->data().openConflicts, 0);
    EXPECT_FALSE(undo.undoOffer(actor)) << "the new change is the newest, and simply undone";
    undo.undo(actor);
    EXPECT_EQ(noteNow(), u"của người khác");
}

} // namespace

} // namespace dkt
