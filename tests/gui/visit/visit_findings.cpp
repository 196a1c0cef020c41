// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/DeadlineEditor.h"
#include "gui/visit/ItemTree.h"
#include "services/RecordingService.h"
#include "services/SnapshotReader.h"
#include "services/UndoService.h"
#include "visit_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class VisitFindings : public VisitFixture {
protected:
    [[nodiscard]] QPlainTextEdit& part(const char* name) { return find<QPlainTextEdit>(name); }
    [[nodiscard]] ItemTree& tree() { return find<ItemTree>("checklist"); }
    /// Records a shortcoming at the current item and closes the form.
    void shortcoming(const QString& text) {
        trigger("visit.shortcoming");
        type(text);
        key(Qt::Key_Escape);
    }
};

TEST_F(VisitFindings, oneKeyOpensAFormWithTheLegalBasis) {
    open();
    key(Qt::Key_F4);
    ASSERT_EQ(QApplication::focusWidget(), &part("findingText"));
    EXPECT_EQ(part("findingBasis").toPlainText(), u"Nghị định 61/2018/NĐ-CP, Điều 1"_s);
    EXPECT_EQ(find<QLineEdit>("actionResponsible").text(), u"Xã Dương Xá"_s);
    type(u"Chưa niêm yết 12 thủ tục"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &tree()) << "back to where the key was pressed";
    ASSERT_EQ(findings().size(), 1U);
    const Finding finding = findings()[0];
    EXPECT_EQ(finding.kind, FindingKind::Shortcoming);
    EXPECT_EQ(finding.text, u"Chưa niêm yết 12 thủ tục"_s);
    EXPECT_EQ(finding.legalBasis, u"Nghị định 61/2018/NĐ-CP, Điều 1"_s);
    EXPECT_EQ(finding.item, itemPlaces(m_checklist)[0].item->id);
    EXPECT_EQ(find<QTreeView>("findings").model()->rowCount(), 1);
}

TEST_F(VisitFindings, anItemWithoutALawIsItselfTheCriterion) {
    open();
    trigger("visit.next");
    trigger("visit.shortcoming");
    EXPECT_EQ(part("findingBasis").toPlainText(), u"1.1.2 Nội dung số 2"_s);
}

TEST_F(VisitFindings, aFormNobodyWroteInLeavesNothing) {
    open();
    const auto before = commits();
    trigger("visit.strength");
    key(Qt::Key_Escape);
    EXPECT_EQ(commits(), before);
    EXPECT_TRUE(findings().empty());
    EXPECT_TRUE(dossier().journal().drafts().empty());
}

TEST_F(VisitFindings, allPartsAndTheDeadlineAreSaved) {
    open();
    trigger("visit.shortcoming");
    type(u"Sổ chưa ghi đủ"_s);
    part("findingCause").setFocus();
    type(u"Chưa phân công"_s);
    part("findingEffect").setFocus();
    type(u"Không theo dõi được"_s);
    part("findingRecommendation").setFocus();
    type(u"Bổ sung sổ"_s);
    auto& severity = find<QComboBox>("findingSeverity");
    severity.setCurrentIndex(severity.findData(u"serious"_s));
    find<QLineEdit>("actionMonitor").setFocus();
    type(u"Phòng Nội vụ"_s);
    find<QComboBox>("deadlineShape").setCurrentIndex(2);
    find<QSpinBox>("deadlineCount").setValue(15);
    find<QComboBox>("deadlineEvent").setCurrentIndex(1);
    key(Qt::Key_Escape);
    ASSERT_EQ(findings().size(), 1U);
    const Finding finding = findings()[0];
    EXPECT_EQ(finding.cause, u"Chưa phân công"_s);
    EXPECT_EQ(finding.effect, u"Không theo dõi được"_s);
    EXPECT_EQ(finding.recommendation, u"Bổ sung sổ"_s);
    EXPECT_EQ(finding.severity, FindingSeverity::Serious);
    const FindingForm form = RecordingService(dossier()).loadFinding(finding.id);
    EXPECT_EQ(form.action.value.monitor, u"Phòng Nội vụ"_s);
    EXPECT_EQ(form.action.value.deadline,
              (Deadline{TermDeadline{15, TermUnit::WorkingDays}, DeadlineEvent::Visit}));
}

TEST_F(VisitFindings, tabGoesThroughTheFormAsItReads) {
    open();
    trigger("visit.shortcoming");
    for (const char* name : {"findingBasis", "findingCause", "findingEffect", "findingRecommendation",
                             "findingSeverity", "findingExtent", "findingFixClass", "actionResponsible",
                             "actionMonitor", "deadlineShape", "findingDelete", "findingDone"}) {
        key(Qt::Key_Tab);
        ASSERT_TRUE(QApplication::focusWidget());
        EXPECT_EQ(QApplication::focusWidget()->objectName(), QLatin1StringView(name));
    }
}

TEST_F(VisitFindings, deletingIsTakenBackByTheNotice) {
    open();
    shortcoming(u"Xoá nhầm"_s);
    trigger("visit.findings");
    key(Qt::Key_Delete);
    EXPECT_TRUE(findings().empty());
    EXPECT_TRUE(m_prompts.shown.isEmpty()) << "no box asks";
    ASSERT_FALSE(m_notices.empty());
    key(Qt::Key_1); // something else in between
    m_notices.back().action();
    ASSERT_EQ(findings().size(), 1U);
    EXPECT_EQ(findings()[0].text, u"Xoá nhầm"_s);
    EXPECT_EQ(answer(0).result.outcome, Outcome::Met) << "only the deletion is undone";
}

TEST_F(VisitFindings, undoTakesTheFindingAwayAndRedoBringsItBack) {
    open();
    shortcoming(u"Ghi rồi bỏ"_s);
    UndoService undo(dossier());
    undo.undo(m_context->actor());
    EXPECT_TRUE(findings().empty());
    EXPECT_EQ(find<QTreeView>("findings").model()->rowCount(), 0);
    undo.redo(m_context->actor());
    EXPECT_EQ(findings().size(), 1U);
}

TEST_F(VisitFindings, aFindingDeletedElsewhereKeepsWhatIsTyped) {
    open();
    shortcoming(u"Sẽ bị xoá"_s);
    trigger("visit.findings");
    key(Qt::Key_Return);
    part("findingCause").setFocus();
    type(u"vẫn đang gõ"_s);
    RecordingService(dossier()).removeFinding({u"Tổ 2"_s, u"khác"_s}, findings()[0].id);
    EXPECT_EQ(part("findingCause").toPlainText(), u"vẫn đang gõ"_s);
    EXPECT_TRUE(find<QLabel>("findingRemark").isVisible());
    key(Qt::Key_Escape);
    ASSERT_EQ(findings().size(), 1U) << "an edit the deletion had not seen keeps the row";
    EXPECT_EQ(findings()[0].cause, u"vẫn đang gõ"_s);
    EXPECT_EQ(dossier().journal().conflicts().size(), 1U);
}

TEST_F(VisitFindings, anOpenFindingFollowsAForeignChange) {
    open();
    shortcoming(u"Lần một"_s);
    trigger("visit.findings");
    key(Qt::Key_Return);
    ASSERT_EQ(part("findingText").toPlainText(), u"Lần một"_s);
    part("findingCause").setFocus();
    type(u"đang gõ"_s);
    RecordingService service(dossier());
    const FindingForm form = service.loadFinding(findings()[0].id);
    Finding foreign = form.finding.value;
    foreign.text = u"Lần hai"_s;
    service.saveFinding({u"Tổ 2"_s, u"khác"_s}, form, foreign, form.action.value);
    EXPECT_EQ(part("findingText").toPlainText(), u"Lần hai"_s);
    EXPECT_EQ(part("findingCause").toPlainText(), u"đang gõ"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(findings()[0].text, u"Lần hai"_s) << "not overwritten by what the form had loaded";
    EXPECT_EQ(findings()[0].cause, u"đang gõ"_s);
}

TEST_F(VisitFindings, wordsWithoutTheConditionStayADraft) {
    open();
    trigger("visit.shortcoming");
    part("findingCause").setFocus();
    type(u"Chưa có người"_s);
    key(Qt::Key_Escape);
    EXPECT_TRUE(findings().empty());
    auto& take = find<QAbstractButton>("takeDraftBack");
    ASSERT_TRUE(take.isVisible());
    take.click();
    EXPECT_EQ(part("findingCause").toPlainText(), u"Chưa có người"_s);
    part("findingText").setFocus();
    type(u"Bộ phận một cửa vắng người"_s);
    key(Qt::Key_Escape);
    ASSERT_EQ(findings().size(), 1U);
    EXPECT_EQ(findings()[0].cause, u"Chưa có người"_s);
    EXPECT_TRUE(dossier().journal().drafts().empty());
    EXPECT_FALSE(take.isVisible());
}

TEST_F(VisitFindings, aFindingTypedBeforeACrashIsOfferedBack) {
    open();
    trigger("visit.next");
    trigger("visit.strength");
    type(u"Làm tốt công khai"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dossier().journal().drafts().empty(); }, 3000));
    crash();
    EXPECT_TRUE(findings().empty());
    auto& take = find<QAbstractButton>("takeDraftBack");
    ASSERT_TRUE(take.isVisible());
    take.click();
    EXPECT_EQ(part("findingText").toPlainText(), u"Làm tốt công khai"_s);
    key(Qt::Key_Escape);
    ASSERT_EQ(findings().size(), 1U);
    EXPECT_EQ(findings()[0].kind, FindingKind::Strength);
    EXPECT_EQ(findings()[0].item, itemPlaces(m_checklist)[1].item->id);
    EXPECT_TRUE(dossier().journal().drafts().empty());
}

TEST_F(VisitFindings, aDiscardedDraftIsGone) {
    open();
    trigger("visit.strength");
    type(u"bỏ đi"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dossier().journal().drafts().empty(); }, 3000));
    crash();
    find<QAbstractButton>("discardDraft").click();
    EXPECT_TRUE(dossier().journal().drafts().empty());
    EXPECT_FALSE(find<QAbstractButton>("discardDraft").isVisible());
}

TEST(DeadlineEditor, givesBackWhatItWasGiven) {
    DeadlineEditor editor;
    editor.setDays({QDate(2021, 11, 20), QDate(2021, 10, 12), QDate(2021, 10, 12)},
                   WorkingCalendar::builtIn());
    EXPECT_EQ(editor.deadline(), std::nullopt);
    const std::vector<std::optional<Deadline>> all{
        Deadline{FixedDeadline{QDate(2021, 12, 15), DateWording::Before}, DeadlineEvent::Issue},
        Deadline{FixedDeadline{QDate(2021, 12, 31), DateWording::ToEndOf}, DeadlineEvent::Issue},
        Deadline{TermDeadline{15, TermUnit::WorkingDays}, DeadlineEvent::Issue},
        Deadline{TermDeadline{30, TermUnit::Days}, DeadlineEvent::Visit},
        Deadline{TermDeadline{6, TermUnit::Months}, DeadlineEvent::Issue},
        std::nullopt};
    for (const auto& deadline : all) {
        editor.setDeadline(deadline);
        EXPECT_EQ(editor.deadline(), deadline);
    }
}

} // namespace

} // namespace dkt::gui
