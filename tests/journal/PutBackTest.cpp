// SPDX-License-Identifier: GPL-3.0-or-later
#include "Laptop.h"

#include "util/Error.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId putBackWords = field::Finding::text, putBackNote = field::Finding::recommendation;

/// A laptop whose step was changed since, by itself or by a colleague.
struct Touched {
    Laptop a{u"máy A"_s}, b{u"máy B"_s};
    RowId row = RowId::random();
    CommitId mine;

    Touched() {
        a.create();
        b.create(a->dossierId());
        a.edit(row, putBackWords, u"cũ"_s);
        mine = a.edit(row, putBackWords, u"của tôi"_s);
        send(a, b);
        b.intent.person = u"Thành viên tổ 2"_s;
        b.edit(row, putBackWords, u"của người khác"_s);
    }
    [[nodiscard]] Value words() const { return a.value(row, putBackWords); }
};

TEST(PutBack, nothingIsOfferedWhereUndoWillDo) {
    Touched t;
    EXPECT_FALSE(t.a->putBack(t.mine)) << "the colleague's change is not here yet";
    EXPECT_FALSE(t.a->putBack({}));
}

TEST(PutBack, aColleaguesChangeIsShownAndReplacedByAnOrdinaryChange) {
    Touched t;
    send(t.b, t.a);
    EXPECT_THROW(t.a->undo(t.mine, t.a.intent), Error);
    const auto plan = t.a->putBack(t.mine);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->step.id, t.mine);
    ASSERT_EQ(plan->cells.size(), 1U);
    EXPECT_EQ(plan->cells[0].now, std::vector{text(u"của người khác")});
    EXPECT_EQ(plan->cells[0].then, std::vector{text(u"cũ")});
    ASSERT_TRUE(plan->cells[0].since);
    EXPECT_EQ(plan->cells[0].since->person, u"Thành viên tổ 2");
    const CommitId done = t.a->commit(t.a.intent, plan->ops);
    EXPECT_EQ(t.words(), text(u"cũ"));
    EXPECT_EQ(t.a->conflictCount(), 0);
    EXPECT_EQ(t.a->commitOf(done)->info.role, CommitRole::Edit);
    EXPECT_EQ(t.a->undoable(u"s1"_s).id, done) << "it can be taken back itself";
    t.a->undo(done, t.a.intent);
    EXPECT_EQ(t.words(), text(u"của người khác"));
    send(t.a, t.b);
    EXPECT_EQ(t.a->dump(), t.b->dump());
}

TEST(PutBack, workThatArrivesAfterItWasShownBecomesAConflict) {
    Touched t;
    send(t.b, t.a);
    const auto plan = t.a->putBack(t.mine);
    t.b.edit(t.row, putBackWords, u"còn mới hơn"_s);
    send(t.b, t.a);
    t.a->commit(t.a.intent, plan->ops);
    EXPECT_EQ(t.a->conflictCount(), 1) << "nobody saw that one";
}

TEST(PutBack, whatIsAsBeforeAlreadyNeedsNothing) {
    Touched t;
    t.b.edit(t.row, putBackWords, u"cũ"_s);
    send(t.b, t.a);
    const auto plan = t.a->putBack(t.mine);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->cells.empty());
    EXPECT_TRUE(plan->ops.empty());
}

TEST(PutBack, anOpenConflictIsShownWithBothSides) {
    Touched t;
    t.a.edit(t.row, putBackWords, u"của tôi lần hai"_s);
    send(t.b, t.a);
    ASSERT_EQ(t.a->conflictCount(), 1);
    const auto plan = t.a->putBack(t.mine);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->cells.size(), 1U);
    EXPECT_EQ(plan->cells[0].now.size(), 2U);
    t.a->commit(t.a.intent, plan->ops);
    EXPECT_EQ(t.words(), text(u"cũ"));
    EXPECT_EQ(t.a->conflictCount(), 0);
}

// The answer to an item has the same id on every laptop: both may begin it.
TEST(PutBack, whatWasWrittenUnawareOfTheStepStays) {
    for (const int ahead : {-3600, 3600}) { // whoever was first by their clock
        Touched t;
        const RowId shared = RowId::random();
        const CommitId own = t.a.edit(shared, putBackWords, u"của tôi"_s);
        t.b.clock.set(t.a.clock.now().addSecs(ahead));
        t.b.edit(shared, putBackWords, u"của người khác"_s);
        t.b.edit(shared, putBackNote, u"ghi thêm"_s);
        send(t.b, t.a);
        const auto plan = t.a->putBack(own);
        ASSERT_TRUE(plan);
        ASSERT_EQ(plan->cells.size(), 1U) << "not the row: it is the other's, too";
        EXPECT_EQ(plan->cells[0].then, std::vector{text(u"của người khác")});
        t.a->commit(t.a.intent, plan->ops);
        EXPECT_EQ(t.a.value(shared, putBackWords), text(u"của người khác"));
        EXPECT_EQ(t.a.value(shared, putBackNote), text(u"ghi thêm"));
    }
}

TEST(PutBack, aRowTheStepHadBegunGoesWithWhatOthersWroteIntoIt) {
    Touched t;
    const RowId fresh = RowId::random();
    const CommitId begun = t.a.edit(fresh, putBackWords, u"mới"_s);
    send(t.a, t.b);
    t.b.edit(fresh, putBackNote, u"ghi thêm"_s);
    t.b.edit(fresh, putBackWords, u"sửa lại"_s);
    send(t.b, t.a);
    const auto plan = t.a->putBack(begun);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->cells.size(), 1U);
    EXPECT_TRUE(plan->cells[0].field.isLife());
    t.a->commit(t.a.intent, plan->ops);
    EXPECT_EQ(t.a->conflictCount(), 0) << "everything in it was seen";
    t.a->row(RowKind::Finding, fresh, [](const RowView& view) { EXPECT_FALSE(view.alive()); });
    // A row that was there before loses the value only.
    const CommitId added = t.a.edit(t.row, putBackNote, u"thêm"_s);
    send(t.a, t.b);
    t.b.edit(t.row, putBackNote, u"thêm nữa"_s);
    send(t.b, t.a);
    const auto cell = t.a->putBack(added);
    ASSERT_TRUE(cell);
    ASSERT_EQ(cell->cells.size(), 1U);
    EXPECT_EQ(cell->cells[0].field, putBackNote);
    EXPECT_EQ(cell->cells[0].then, std::vector{Value()});
}

TEST(PutBack, onlyTheTouchedCellTellsOfAChangeSince) {
    Touched t;
    const RowId row = RowId::random();
    t.a.edit(row, putBackWords, u"cũ"_s);
    const CommitId both = t.a->commit(t.a.intent, {t.a->set(row, putBackWords, u"một"_s),
                                                   t.a->set(row, putBackNote, u"hai"_s)});
    send(t.a, t.b);
    t.b.edit(row, putBackNote, u"ba"_s);
    send(t.b, t.a);
    const auto plan = t.a->putBack(both);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->cells.size(), 2U);
    int touched = 0;
    for (const PutBack::Cell& cell : plan->cells)
        touched += cell.since ? 1 : 0;
    EXPECT_EQ(touched, 1);
    t.a->commit(t.a.intent, plan->ops);
    EXPECT_EQ(t.a.value(row, putBackWords), text(u"cũ"));
    EXPECT_TRUE(t.a.value(row, putBackNote).isNull());
}

// What was done before work was taken in stays undoable after it.
TEST(PutBack, ownStepsStayUndoableOverAnImport) {
    Touched t;
    const RowId other = RowId::random();
    t.a.edit(other, putBackWords, u"một"_s);
    t.a.edit(other, putBackWords, u"hai"_s);
    send(t.b, t.a);
    t.a.restart();
    t.a->undo(t.a->undoable(u"s1"_s).id, t.a.intent);
    EXPECT_EQ(t.a.value(other, putBackWords), text(u"một"));
    t.a->undo(t.a->undoable(u"s1"_s).id, t.a.intent);
    t.a->row(RowKind::Finding, other, [](const RowView& view) { EXPECT_FALSE(view.alive()); });
    // The next one back is the step the colleague changed since.
    EXPECT_EQ(t.a->undoable(u"s1"_s).id, t.mine);
    EXPECT_TRUE(t.a->putBack(t.mine));
    t.a->redo(t.a->redoable(u"s1"_s).id, t.a.intent);
    EXPECT_EQ(t.a.value(other, putBackWords), text(u"một"));
}

} // namespace
} // namespace dkt::test
