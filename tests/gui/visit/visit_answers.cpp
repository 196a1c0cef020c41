// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/AnswerEditor.h"
#include "gui/visit/ItemTree.h"
#include "gui/widgets/NumberField.h"
#include "services/RecordingService.h"
#include "services/UndoService.h"
#include "util/Text.h"
#include "visit_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class VisitAnswers : public VisitFixture {
protected:
    [[nodiscard]] ItemTree& tree() { return find<ItemTree>("checklist"); }
    [[nodiscard]] QPlainTextEdit& note() { return find<QPlainTextEdit>("note"); }
    [[nodiscard]] int currentItem() { return ChecklistFilterItem(tree().currentIndex()); }

private:
    static int ChecklistFilterItem(const QModelIndex& index) {
        return index.isValid() ? index.data(Qt::UserRole).toInt() : -1;
    }
};

TEST_F(VisitAnswers, keysAnswerTheItemUnderTheCursor) {
    open();
    ASSERT_EQ(currentItem(), 0);
    key(Qt::Key_1);
    EXPECT_EQ(answer(0).result.outcome, Outcome::Met);
    EXPECT_EQ(answer(0).verifiedScore, 2);
    EXPECT_TRUE(find<QAbstractButton>("outcome1").isChecked());
    key(Qt::Key_3);
    EXPECT_EQ(answer(0).result.outcome, Outcome::NotMet);
    EXPECT_EQ(answer(0).verifiedScore, 0);
    key(Qt::Key_0);
    EXPECT_FALSE(answer(0).result.outcome);
    EXPECT_FALSE(answer(0).verifiedScore);
}

TEST_F(VisitAnswers, theFirstAnswerStartsTheVisit) {
    open();
    key(Qt::Key_1);
    EXPECT_EQ(dossier().view()->index().visit(m_visits[0])->state, VisitState::InProgress);
    EXPECT_EQ(dossier().view()->index().visit(m_visits[1])->state, VisitState::Planned);
}

TEST_F(VisitAnswers, controlAndANumberAnswerWhileANoteIsTyped) {
    open();
    trigger("visit.note");
    ASSERT_EQ(QApplication::focusWidget(), &note());
    type(u"Đã niêm yết 3 thủ tục"_s);
    key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(answer(0).result.outcome, Outcome::PartlyMet);
    EXPECT_EQ(answer(0).note, u"Đã niêm yết 3 thủ tục"_s);
    EXPECT_EQ(QApplication::focusWidget(), &note()) << "the focus must stay in the note";
}

TEST_F(VisitAnswers, digitsTypedIntoTheNoteAreText) {
    open();
    trigger("visit.note");
    type(u"135"_s);
    EXPECT_EQ(note().toPlainText(), u"135"_s);
    EXPECT_FALSE(answer(0).result.outcome);
}

TEST_F(VisitAnswers, theNoteIsSavedOnLeavingIt) {
    open();
    trigger("visit.note");
    type(u"Sổ theo dõi chưa ghi đủ"_s);
    EXPECT_EQ(m_context->typing(), Typing::Pending);
    EXPECT_EQ(answer(0).note, QString());
    focus(tree());
    QTest::qWait(0);
    EXPECT_EQ(answer(0).note, u"Sổ theo dõi chưa ghi đủ"_s);
    EXPECT_EQ(m_context->typing(), Typing::Nothing);
}

TEST_F(VisitAnswers, theNoteIsSavedAfterAPause) {
    m_times.idle = std::chrono::milliseconds(40);
    open();
    trigger("visit.note");
    type(u"chờ "_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return answer(0).note == u"chờ"_s; }, 3000));
    EXPECT_EQ(note().toPlainText(), u"chờ "_s) << "the space must not vanish under the typist";
    type(u"thêm"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return answer(0).note == u"chờ thêm"_s; }, 3000));
}

TEST_F(VisitAnswers, movingOnSavesAndShowsTheNextItem) {
    open();
    trigger("visit.note");
    type(u"ghi chú một"_s);
    trigger("visit.next");
    EXPECT_EQ(answer(0).note, u"ghi chú một"_s);
    EXPECT_EQ(currentItem(), 1);
    EXPECT_EQ(note().toPlainText(), QString());
    trigger("visit.previous");
    EXPECT_EQ(currentItem(), 0);
    EXPECT_EQ(note().toPlainText(), u"ghi chú một"_s);
}

/// Ctrl is still down when Ctrl+Enter moves on: the next item is chosen alone all the same.
TEST_F(VisitAnswers, movingOnByKeyChoosesTheNextItemAlone) {
    open();
    QWindow* window = m_window->windowHandle();
    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(currentItem(), 1);
    QTest::keyClick(window, Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(answer(0).result.outcome, Outcome::Met);
    EXPECT_EQ(answer(1).result.outcome, Outcome::NotMet);
}

/// Enter takes the visit whose name is typed, marks or not; the rest of its line need not be typed.
TEST_F(VisitAnswers, aTypedNameAndEnterChoosesTheVisit) {
    open();
    auto& chooser = find<QComboBox>("visitChooser");
    ASSERT_GT(chooser.count(), 1);
    const QString other = chooser.itemText(1).section(u" · "_s, 0, 0);
    chooser.lineEdit()->setFocus();
    chooser.lineEdit()->setText(text::folded(other));
    QTest::keyClick(chooser.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(chooser.currentIndex(), 1);
    EXPECT_TRUE(chooser.currentText().startsWith(other));
}

TEST_F(VisitAnswers, nextUnansweredSkipsWhatIsAnsweredAndComesAround) {
    open(6);
    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(currentItem(), i);
        key(Qt::Key_1);
        trigger("visit.nextUnanswered");
    }
    EXPECT_EQ(currentItem(), 4);
    trigger("visit.next");
    key(Qt::Key_1);
    trigger("visit.nextUnanswered");
    EXPECT_EQ(currentItem(), 4) << "the one left is before the cursor";
    key(Qt::Key_1);
    trigger("visit.nextUnanswered");
    EXPECT_EQ(currentItem(), 4);
    EXPECT_FALSE(m_notices.empty());
}

TEST_F(VisitAnswers, figuresGiveOutcomeAndScoreByTheRule) {
    open();
    trigger("visit.next");
    auto& done = find<NumberField>("numerator");
    auto& all = find<NumberField>("denominator");
    focus(done);
    type(u"931"_s);
    focus(all);
    type(u"980"_s);
    focus(tree());
    QTest::qWait(0);
    EXPECT_EQ(answer(1).result.figures.numerator, 931);
    EXPECT_EQ(answer(1).result.figures.denominator, 980);
    EXPECT_EQ(answer(1).verifiedScore, 1.9);
    EXPECT_EQ(answer(1).result.outcome, Outcome::PartlyMet) << "follows the figures";
}

TEST_F(VisitAnswers, figuresThatCannotBeRightAreSaidUnderTheFields) {
    open();
    trigger("visit.next");
    focus(find<NumberField>("numerator"));
    type(u"12"_s);
    focus(find<NumberField>("denominator"));
    type(u"10"_s);
    EXPECT_TRUE(find<QLabel>("figureIssues").isVisible());
    EXPECT_TRUE(m_prompts.shown.isEmpty());
    trigger("visit.next");
    EXPECT_EQ(answer(1).result.figures.numerator, 12) << "kept all the same";
}

TEST_F(VisitAnswers, aScoreByHandStaysMarkedUntilTheRuleIsTakenAgain) {
    open();
    key(Qt::Key_1);
    focus(find<NumberField>("verifiedScore"));
    find<NumberField>("verifiedScore").selectAll();
    type(u"1,25"_s);
    trigger("visit.next");
    EXPECT_EQ(answer(0).verifiedScore, 1.25);
    trigger("visit.previous");
    auto& useRule = find<QAbstractButton>("useRule");
    EXPECT_TRUE(useRule.isVisible());
    useRule.click();
    EXPECT_EQ(answer(0).verifiedScore, 2);
    EXPECT_FALSE(useRule.isVisible());
}

TEST_F(VisitAnswers, partsAreTickedAndSavedAtOnce) {
    open();
    trigger("visit.next");
    trigger("visit.next");
    find<QAbstractButton>("option0").click();
    EXPECT_EQ(answer(2).result.figures.parts, std::vector<int>{0});
    EXPECT_EQ(answer(2).verifiedScore, 1);
    find<QAbstractButton>("option1").click();
    EXPECT_EQ(answer(2).verifiedScore, 2);
    EXPECT_EQ(answer(2).result.outcome, Outcome::Met);
}

TEST_F(VisitAnswers, typingWritesNoCommitUntilTheFieldIsLeft) {
    open();
    trigger("visit.note");
    const auto before = commits();
    type(u"một câu ghi chú dài hơn một chút"_s);
    EXPECT_EQ(commits(), before);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dossier().journal().drafts().empty(); }, 3000));
    EXPECT_EQ(commits(), before) << "a draft is no commit";
}

TEST_F(VisitAnswers, enterGoesToTheFirstFieldTheItemAsksFor) {
    open();
    key(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &note()) << "a yes-or-no item asks for no figures";
    trigger("visit.items");
    trigger("visit.next");
    key(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &find<NumberField>("numerator"));
    key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &find<NumberField>("denominator"));
    trigger("visit.next");
    trigger("visit.items");
    key(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &find<QAbstractButton>("option0"));
    key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &find<QAbstractButton>("option1"));
    key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), &find<NumberField>("selfScore"))
        << "options come before the scores";
}

TEST_F(VisitAnswers, undoBringsTheAnswerBackOnScreenToo) {
    open();
    key(Qt::Key_1);
    key(Qt::Key_3);
    UndoService(dossier()).undo(m_context->actor());
    EXPECT_EQ(answer(0).result.outcome, Outcome::Met);
    EXPECT_TRUE(find<QAbstractButton>("outcome1").isChecked());
    EXPECT_FALSE(find<QAbstractButton>("outcome3").isChecked());
}

TEST_F(VisitAnswers, theFirstAnswerCanBeUndoneAndGivenAnew) {
    open();
    key(Qt::Key_1);
    UndoService(dossier()).undo(m_context->actor());
    EXPECT_FALSE(find<QAbstractButton>("outcome1").isChecked());
    EXPECT_FALSE(answer(0).result.outcome);
    key(Qt::Key_1);
    EXPECT_EQ(answer(0).result.outcome, Outcome::Met);
    EXPECT_TRUE(find<QAbstractButton>("outcome1").isChecked());
    EXPECT_EQ(find<QProgressBar>("visitProgress").value(), 1);
    EXPECT_EQ(dossier().journal().conflictCount(), 0);
}

TEST_F(VisitAnswers, manyChosenItemsAreAnsweredAsOneAction) {
    open();
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    const auto before = commits();
    key(Qt::Key_5);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(answer(i).result.outcome, Outcome::NotApplicable);
    EXPECT_FALSE(answer(3).result.outcome);
    EXPECT_LE(commits() - before, 2) << "the answers, and the visit's start";
    UndoService(dossier()).undo(m_context->actor());
    for (int i = 0; i < 3; ++i)
        EXPECT_FALSE(answer(i).result.outcome);
}

TEST_F(VisitAnswers, aForeignChangeBehindTypingBecomesAConflict) {
    open();
    trigger("visit.note");
    type(u"của tôi"_s);
    RecordingService service(dossier());
    Loaded<Answer> before = service.loadAnswer(m_visits[0], itemPlaces(m_checklist)[0].item->id);
    Answer foreign = before.value;
    foreign.visit = m_visits[0];
    foreign.item = itemPlaces(m_checklist)[0].item->id;
    foreign.note = u"của người khác"_s;
    foreign.selfScore = 1;
    service.saveAnswer({u"Tổ 2"_s, u"khác"_s}, before, foreign);
    EXPECT_EQ(note().toPlainText(), u"của tôi"_s) << "typing stays";
    EXPECT_EQ(find<NumberField>("selfScore").value(), 1) << "fields nobody types in follow";
    EXPECT_TRUE(find<QLabel>("answerRemark").isVisible());
    focus(tree());
    QTest::qWait(0);
    const CellState cell = dossier().journal().cell(answer(0).id.row, field::Answer::note);
    EXPECT_TRUE(cell.conflict);
    EXPECT_EQ(cell.heads.size(), 2U);
}

TEST_F(VisitAnswers, aForeignChangeWithoutTypingIsJustShown) {
    open();
    RecordingService service(dossier());
    Loaded<Answer> before = service.loadAnswer(m_visits[0], itemPlaces(m_checklist)[0].item->id);
    Answer foreign = before.value;
    foreign.visit = m_visits[0];
    foreign.item = itemPlaces(m_checklist)[0].item->id;
    foreign.note = u"từ gói"_s;
    foreign.result.outcome = Outcome::NotMet;
    service.saveAnswer({u"Tổ 2"_s, u"khác"_s}, before, foreign);
    EXPECT_EQ(note().toPlainText(), u"từ gói"_s);
    EXPECT_TRUE(find<QAbstractButton>("outcome3").isChecked());
    EXPECT_EQ(find<QProgressBar>("visitProgress").value(), 1);
}

TEST_F(VisitAnswers, leavingThePageSaves) {
    open();
    trigger("visit.note");
    type(u"sắp đóng"_s);
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_EQ(answer(0).note, u"sắp đóng"_s);
}

TEST_F(VisitAnswers, wordsTypedBeforeACrashAreOfferedBack) {
    open();
    trigger("visit.next");
    trigger("visit.note");
    type(u"chưa kịp lưu"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dossier().journal().drafts().empty(); }, 3000));
    crash();
    EXPECT_EQ(answer(1).note, QString());
    auto& take = find<QAbstractButton>("takeDraftBack");
    ASSERT_TRUE(take.isVisible());
    take.click();
    EXPECT_EQ(currentItem(), 1);
    EXPECT_EQ(note().toPlainText(), u"chưa kịp lưu"_s);
    EXPECT_FALSE(take.isVisible());
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_EQ(answer(1).note, u"chưa kịp lưu"_s);
    EXPECT_TRUE(dossier().journal().drafts().empty());
}

TEST_F(VisitAnswers, aSavedNoteLeavesNoDraft) {
    open();
    trigger("visit.note");
    type(u"đã lưu"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dossier().journal().drafts().empty(); }, 3000));
    trigger("visit.next");
    EXPECT_TRUE(dossier().journal().drafts().empty());
    crash();
    EXPECT_FALSE(find<QAbstractButton>("takeDraftBack").isVisible());
}

TEST(SuggestedOutcome, comesFromTheFiguresAlone) {
    Item item;
    item.maxPoints = 2;
    item.rule.shape = rule::Parts{{{u"KH"_s, 1}, {u"BC"_s, 1}}};
    EXPECT_EQ(suggestedOutcome(item, {}), std::nullopt);
    AnswerFigures figures;
    figures.parts = {0};
    EXPECT_EQ(suggestedOutcome(item, figures), Outcome::PartlyMet);
    figures.parts = {0, 1};
    EXPECT_EQ(suggestedOutcome(item, figures), Outcome::Met);
}

} // namespace

} // namespace dkt::gui
