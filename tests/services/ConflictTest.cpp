// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"
#include "SecondLaptop.h"
#include "services/decide/ConflictService.h"
#include "util/Error.h"

using namespace Qt::StringLiterals;

namespace dkt {

/// Two laptops: what is written at "mine" and at "theirs" before they meet.
class ConflictTest : public DossierFixture {
protected:
    void SetUp() override {
        DossierFixture::SetUp();
        finding = test::addFinding(*dossier, actor, visitId, item(0), u"Chưa niêm yết"_s);
        theirs = std::make_unique<test::SecondLaptop>(*dossier);
        service = std::make_unique<ConflictService>(*dossier);
    }
    void writeBoth(RowId row, FieldId field, const Value& mine, const Value& other) {
        test::write(*dossier, actor, row, field, mine);
        test::write(theirs->dossier(), theirs->actor, row, field, other);
        theirs->exchange();
        service->forget();
    }
    [[nodiscard]] OpenConflict only() {
        const std::vector<OpenConflict> open = service->all();
        EXPECT_EQ(open.size(), 1U);
        return open.empty() ? OpenConflict() : open.front();
    }
    /// The place of the side that this person wrote.
    static std::size_t sideBy(const OpenConflict& conflict, const QString& person) {
        for (std::size_t n = 0; n < conflict.sides.size(); ++n)
            for (const SideAuthor& author : conflict.sides[n].authors)
                if (author.person == person)
                    return n;
        ADD_FAILURE() << person.toStdString() << " wrote no side";
        return 0;
    }
    static std::size_t sideOf(const OpenConflict& conflict, SideMeaning meaning) {
        const auto it = std::ranges::find(conflict.sides, meaning, &OpenSide::meaning);
        EXPECT_NE(it, conflict.sides.end());
        return static_cast<std::size_t>(it - conflict.sides.begin());
    }
    [[nodiscard]] QString textOf(FindingId id) const { return dossier->view()->index().finding(id)->text; }
    [[nodiscard]] bool isThere(RowKind kind, RowId row) const {
        bool alive = false;
        dossier->journal().row(kind, row, [&](const RowView& view) { alive = view.alive(); });
        return alive;
    }

    FindingId finding;
    std::unique_ptr<test::SecondLaptop> theirs;
    std::unique_ptr<ConflictService> service;
};

TEST_F(ConflictTest, TellsBothSidesAndWhatTheyStartedFrom) {
    writeBoth(finding.row, field::Finding::text, Value(u"Chưa niêm yết đủ"_s), Value(u"Niêm yết thiếu"_s));
    const OpenConflict conflict = only();
    EXPECT_EQ(conflict.id, finding.row.hex() + u"-1005"_s);
    EXPECT_EQ(conflict.label, u"What was found"_s);
    EXPECT_EQ(conflict.what.where, u"1.1.1 · Xã Dương Xá"_s);
    EXPECT_EQ(conflict.base, u"Chưa niêm yết"_s);
    EXPECT_EQ(conflict.third, ThirdValue::Text);
    ASSERT_EQ(conflict.sides.size(), 2U);
    const OpenSide& own = conflict.sides[sideBy(conflict, actor.person)];
    const OpenSide& other = conflict.sides[sideBy(conflict, theirs->actor.person)];
    EXPECT_EQ(own.text, u"Chưa niêm yết đủ"_s);
    EXPECT_EQ(other.text, u"Niêm yết thiếu"_s);
    EXPECT_EQ(other.authors.front().device, u"may-to-2"_s);
    EXPECT_EQ(conflict.sides.front().text, textOf(finding)) << "what is shown meanwhile comes first";
}

TEST_F(ConflictTest, KeepsOneSideWithTheReason) {
    writeBoth(finding.row, field::Finding::text, Value(u"của tôi"_s), Value(u"của họ"_s));
    const OpenConflict conflict = only();
    service->take(actor, conflict, sideBy(conflict, theirs->actor.person), u"đã đối chiếu hồ sơ"_s);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
    EXPECT_EQ(textOf(finding), u"của họ"_s);
    const auto history = dossier->journal().history({.row = finding.row, .field = field::Finding::text, .limit = 1});
    EXPECT_EQ(history.front().commit.comment, u"đã đối chiếu hồ sơ"_s);
    EXPECT_EQ(history.front().before.size(), 2U);
    theirs->exchange();
    EXPECT_EQ(theirs->dossier().journal().conflictCount(), 0) << "decided here is decided everywhere";
}

TEST_F(ConflictTest, UndoOpensItAgain) {
    writeBoth(finding.row, field::Finding::text, Value(u"của tôi"_s), Value(u"của họ"_s));
    service->take(actor, only(), 1);
    UndoService undo(*dossier);
    EXPECT_EQ(undo.undoText(actor), u"Decide conflict"_s);
    undo.undo(actor);
    EXPECT_EQ(only().sides.size(), 2U);
    undo.redo(actor);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
}

TEST_F(ConflictTest, TakesAThirdValue) {
    writeBoth(finding.row, field::Finding::text, Value(u"của tôi"_s), Value(u"của họ"_s));
    service->write(actor, only(), thirdValueFromText(field::Finding::text, u"câu chung"_s));
    EXPECT_EQ(textOf(finding), u"câu chung"_s);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
}

TEST_F(ConflictTest, WorkThatArrivesMeanwhileStaysAConflict) {
    writeBoth(finding.row, field::Finding::text, Value(u"một"_s), Value(u"hai"_s));
    const OpenConflict seen = only();
    test::SecondLaptop third(*dossier, u"may-to-3"_s, u"Thành viên tổ 3"_s);
    test::write(third.dossier(), third.actor, finding.row, field::Finding::text, Value(u"ba"_s));
    third.exchange();
    service->take(actor, seen, 0);
    const OpenConflict left = only();
    EXPECT_EQ(left.sides.size(), 2U);
    EXPECT_EQ(left.sides[sideBy(left, u"Thành viên tổ 3"_s)].text, u"ba"_s);
}

TEST_F(ConflictTest, TwoDecisionsMadeApartAreAConflictAgain) {
    writeBoth(finding.row, field::Finding::text, Value(u"một"_s), Value(u"hai"_s));
    ConflictService other(theirs->dossier());
    const OpenConflict seen = only();
    service->take(actor, seen, 0);
    other.take(theirs->actor, other.all().front(), 1);
    theirs->exchange();
    EXPECT_EQ(only().sides.size(), 2U);
}

TEST_F(ConflictTest, OneValueOfTwoPeopleIsOneSide) {
    test::SecondLaptop third(*dossier, u"may-to-3"_s, u"Thành viên tổ 3"_s);
    test::write(third.dossier(), third.actor, finding.row, field::Finding::text, Value(u"hai"_s));
    writeBoth(finding.row, field::Finding::text, Value(u"một"_s), Value(u"hai"_s));
    third.exchange();
    const OpenConflict conflict = only();
    ASSERT_EQ(conflict.sides.size(), 2U);
    EXPECT_EQ(conflict.sides[sideBy(conflict, u"Thành viên tổ 3"_s)].authors.size(), 2U);
    service->take(actor, conflict, sideBy(conflict, actor.person));
    EXPECT_EQ(dossier->journal().conflictCount(), 0) << "all three are named";
}

TEST_F(ConflictTest, AResultIsDecidedWithItsScore) {
    answer(0, Outcome::Met);
    RecordingService other(theirs->dossier());
    const Loaded<Answer> before = other.loadAnswer(visitId, item(0));
    Answer after = before.value;
    after.visit = visitId;
    after.item = item(0);
    after.result.outcome = Outcome::NotMet;
    other.saveAnswer(theirs->actor, before, after);
    theirs->exchange();
    ASSERT_EQ(service->all().size(), 2U) << "the result and the score that follows it";
    const RowId row = answerId(visitId, item(0)).row;
    const OpenConflict result = *service->load(row, field::Answer::result);
    EXPECT_EQ(result.third, ThirdValue::None);
    EXPECT_EQ(result.base, std::nullopt) << "neither had seen an answer";
    EXPECT_THROW(service->write(actor, result, Value(1)), Error);
    service->take(actor, result, sideBy(result, theirs->actor.person));
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
    const Answer* answer = dossier->view()->index().answer(visitId, item(0));
    EXPECT_EQ(answer->result.outcome, Outcome::NotMet);
    EXPECT_EQ(answer->verifiedScore, 0.0);
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(dossier->journal().conflictCount(), 2);
}

class DeletionConflict : public ConflictTest {
protected:
    /// Deleted here, edited there.
    void deleteAgainstEdit() {
        RecordingService(*dossier).removeFinding(actor, finding);
        test::write(theirs->dossier(), theirs->actor, finding.row, field::Finding::text, Value(u"Đã niêm yết một phần"_s));
        test::write(theirs->dossier(), theirs->actor, actionId(finding).row, field::Action::monitor, Value(u"Văn phòng"_s));
        theirs->exchange();
        service->forget();
    }
    [[nodiscard]] OpenConflict ofFinding() { return *service->load(finding.row, lifeField(RowKind::Finding)); }
};

TEST_F(DeletionConflict, TellsWhatWasEdited) {
    deleteAgainstEdit();
    const OpenConflict conflict = ofFinding();
    EXPECT_EQ(conflict.cell.kind, ConflictKind::DeletedEdited);
    ASSERT_EQ(conflict.sides.size(), 2U);
    EXPECT_EQ(conflict.sides[0].meaning, SideMeaning::Keep);
    EXPECT_EQ(conflict.sides[0].text, u"What was found: Đã niêm yết một phần\nMonitored by: Văn phòng"_s);
    EXPECT_EQ(conflict.sides[0].authors.front().person, theirs->actor.person);
    EXPECT_EQ(conflict.sides[1].meaning, SideMeaning::Delete);
    EXPECT_EQ(conflict.sides[1].text, u"deleted"_s);
    EXPECT_EQ(conflict.sides[1].authors.front().person, actor.person);
}

TEST_F(DeletionConflict, KeepingBringsTheActionBackToo) {
    deleteAgainstEdit();
    service->take(actor, ofFinding(), 0);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
    EXPECT_TRUE(isThere(RowKind::Finding, finding.row));
    EXPECT_TRUE(isThere(RowKind::Action, actionId(finding).row));
}

TEST_F(DeletionConflict, KeepingBringsAnUntouchedActionBackToo) {
    RecordingService(*dossier).removeFinding(actor, finding);
    test::write(theirs->dossier(), theirs->actor, finding.row, field::Finding::text, Value(u"sửa"_s));
    theirs->exchange();
    EXPECT_FALSE(isThere(RowKind::Action, actionId(finding).row));
    service->take(actor, only(), 0);
    EXPECT_TRUE(isThere(RowKind::Action, actionId(finding).row));
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(only().cell.kind, ConflictKind::DeletedEdited);
}

TEST_F(DeletionConflict, DeletingTakesTheActionAlong) {
    deleteAgainstEdit();
    service->take(actor, ofFinding(), 1);
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
    EXPECT_FALSE(isThere(RowKind::Finding, finding.row));
    EXPECT_FALSE(isThere(RowKind::Action, actionId(finding).row));
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(dossier->journal().conflictCount(), 2);
}

TEST_F(DeletionConflict, KeepingTheActionKeepsItsFinding) {
    RecordingService(*dossier).removeFinding(actor, finding);
    test::write(theirs->dossier(), theirs->actor, actionId(finding).row, field::Action::monitor, Value(u"Văn phòng"_s));
    theirs->exchange();
    EXPECT_FALSE(isThere(RowKind::Finding, finding.row));
    service->take(actor, only(), 0);
    EXPECT_TRUE(isThere(RowKind::Finding, finding.row));
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
}

TEST_F(DeletionConflict, DeletedHereAndBroughtBackThere) {
    RecordingService(*dossier).removeFinding(actor, finding);
    theirs->exchange();
    Journal& journal = theirs->dossier().journal();
    journal.commit({theirs->actor.person, u"finding.edit"_s}, {journal.restoral(RowKind::Finding, finding.row)});
    journal.commit({theirs->actor.person, u"finding.edit"_s}, {journal.restoral(RowKind::Action, actionId(finding).row)});
    // Deleted once more here, by a form that knew of the first deletion only.
    dossier->journal().commit({actor.person, u"finding.remove"_s},
                              {{finding.row, lifeField(RowKind::Finding), Value(ValueList{Value(1), Value(2)}),
                                dossier->journal().heads(finding.row, lifeField(RowKind::Finding))}});
    theirs->exchange();
    const OpenConflict conflict = ofFinding();
    EXPECT_EQ(conflict.cell.kind, ConflictKind::DeletedKept);
    EXPECT_EQ(conflict.sides[sideOf(conflict, SideMeaning::Keep)].text, u"kept"_s);
    EXPECT_EQ(conflict.sides[sideOf(conflict, SideMeaning::Keep)].authors.front().person, theirs->actor.person);
    service->take(actor, conflict, sideOf(conflict, SideMeaning::Keep));
    EXPECT_TRUE(isThere(RowKind::Finding, finding.row));
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
}

TEST_F(ConflictTest, IsNamedByTheBeginningOfItsId) {
    writeBoth(finding.row, field::Finding::text, Value(u"một"_s), Value(u"hai"_s));
    writeBoth(finding.row, field::Finding::cause, Value(u"một"_s), Value(u"hai"_s));
    const QString hex = finding.row.hex();
    EXPECT_EQ(service->named(hex.left(8) + u"-1005"_s).cell.field, field::Finding::text);
    EXPECT_EQ(service->named(hex + u"-1007"_s).cell.field, field::Finding::cause);
    EXPECT_THROW((void)service->named(hex.left(8)), Error) << "two of them";
    EXPECT_THROW((void)service->named(hex + u"-100"_s), Error);
    EXPECT_THROW((void)service->named(QString()), Error);
    service->take(actor, service->named(hex + u"-1007"_s), 0);
    EXPECT_EQ(service->named(hex.left(8)).cell.field, field::Finding::text);
}

TEST_F(ConflictTest, AFieldOfANewerProgramIsDecidedToo) {
    writeBoth(finding.row, FieldId(1059), Value(u"một"_s), Value(2));
    const OpenConflict conflict = only();
    EXPECT_EQ(conflict.label, u"Field no. 1059"_s);
    EXPECT_EQ(conflict.third, ThirdValue::None);
    service->take(actor, conflict, sideBy(conflict, actor.person));
    EXPECT_EQ(dossier->journal().conflictCount(), 0);
}

TEST(ThirdValue, IsReadAsPeopleWriteIt) {
    EXPECT_EQ(thirdValueFromText(field::Finding::severity, u"serious"_s), Value(u"serious"_s));
    EXPECT_EQ(thirdValueFromText(field::Finding::severity, u"SERIOUS"_s), Value(u"serious"_s));
    EXPECT_EQ(thirdValueFromText(field::Visit::date, u"5/10/2021"_s), Value(u"2021-10-05"_s));
    EXPECT_EQ(thirdValueFromText(field::Visit::date, u" "_s), Value());
    EXPECT_EQ(thirdValueFromText(field::Answer::verifiedScore, u"1,25"_s), Value(1.25));
    EXPECT_EQ(thirdValueFromText(field::Review::officials, u"12"_s), Value(12));
    EXPECT_EQ(thirdValueFromText(field::Finding::exemplary, u"yes"_s), Value::ofFlag(true));
    EXPECT_EQ(thirdValueFromText(field::Finding::cause, u"a\u00a0b"_s), Value(u"a b"_s));
    for (const auto& [field, text] : {std::pair(field::Finding::severity, u"awful"_s), {field::Visit::date, u"31/2/2021"_s},
                                      {field::Answer::verifiedScore, u"12 %"_s}, {field::Review::officials, u"1,5"_s},
                                      {field::Finding::exemplary, u"maybe"_s}, {field::Finding::text, u"  "_s},
                                      {field::Answer::result, u"met"_s}, {field::Visit::code, u"x"_s}, {FieldId(9807), u"x"_s}})
        EXPECT_THROW((void)thirdValueFromText(field, text), Error) << fieldName(field).toStdString();
}

} // namespace dkt
