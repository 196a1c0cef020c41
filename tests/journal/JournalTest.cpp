// SPDX-License-Identifier: GPL-3.0-or-later
#include "Laptop.h"

#include "util/Error.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId note = field::Answer::note;
const FieldId journalWords = field::Finding::text;

QString textOf(const Laptop& laptop, RowId row, FieldId field) {
    QString found;
    laptop->row(field.kind(), row, [&](const RowView& view) { found = view.text(field); });
    return found;
}

bool alive(const Laptop& laptop, RowKind kind, RowId row) {
    bool found = false;
    laptop->row(kind, row, [&](const RowView& view) { found = view.alive(); });
    return found;
}

struct Pair {
    Laptop a{u"máy A"_s}, b{u"máy B"_s};
    RowId row = RowId::random();

    Pair() {
        a.create();
        b.create(a->dossierId());
        a.edit(row, journalWords, u"gốc"_s);
        send(a, b);
    }
    void meet() {
        send(a, b);
        send(b, a);
        EXPECT_EQ(a->dump(), b->dump());
        EXPECT_TRUE(a->verify().ok());
        EXPECT_TRUE(b->verify().ok());
    }
};

TEST(Journal, keepsWhatWasCommittedOverARestart) {
    Laptop laptop;
    laptop.create();
    const RowId row = RowId::random();
    const CommitId id = laptop.edit(row, journalWords, u"Chưa công khai thủ tục"_s);
    EXPECT_EQ(id.seq, 2); // The device's own name is the first.
    const QByteArray before = laptop->dump();
    laptop.restart();
    EXPECT_EQ(textOf(laptop, row, journalWords), u"Chưa công khai thủ tục");
    EXPECT_EQ(laptop->dump(), before);
    EXPECT_FALSE(QFile::exists(laptop.file() + u"-wal"_s) && QFile(laptop.file() + u"-wal"_s).size() > 0);
    EXPECT_EQ(laptop.edit(row, journalWords, u"khác"_s).seq, 3) << "a clean restart keeps the device";
    EXPECT_EQ(laptop->devices().size(), 1U);
    EXPECT_EQ(laptop->devices()[0].label, u"máy 1");
}

TEST(Journal, closingLeavesOneFile) {
    Laptop laptop;
    laptop.create();
    laptop.edit(RowId::random(), journalWords, u"x"_s);
    laptop.close();
    const QStringList files = QDir(laptop.home.path()).entryList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(files, QStringList{u"dossier.dkt"_s});
}

TEST(Journal, writesNothingWhenNothingChanges) {
    Laptop laptop;
    laptop.create();
    const RowId row = RowId::random();
    laptop.edit(row, journalWords, u"x"_s);
    const QByteArray before = laptop->dump();
    EXPECT_TRUE(laptop.edit(row, journalWords, u"x"_s).isNull());
    EXPECT_TRUE(laptop.edit(row, field::Finding::cause, Value()).isNull());
    EXPECT_EQ(laptop->dump(), before);
}

TEST(Journal, keepsEveryTypeOfValue) {
    Laptop laptop;
    laptop.create();
    const RowId row = RowId::random();
    const ValueList list{Value(u"đạt"_s), Value(931),          Value(980.5),
                         Value(),         Value::ofFlag(true), Value(ValueList{Value(1)})};
    laptop->commit(laptop.intent, {laptop->set(row, field::Answer::result, list),
                                   laptop->set(row, field::Answer::selfScore, 2.5),
                                   laptop->set(row, field::Answer::visit, Value(row)),
                                   laptop->set(row, note, u"a\0b \U0001F4CE"_s)});
    laptop.restart();
    laptop->row(RowKind::Answer, row, [&](const RowView& view) {
        EXPECT_EQ(view.list(field::Answer::result), list);
        EXPECT_EQ(view.real(field::Answer::selfScore), 2.5);
        EXPECT_EQ(view.ref(field::Answer::visit), row);
        EXPECT_EQ(view.text(note), u"a\0b \U0001F4CE"_s);
        EXPECT_TRUE(view.isNull(field::Answer::verifiedScore));
        EXPECT_EQ(view.text(journalWords), QString()) << "a field of another kind reads as empty";
    });
    EXPECT_EQ(laptop.value(row, field::Answer::result), Value(list));
}

TEST(Journal, refusesWhatCannotBeStored) {
    Laptop laptop;
    laptop.create();
    const QByteArray before = laptop->dump();
    EXPECT_THROW(laptop.edit(RowId::random(), field::Answer::selfScore, std::nan("")), Error);
    EXPECT_THROW(laptop->commit(laptop.intent, {}), Error);
    EXPECT_THROW(laptop.edit(RowId::random(), note, QString(5'000'000, u'x')), Error);
    EXPECT_EQ(laptop->conflictCount(), 0);
    EXPECT_TRUE(laptop->verify().ok());
    laptop.edit(RowId::random(), note, u"x"_s);
    EXPECT_NE(laptop->dump(), before);
}

TEST(Journal, longValuesAreWhole) {
    Laptop laptop;
    laptop.create();
    const RowId row = RowId::random();
    const QString json(900'000, u'ậ');
    laptop.edit(row, field::Checklist::content, json);
    laptop.restart();
    EXPECT_EQ(textOf(laptop, row, field::Checklist::content), json);
    EXPECT_EQ(laptop.value(row, field::Checklist::content), Value(json));
    EXPECT_TRUE(laptop->verify().ok());
}

TEST(Journal, twoEditsApartAreAConflictUntilDecided) {
    Pair p;
    p.a.edit(p.row, journalWords, u"của A"_s);
    p.b.edit(p.row, journalWords, u"của B"_s);
    p.meet();
    ASSERT_EQ(p.a->conflictCount(), 1);
    const Conflict conflict = p.a->conflicts().at(0);
    EXPECT_EQ(conflict.row, p.row);
    EXPECT_EQ(conflict.field, journalWords);
    EXPECT_EQ(conflict.base, Value(u"gốc"_s));
    ASSERT_EQ(conflict.sides.size(), 2U);
    EXPECT_EQ(conflict.sides[0].head.value, p.a.value(p.row, journalWords));
    EXPECT_EQ(conflict.sides[0].commit.person, u"Trưởng đoàn");
    p.b.edit(p.row, journalWords, u"quyết định"_s);
    p.meet();
    EXPECT_EQ(p.a->conflictCount(), 0);
    EXPECT_EQ(textOf(p.a, p.row, journalWords), u"quyết định");
}

TEST(Journal, equalEditsApartMergeSilently) {
    Pair p;
    p.a.edit(p.row, journalWords, u"như nhau"_s);
    p.b.edit(p.row, journalWords, u"như nhau"_s);
    p.meet();
    EXPECT_EQ(p.a->conflictCount(), 0);
    EXPECT_EQ(p.a->heads(p.row, journalWords).size(), 2U);
}

TEST(Journal, editBehindAnOpenFormIsAConflict) {
    Pair p;
    const auto loaded = p.b->heads(p.row, journalWords);
    p.a.edit(p.row, journalWords, u"của A"_s);
    send(p.a, p.b);
    p.b->commit(p.b.intent, {Op{p.row, journalWords, u"của B"_s, loaded}});
    EXPECT_EQ(p.b->conflictCount(), 1);
}

TEST(Journal, deletedWhileEditedStaysVisibleAndIsListed) {
    Pair p;
    p.a->commit(p.a.intent, {p.a->removal(RowKind::Finding, p.row)});
    EXPECT_FALSE(alive(p.a, RowKind::Finding, p.row));
    p.b.edit(p.row, journalWords, u"sửa"_s);
    p.meet();
    EXPECT_TRUE(alive(p.a, RowKind::Finding, p.row));
    ASSERT_EQ(p.a->conflicts().size(), 1U);
    EXPECT_EQ(p.a->conflicts()[0].kind, ConflictKind::DeletedEdited);
    EXPECT_EQ(p.a->conflicts()[0].sides.size(), 2U);
    p.a->commit(p.a.intent, {p.a->removal(RowKind::Finding, p.row)});
    p.meet();
    EXPECT_FALSE(alive(p.b, RowKind::Finding, p.row));
    EXPECT_EQ(p.b->conflictCount(), 0);
    p.b->commit(p.b.intent, {p.b->restoral(RowKind::Finding, p.row)});
    p.meet();
    EXPECT_TRUE(alive(p.a, RowKind::Finding, p.row));
    EXPECT_EQ(textOf(p.a, p.row, journalWords), u"sửa");
}

TEST(Journal, deletedAndRestoredApartIsListed) {
    Pair p;
    p.a->commit(p.a.intent, {p.a->removal(RowKind::Finding, p.row)});
    p.meet();
    p.a->commit(p.a.intent, {p.a->restoral(RowKind::Finding, p.row)});
    p.a->commit(p.a.intent, {p.a->removal(RowKind::Finding, p.row)});
    p.b->commit(p.b.intent, {p.b->restoral(RowKind::Finding, p.row)});
    p.meet();
    EXPECT_TRUE(alive(p.a, RowKind::Finding, p.row));
    ASSERT_EQ(p.a->conflicts().size(), 1U);
    EXPECT_EQ(p.a->conflicts()[0].kind, ConflictKind::DeletedKept);
}

TEST(Journal, historyTellsWhoWhenFromWhatToWhat) {
    Pair p;
    p.b.intent.person = u"Thư ký"_s;
    p.b.edit(p.row, journalWords, u"hai"_s);
    const auto all = p.b->history({.row = p.row, .field = journalWords});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].commit.person, u"Thư ký");
    EXPECT_EQ(all[0].before, std::vector<Value>{u"gốc"_s});
    EXPECT_EQ(all[0].after, Value(u"hai"_s));
    EXPECT_TRUE(all[0].current);
    EXPECT_FALSE(all[1].current);
    EXPECT_TRUE(all[1].before.empty());
    EXPECT_EQ(p.b->history({.person = u"Thư ký"_s}).size(), 1U);
    EXPECT_EQ(p.b->history({.device = p.a->device()}).size(), 2U);
    EXPECT_EQ(p.b->history({.from = QDate(2026, 8, 21)}).size(), 0U);
    EXPECT_EQ(p.b->history({.from = QDate(2026, 8, 20), .to = QDate(2026, 8, 20)}).size(), 4U);
    EXPECT_EQ(p.b->history({.limit = 1}).size(), 1U);
}

TEST(Journal, historyTellsEveryValueADecisionReplaced) {
    Pair p;
    p.a.edit(p.row, journalWords, u"một"_s);
    p.b.edit(p.row, journalWords, u"hai"_s);
    send(p.a, p.b);
    p.b.edit(p.row, journalWords, u"ba"_s);
    const HistoryEntry decision = p.b->history({.row = p.row, .field = journalWords}).front();
    EXPECT_EQ(decision.after, Value(u"ba"_s));
    EXPECT_EQ(decision.before.size(), 2U);
}

TEST(Journal, undoAndRedoStepThroughASitting) {
    Laptop l;
    l.create();
    const RowId row = RowId::random();
    l.edit(row, journalWords, u"một"_s);
    l.edit(row, journalWords, u"hai"_s);
    EXPECT_TRUE(l->undoable(u"other"_s).id.isNull());
    l->undo(l->undoable(u"s1"_s).id, l.intent);
    EXPECT_EQ(textOf(l, row, journalWords), u"một");
    l->undo(l->undoable(u"s1"_s).id, l.intent);
    EXPECT_FALSE(alive(l, RowKind::Finding, row)) << "undoing what made the row removes it";
    EXPECT_TRUE(l->undoable(u"s1"_s).id.isNull());
    EXPECT_EQ(l->redoable(u"s1"_s).kind, u"test");
    l->redo(l->redoable(u"s1"_s).id, l.intent);
    EXPECT_TRUE(alive(l, RowKind::Finding, row));
    l->redo(l->redoable(u"s1"_s).id, l.intent);
    EXPECT_EQ(textOf(l, row, journalWords), u"hai");
    EXPECT_TRUE(l->redoable(u"s1"_s).id.isNull());
    l->undo(l->undoable(u"s1"_s).id, l.intent);
    l.edit(row, journalWords, u"ba"_s);
    EXPECT_TRUE(l->redoable(u"s1"_s).id.isNull()) << "a new step ends what could be redone";
    EXPECT_TRUE(l->verify().ok());
}

// Typing into one field over and over makes steps of one cell: each is taken back, however often.
TEST(Journal, manyStepsInOneCellAreTakenBackOneByOne) {
    Laptop l;
    l.create();
    const RowId row = RowId::random();
    constexpr int steps = 6;
    for (int n = 1; n <= steps; ++n)
        l.edit(row, journalWords, u"bản %1"_s.arg(n));
    for (int round = 0; round < 3; ++round) {
        for (int n = steps - 1; n >= 1; --n) {
            l->undo(l->undoable(u"s1"_s).id, l.intent);
            EXPECT_EQ(textOf(l, row, journalWords), u"bản %1"_s.arg(n));
        }
        for (int n = 2; n <= steps; ++n) {
            l->redo(l->redoable(u"s1"_s).id, l.intent);
            EXPECT_EQ(textOf(l, row, journalWords), u"bản %1"_s.arg(n));
        }
    }
    EXPECT_TRUE(l->verify().ok());
}

TEST(Journal, undoIsRefusedOnceSomebodyElseChangedIt) {
    Pair p;
    const CommitId mine = p.a.edit(p.row, journalWords, u"của A"_s);
    send(p.a, p.b);
    p.b.edit(p.row, journalWords, u"của B"_s);
    send(p.b, p.a);
    EXPECT_THROW(p.a->undo(mine, p.a.intent), Error);
    EXPECT_EQ(textOf(p.a, p.row, journalWords), u"của B");
}

TEST(Journal, undoOfADecisionOpensTheConflictAgain) {
    Pair p;
    p.a.edit(p.row, journalWords, u"của A"_s);
    p.b.edit(p.row, journalWords, u"của B"_s);
    p.meet();
    const CommitId decision = p.a.edit(p.row, journalWords, u"quyết định"_s);
    const CommitId undone = p.a->undo(decision, p.a.intent);
    ASSERT_EQ(p.a->conflictCount(), 1);
    EXPECT_EQ(p.a->conflicts()[0].sides.size(), 2U);
    p.a->redo(undone, p.a.intent);
    EXPECT_EQ(textOf(p.a, p.row, journalWords), u"quyết định");
    p.meet();
}

TEST(Journal, draftsSurviveAndEndWithTheCommit) {
    Laptop l;
    l.create();
    const RowId row = RowId::random();
    const QByteArray before = l->dump();
    l->saveDraft(row, journalWords, u"đang gõ"_s);
    EXPECT_EQ(l->dump(), before);
    l.restart();
    ASSERT_EQ(l->drafts().size(), 1U);
    EXPECT_EQ(l->drafts()[0].value, Value(u"đang gõ"_s));
    l.edit(row, journalWords, u"đã gõ xong"_s);
    EXPECT_TRUE(l->drafts().empty());
    l->saveDraft(row, journalWords, u"nữa"_s);
    l->clearDraft(row, journalWords);
    EXPECT_TRUE(l->drafts().empty());
}

TEST(Journal, tellsTheListenerWhatChanged) {
    struct Listener final : ChangeListener {
        void changed(const ChangeSet& set) override { seen.push_back(set); }
        std::vector<ChangeSet> seen;
    } listener;
    Pair p;
    p.b->setListener(&listener);
    p.b.edit(p.row, journalWords, u"của B"_s);
    p.a.edit(p.row, field::Finding::cause, u"nguyên nhân"_s);
    send(p.a, p.b);
    ASSERT_GE(listener.seen.size(), 2U);
    EXPECT_TRUE(listener.seen.front().touches(RowKind::Device) ||
                listener.seen.front().touches(RowKind::Finding));
    EXPECT_EQ(listener.seen.back().origin, ChangeOrigin::Foreign);
    EXPECT_TRUE(listener.seen.back().rows.contains({RowKind::Finding, p.row}));
    EXPECT_FALSE(listener.seen.back().touches(RowKind::Answer));
}

TEST(Journal, readsManyRowsAndNestedOnes) {
    Laptop l;
    l.create();
    std::vector<Op> ops;
    const RowId visit = RowId::random();
    for (int n = 0; n < 50; ++n) {
        const RowId row = RowId::random();
        ops.push_back({row, field::Answer::visit, Value(n % 2 ? visit : RowId::random()), {}});
        ops.push_back({row, note, u"n"_s + QString::number(n), {}});
    }
    l->commit(l.intent, ops);
    int outer = 0, inner = 0;
    l->rows(RowKind::Answer, [&](const RowView&) {
        ++outer;
        l->rows(RowKind::Answer, [&](const RowView&) { ++inner; });
    });
    EXPECT_EQ(outer, 50);
    EXPECT_EQ(inner, 2500);
    int ofVisit = 0;
    l->rows(RowKind::Answer, field::Answer::visit, Value(visit), [&](const RowView&) { ++ofVisit; });
    EXPECT_EQ(ofVisit, 25);
    EXPECT_EQ(l->count(RowKind::Answer), 50);
}

TEST(Journal, dumpMakesTheDossierAgain) {
    Pair p;
    p.b.edit(p.row, journalWords, u"có \"ngoặc\" \n và \\"_s);
    p.meet();
    const auto loaded = Journal::readDump(p.a->dump());
    Laptop c(u"máy C"_s);
    c.create(loaded.dossier);
    EXPECT_TRUE(c->apply(loaded.commits).refused.empty());
    EXPECT_EQ(c->dump(), p.a->dump());
    EXPECT_THROW((void)Journal::readDump("{}"), Error);
    EXPECT_THROW((void)Journal::readDump("not json"), Error);
}

// The side that is shown already may be the one that is chosen: that is a decision like any other.
TEST(Journal, eitherSideCanBeChosen) {
    for (const Value& chosen : {Value(u"của A"_s), Value(u"của B"_s)}) {
        Pair p;
        p.a.edit(p.row, journalWords, u"của A"_s);
        p.b.edit(p.row, journalWords, u"của B"_s);
        p.meet();
        p.a->commit(p.a.intent, {p.a->set(p.row, journalWords, chosen)});
        p.meet();
        EXPECT_EQ(p.b->conflictCount(), 0);
        EXPECT_EQ(p.b.value(p.row, journalWords), chosen);
    }
}

// Two people delete a row, each having seen another edit of it: between them they saw all of it.
TEST(Journal, whatEitherDeletionSawIsSeen) {
    Pair p;
    p.a.edit(p.row, field::Finding::cause, u"của A"_s);
    p.b.edit(p.row, field::Finding::effect, u"của B"_s);
    p.a->commit(p.a.intent, {p.a->removal(RowKind::Finding, p.row)});
    p.b->commit(p.b.intent, {p.b->removal(RowKind::Finding, p.row)});
    p.meet();
    EXPECT_FALSE(alive(p.a, RowKind::Finding, p.row));
    EXPECT_EQ(p.a->conflictCount(), 0);
}

TEST(Journal, theLastDraftIsKept) {
    Laptop l;
    l.create();
    const RowId row = RowId::random();
    for (const QString& typed : {u"đang"_s, u"đang gõ"_s})
        l->saveDraft(row, journalWords, typed);
    l.restart();
    ASSERT_EQ(l->drafts().size(), 1U);
    EXPECT_EQ(l->drafts()[0].value, Value(u"đang gõ"_s));
}

TEST(Journal, theDumpHasFiguresAsTheyAre) {
    Laptop l;
    l.create();
    l.edit(RowId::random(), field::Answer::selfScore, 0.1 + 0.2);
    EXPECT_TRUE(l->dump().contains("{\"real\":\"0.30000000000000004\"}"));
}

// More steps in one cell than a listing keeps in mind at a time.
TEST(Journal, aVeryLongHistoryIsWhole) {
    constexpr int steps = 4100;
    Laptop l;
    l.create();
    const RowId row = RowId::random();
    for (int n = 0; n < steps; ++n)
        l.edit(row, journalWords, Value(n));
    const auto history = l->history({.row = row});
    ASSERT_EQ(history.size(), std::size_t{steps});
    for (int n = 0; n < steps; ++n) {
        const HistoryEntry& entry = history[static_cast<std::size_t>(steps - 1 - n)];
        ASSERT_EQ(entry.after, Value(n));
        ASSERT_EQ(entry.before, n == 0 ? std::vector<Value>() : std::vector<Value>{Value(n - 1)});
    }
}

} // namespace
} // namespace dkt::test
