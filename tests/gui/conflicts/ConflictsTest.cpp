// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "SecondLaptop.h"
#include "gui/conflicts/ConflictsPage.h"
#include "services/UndoService.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace dkt::gui {

/// The page over the sample, in which a colleague wrote other things than "we" did.
class ConflictsTest : public PageTest<ConflictsPage> {
protected:
    void open() {
        openSample();
        theirs = std::make_unique<test::SecondLaptop>(dossier());
        const auto& findings = dossier().view()->data().findings;
        first = findings.at(0).id;
        second = findings.at(1).id;
    }
    void writeBoth(RowId row, FieldId field, const QString& mine, const QString& other) {
        test::write(dossier(), actor(), row, field, Value(mine));
        test::write(theirs->dossier(), theirs->actor, row, field, Value(other));
        theirs->exchange();
        settle();
    }
    [[nodiscard]] int shown() const { return find<QListView>(u"conflictList"_s)->model()->rowCount(); }
    [[nodiscard]] QString text(int side) const { return find<QTextBrowser>(u"sideText%1"_s.arg(side))->toPlainText(); }
    [[nodiscard]] QString html(int side) const { return find<QTextBrowser>(u"sideText%1"_s.arg(side))->toHtml(); }
    /// The number of the version this text stands in.
    [[nodiscard]] int sideWith(const QString& words) const {
        return text(1) == words ? 1 : text(2) == words ? 2 : 0;
    }
    [[nodiscard]] QString textOf(FindingId id) { return dossier().view()->index().finding(id)->text; }
    void keys(QKeySequence sequence) {
        QTest::keySequence(window.get(), sequence);
        settle();
    }

    std::unique_ptr<test::SecondLaptop> theirs;
    FindingId first, second;
};

TEST_F(ConflictsTest, SaysInFriendlyWordsThatNothingIsToBeDecided) {
    openSample();
    EXPECT_FALSE(find<QListView>(u"conflictList"_s)->isVisible());
    bool friendly = false;
    for (const auto* label : window->findChildren<QLabel*>())
        friendly = friendly || (label->isVisible() && label->text() == u"Nothing is to be decided"_s);
    EXPECT_TRUE(friendly);
}

TEST_F(ConflictsTest, ShowsBothVersionsWithWhatDiffersMarked) {
    open();
    writeBoth(first.row, field::Finding::text, u"Chưa niêm yết đủ 12 thủ tục"_s, u"Chưa niêm yết đủ 15 thủ tục"_s);
    ASSERT_EQ(shown(), 1);
    const int mine = sideWith(u"Chưa niêm yết đủ 12 thủ tục"_s);
    ASSERT_GT(mine, 0);
    EXPECT_EQ(text(3 - mine), u"Chưa niêm yết đủ 15 thủ tục"_s);
    EXPECT_TRUE(html(mine).contains(u"underline;\">12<"_s) || html(mine).contains(u"background-color"_s)) << html(mine).toStdString();
    EXPECT_FALSE(find<QTextBrowser>(u"conflictBase"_s)->toPlainText().isEmpty());
    const QString authors = find<QFrame>(u"side%1"_s.arg(3 - mine))->findChildren<QLabel*>().at(1)->text();
    EXPECT_TRUE(authors.contains(u"Thành viên tổ 2"_s) && authors.contains(u"may-to-2"_s)) << authors.toStdString();
}

TEST_F(ConflictsTest, KeepsAVersionByItsButtonAndChoosesTheNext) {
    open();
    writeBoth(first.row, field::Finding::text, u"một"_s, u"hai"_s);
    writeBoth(second.row, field::Finding::text, u"ba"_s, u"bốn"_s);
    ASSERT_EQ(shown(), 2);
    auto* list = find<QListView>(u"conflictList"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    const QString kept = text(2);
    find<QLineEdit>(u"decisionComment"_s)->setText(u"theo hồ sơ lưu"_s);
    find<QPushButton>(u"keep2"_s)->click();
    settle();
    EXPECT_EQ(shown(), 1);
    EXPECT_TRUE(textOf(first) == kept || textOf(second) == kept);
    EXPECT_TRUE(list->currentIndex().isValid());
    EXPECT_TRUE(find<QLineEdit>(u"decisionComment"_s)->text().isEmpty()) << "the reason was that one's";
    EXPECT_TRUE(find<QLabel>(u"lastDecision"_s)->text().contains(u"What was found"_s));
    const auto history = dossier().journal().history({.limit = 1});
    EXPECT_EQ(history.front().commit.comment, u"theo hồ sơ lưu"_s);
    EXPECT_EQ(history.front().commit.kind, u"conflict.decide"_s);
}

TEST_F(ConflictsTest, IsDecidedByKeysAlone) {
    open();
    writeBoth(first.row, field::Finding::text, u"một"_s, u"hai"_s);
    writeBoth(second.row, field::Finding::text, u"ba"_s, u"bốn"_s);
    keys(QKeySequence(u"Ctrl+1"_s));
    EXPECT_EQ(shown(), 1);
    keys(QKeySequence(u"Ctrl+T"_s));
    auto* own = find<QPlainTextEdit>(u"thirdText"_s);
    ASSERT_TRUE(own->hasFocus());
    own->selectAll();
    QTest::keyClicks(own, u"cau chung"_s);
    keys(QKeySequence(u"Ctrl+Return"_s));
    EXPECT_EQ(shown(), 0);
    EXPECT_TRUE(textOf(first) == u"cau chung"_s || textOf(second) == u"cau chung"_s);
}

TEST_F(ConflictsTest, ChoosesWhatUndoOpenedAgain) {
    open();
    writeBoth(first.row, field::Finding::text, u"một"_s, u"hai"_s);
    writeBoth(second.row, field::Finding::text, u"ba"_s, u"bốn"_s);
    const QString before = text(1);
    keys(QKeySequence(u"Ctrl+1"_s));
    EXPECT_EQ(sideWith(before), 0);
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_EQ(shown(), 2);
    EXPECT_GT(sideWith(before), 0);
}

TEST_F(ConflictsTest, KeepsWhatIsTypedWhileOthersAreLookedAt) {
    open();
    writeBoth(first.row, field::Finding::text, u"một"_s, u"hai"_s);
    writeBoth(second.row, field::Finding::text, u"ba"_s, u"bốn"_s);
    keys(QKeySequence(u"Alt+Up"_s));
    keys(QKeySequence(u"Ctrl+T"_s));
    auto* own = find<QPlainTextEdit>(u"thirdText"_s);
    own->selectAll();
    QTest::keyClicks(own, u"dang go"_s);
    keys(QKeySequence(u"Alt+Down"_s));
    EXPECT_FALSE(own->isVisible());
    keys(QKeySequence(u"Alt+Up"_s));
    EXPECT_TRUE(own->isVisible());
    EXPECT_EQ(own->toPlainText(), u"dang go"_s);
    EXPECT_TRUE(page->mayLeave());
    ASSERT_EQ(dossier().journal().drafts().size(), 1U) << "it would survive the end of the program";
    EXPECT_EQ(dossier().journal().drafts().front().value.toText(), u"dang go"_s);
    keys(QKeySequence(u"Ctrl+T"_s));
    EXPECT_TRUE(page->mayLeave());
    EXPECT_TRUE(dossier().journal().drafts().empty()) << "closed again: dropped";
}

TEST_F(ConflictsTest, OffersWhatWasTypedInAnEarlierSitting) {
    open();
    writeBoth(first.row, field::Finding::text, u"một"_s, u"hai"_s);
    dossier().journal().saveDraft(first.row, field::Finding::text, Value(u"câu dở"_s));
    context.notePage(u"x"_s);
    emit context.dossierSwitched(); // as after a restart
    settle();
    EXPECT_TRUE(find<QPlainTextEdit>(u"thirdText"_s)->isVisible());
    EXPECT_EQ(find<QPlainTextEdit>(u"thirdText"_s)->toPlainText(), u"câu dở"_s);
}

TEST_F(ConflictsTest, RefusesAnEmptyConditionInOneSentence) {
    open();
    writeBoth(first.row, field::Finding::text, u"một"_s, u"hai"_s);
    keys(QKeySequence(u"Ctrl+T"_s));
    find<QPlainTextEdit>(u"thirdText"_s)->setPlainText(u"  "_s);
    keys(QKeySequence(u"Ctrl+Return"_s));
    EXPECT_EQ(shown(), 1);
    ASSERT_EQ(prompts.shown.size(), 1);
    EXPECT_TRUE(prompts.shown.front().text.contains(u"write what was found"_s));
}

TEST_F(ConflictsTest, AsksOnlyForAKeptSideWhereNoOwnValueCanBeWritten) {
    open();
    const Answer& answer = dossier().view()->data().answers.front();
    const auto result = [](Outcome outcome) { return cell::toValue(Result{outcome, {}}); };
    test::write(dossier(), actor(), answer.id.row, field::Answer::result, result(Outcome::NotMet));
    test::write(theirs->dossier(), theirs->actor, answer.id.row, field::Answer::result, result(Outcome::NothingArose));
    theirs->exchange();
    settle();
    EXPECT_FALSE(find<QPushButton>(u"openThird"_s)->isVisible());
    EXPECT_FALSE(table.action("conflicts.write")->isEnabled());
}

TEST_F(ConflictsTest, ListsFindingsThatReadAlikeAndKeepsBoth) {
    open();
    const auto& findings = dossier().view()->data().findings;
    const Finding finding = *std::ranges::find(findings, FindingKind::Shortcoming, &Finding::kind);
    test::addFinding(theirs->dossier(), theirs->actor, finding.visit, finding.item, finding.text + u"."_s);
    theirs->exchange();
    settle();
    ASSERT_EQ(shown(), 1);
    EXPECT_TRUE(find<QPushButton>(u"keepBoth"_s)->isVisible());
    keys(QKeySequence(u"Ctrl+B"_s));
    EXPECT_EQ(shown(), 0);
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_EQ(shown(), 1);
    const auto count = dossier().view()->data().findings.size();
    keys(QKeySequence(u"Ctrl+1"_s));
    EXPECT_EQ(dossier().view()->data().findings.size(), count - 1);
    EXPECT_EQ(shown(), 0);
}

TEST_F(ConflictsTest, SearchesAndIsLedToOneConflict) {
    open();
    writeBoth(first.row, field::Finding::text, u"niêm yết phí"_s, u"hai"_s);
    writeBoth(second.row, field::Finding::text, u"ba"_s, u"bốn"_s);
    find<QLineEdit>(u"conflictSearch"_s)->setText(u"niem yet"_s);
    EXPECT_EQ(shown(), 1);
    context.showConflict(second.row, field::Finding::text);
    settle();
    EXPECT_EQ(shown(), 2) << "the search that hid it is gone";
    EXPECT_TRUE(text(1) == u"ba"_s || text(1) == u"bốn"_s);
}

TEST_F(ConflictsTest, LeadsToWhereItStands) {
    open();
    writeBoth(first.row, field::Finding::text, u"một"_s, u"hai"_s);
    Place asked;
    QObject::connect(&context, &AppContext::placeRequested, [&](const Place& place) { asked = place; });
    trigger("conflicts.place");
    EXPECT_EQ(asked.kind, RowKind::Finding);
    EXPECT_EQ(asked.row, first.row);
    std::pair<RowId, FieldId> history;
    QObject::connect(&context, &AppContext::historyRequested,
                     [&](RowId row, FieldId field) { history = {row, field}; });
    trigger("conflicts.history");
    EXPECT_EQ(history, std::pair(first.row, field::Finding::text));
}

TEST_F(ConflictsTest, ComparesWithWhatBothStartedFrom) {
    open();
    const QString before = textOf(first);
    writeBoth(first.row, field::Finding::text, before + u" mot"_s, before + u" hai"_s);
    auto* against = window->findChild<QCheckBox*>();
    ASSERT_TRUE(against->isVisible());
    against->click();
    EXPECT_TRUE(html(1).contains(u"#cdeed7"_s)) << "added";
}

/// A text of a megabyte is shown by what differs, at once.
TEST_F(ConflictsTest, ShowsVeryLongTextsByTheirDifferences) {
    open();
    QString longText;
    while (longText.size() < 500'000)
        longText += u"câu số %1; "_s.arg(longText.size());
    QString other = longText;
    other.insert(250'000, u" KHÁC "_s);
    writeBoth(first.row, field::Finding::text, longText, other);
    EXPECT_LT(text(1).size(), 20'000);
    EXPECT_TRUE(text(1).contains(u"KHÁC"_s) || text(2).contains(u"KHÁC"_s));
}

} // namespace dkt::gui
