// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/EvidencePane.h"
#include "gui/visit/VisitListModel.h"
#include "services/AssignmentService.h"
#include "services/TeamService.h"
#include "visit_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The person is "Tổ trưởng Tổ 1"; a colleague has work of their own.
class VisitShares : public VisitFixture {
protected:
    void openShared() {
        open();
        const std::vector<MemberId> added = TeamService(dossier()).add(
            head, std::vector<Member>{{{}, u"Tổ trưởng Tổ 1"_s, {}, Role::Member, {}, {}, 0},
                                      {{}, u"Thành viên tổ 2"_s, {}, Role::Member, {}, {}, 0}});
        me = added.at(0);
        other = added.at(1);
    }
    void give(int visit, const QString& section, MemberId member) {
        AssignmentService(dossier()).assign(head, {{m_visits.at(static_cast<std::size_t>(visit)), section, 1}}, {member});
    }
    [[nodiscard]] QString section(int item) { return itemPlaces(m_checklist)[static_cast<std::size_t>(item)].section->code; }

    Actor head{u"Trưởng đoàn"_s, u"plan"_s};
    MemberId me, other;
};

TEST_F(VisitShares, whatIsEverybodysOrMineIsNotAskedAbout) {
    openShared();
    key(Qt::Key_1);
    give(0, {}, me);
    key(Qt::Key_3);
    EXPECT_TRUE(m_prompts.shown.isEmpty());
    EXPECT_EQ(answer(0).result.outcome, Outcome::NotMet);
}

TEST_F(VisitShares, anothersShareIsAskedAboutOnceAndNoTakesBackWhatWasChosen) {
    openShared();
    give(0, {}, other);
    m_prompts.agrees = false;
    key(Qt::Key_1);
    ASSERT_EQ(m_prompts.shown.size(), 1);
    EXPECT_TRUE(m_prompts.shown[0].contains(u"Thành viên tổ 2"));
    EXPECT_FALSE(answer(0).result.outcome);
    EXPECT_FALSE(find<QAbstractButton>("outcome1").isChecked()) << "the form shows what is recorded";
    m_prompts.agrees = true;
    key(Qt::Key_1);
    EXPECT_EQ(m_prompts.shown.size(), 2);
    EXPECT_EQ(answer(0).result.outcome, Outcome::Met);
    key(Qt::Key_3);
    EXPECT_EQ(m_prompts.shown.size(), 2) << "once for a section and sitting";
    EXPECT_EQ(answer(0).result.outcome, Outcome::NotMet);
}

TEST_F(VisitShares, eachSectionIsAskedAboutForItself) {
    openShared();
    ASSERT_NE(section(0), section(25));
    give(0, section(25), other);
    m_prompts.agrees = true;
    key(Qt::Key_1);
    EXPECT_TRUE(m_prompts.shown.isEmpty()) << "this section is nobody's";
    m_context->showVisit(m_visits[0], itemPlaces(m_checklist)[25].item->id);
    key(Qt::Key_1);
    ASSERT_EQ(m_prompts.shown.size(), 1);
    EXPECT_TRUE(m_prompts.shown[0].contains(section(25)));
    EXPECT_EQ(answer(25).result.outcome, Outcome::Met);
}

TEST_F(VisitShares, whileTheQuestionStandsItIsNotAskedAgain) {
    openShared();
    give(0, {}, other);
    key(Qt::Key_1);
    trigger("visit.next");
    trigger("visit.next");
    EXPECT_EQ(m_prompts.shown.size(), 1);
    EXPECT_FALSE(answer(0).result.outcome) << "nothing is saved meanwhile";
}

TEST_F(VisitShares, aFindingInAnothersShareIsAskedAboutBeforeItIsWritten) {
    openShared();
    give(0, {}, other);
    m_prompts.agrees = false;
    trigger("visit.shortcoming");
    ASSERT_EQ(m_prompts.shown.size(), 1);
    EXPECT_FALSE(find<QWidget>("findingText").isVisible());
    m_prompts.agrees = true;
    trigger("visit.shortcoming");
    type(u"Chưa niêm yết"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(findings().size(), 1U);
}

TEST_F(VisitShares, theQuestionComesAtTheFirstKeyOfANote) {
    openShared();
    give(0, {}, other);
    m_prompts.agrees = true;
    auto& note = find<QPlainTextEdit>("note");
    focus(note);
    QTest::keyClick(&note, Qt::Key_C);
    ASSERT_EQ(m_prompts.shown.size(), 1) << "not once it is saved";
    type(u"hưa có số liệu"_s);
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_EQ(m_prompts.shown.size(), 1);
    EXPECT_EQ(answer(0).note, u"chưa có số liệu"_s);
}

TEST_F(VisitShares, aDroppedPictureIsAttachedAndNotWhatTheClipboardHolds) {
    openShared();
    give(0, {}, other);
    m_prompts.agrees = true;
    QGuiApplication::clipboard()->clear();
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QMimeData dropped;
    dropped.setImageData(image);
    auto& pane = find<EvidencePane>("answerEvidence");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pane, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pane, &drop);
    EXPECT_EQ(m_prompts.shown.size(), 1);
    const auto stored = [&] { return dossier().view()->data().evidence.size(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return stored() == 1; }));
}

TEST_F(VisitShares, theStateOfTheVisitBelongsToWhoHasIt) {
    openShared();
    give(0, {}, other);
    m_prompts.agrees = false;
    auto& state = find<QComboBox>("visitState");
    emit state.activated(1);
    EXPECT_EQ(dossier().view()->index().visit(m_visits[0])->state, VisitState::Planned);
    EXPECT_EQ(state.currentIndex(), 0);
    m_prompts.agrees = true;
    emit state.activated(1);
    EXPECT_EQ(dossier().view()->index().visit(m_visits[0])->state, VisitState::InProgress);
}

TEST_F(VisitShares, ownVisitsComeFirstAndMayBeTheOnlyOnes) {
    openShared();
    auto& chooser = find<QComboBox>("visitChooser");
    EXPECT_TRUE(chooser.itemText(0).startsWith(u"Xã Dương Xá"));
    give(1, section(0), me);
    EXPECT_TRUE(chooser.itemText(0).startsWith(u"Xã Đình Xuyên"));
    EXPECT_TRUE(chooser.itemData(0, Qt::FontRole).value<QFont>().bold());
    EXPECT_EQ(chooser.count(), 2);
    m_context->showVisit(m_visits[1]);
    trigger("visit.mine");
    EXPECT_EQ(chooser.count(), 1);
    EXPECT_TRUE(chooser.currentText().startsWith(u"Xã Đình Xuyên"));
    trigger("visit.mine");
    EXPECT_EQ(chooser.count(), 2);
    // Somebody else at the same laptop: other visits are theirs.
    m_settings.setPerson(u"Thành viên tổ 2"_s);
    m_context->notePerson();
    EXPECT_TRUE(chooser.itemText(0).startsWith(u"Xã Dương Xá"));
}

} // namespace

} // namespace dkt::gui
