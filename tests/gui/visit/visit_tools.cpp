// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/FinishDialog.h"
#include "gui/visit/ItemTree.h"
#include "gui/visit/SelfScoreModel.h"
#include "gui/visit/ShareKeeper.h"
#include "gui/visit/VisitSheet.h"
#include "gui/visit/Wordings.h"
#include "services/PlanService.h"
#include "services/RecordingService.h"
#include "services/SnapshotReader.h"
#include "services/UndoService.h"
#include "visit_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class VisitTools : public VisitFixture {
protected:
    [[nodiscard]] ItemTree& tree() { return find<ItemTree>("checklist"); }
    [[nodiscard]] Visit visit(int number = 0) {
        return *readRow<Visit>(dossier().journal(), m_visits.at(static_cast<std::size_t>(number)).row);
    }
    [[nodiscard]] ItemId itemId(int item) {
        return itemPlaces(m_checklist).at(static_cast<std::size_t>(item)).item->id;
    }
    void answerAt(int item, int visit, const QString& note, Outcome outcome = Outcome::Met) {
        RecordingService service(dossier());
        const Loaded<Answer> before =
            service.loadAnswer(m_visits[static_cast<std::size_t>(visit)], itemId(item));
        Answer after = before.value;
        after.visit = m_visits[static_cast<std::size_t>(visit)];
        after.item = itemId(item);
        after.result.outcome = outcome;
        after.note = note;
        service.saveAnswer({u"Thành viên"_s, u"khác"_s}, before, after);
    }
    [[nodiscard]] QStringList listedCodes() {
        QStringList codes;
        const QAbstractItemModel& model = *tree().model();
        const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& parent) {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                if (index.data(Qt::UserRole).toInt() >= 0)
                    codes << index.data().toString().section(u' ', 0, 0);
                walk(index);
            }
        };
        walk({});
        return codes;
    }
};

TEST_F(VisitTools, theVisitsDataIsFoldedOutAndSavedFieldByField) {
    open();
    EXPECT_FALSE(find<QLineEdit>("visitDate").isVisible());
    trigger("visit.details");
    auto& day = find<QLineEdit>("visitDate");
    ASSERT_TRUE(day.isVisible());
    ASSERT_EQ(QApplication::focusWidget(), &day);
    EXPECT_EQ(day.text(), u"12/10/2021"_s);
    type(u"14/10/2021"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(visit().date, QDate(2021, 10, 14));
    auto& attendees = find<QPlainTextEdit>("visitAttendees");
    focus(attendees);
    type(u"Chủ tịch UBND xã"_s);
    focus(day);
    QTest::qWait(10);
    EXPECT_EQ(visit().attendees, u"Chủ tịch UBND xã"_s);
    UndoService(dossier()).undo(m_context->actor());
    EXPECT_EQ(attendees.toPlainText(), QString());
    EXPECT_EQ(visit().date, QDate(2021, 10, 14));
    trigger("visit.details");
    EXPECT_FALSE(day.isVisible());
}

TEST_F(VisitTools, aDayThatIsNoneIsNotLost) {
    open();
    trigger("visit.details");
    type(u"31/02/2021"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(visit().date, QDate(2021, 10, 12));
    EXPECT_TRUE(find<QLabel>("visitIssue").isVisible());
    EXPECT_EQ(find<QLineEdit>("visitDate").text(), u"31/02/2021"_s);
    trigger("visit.details");
    EXPECT_TRUE(find<QLineEdit>("visitDate").isVisible()) << "stays open until the day is put right";
    EXPECT_FALSE(m_page->mayLeave());
    find<QLineEdit>("visitDate").clear();
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_FALSE(visit().date);
}

TEST_F(VisitTools, aJointVisitSaysWithWhom) {
    open();
    trigger("visit.details");
    auto& mode = find<QComboBox>("visitMode");
    auto& with = find<QLineEdit>("visitJointWith");
    EXPECT_FALSE(with.isEnabled());
    mode.setCurrentIndex(mode.findText(u"joint"_s, Qt::MatchContains));
    emit mode.activated(mode.currentIndex());
    EXPECT_EQ(visit().mode, VisitMode::Joint);
    ASSERT_TRUE(with.isEnabled());
    focus(with);
    type(u"Đảng ủy xã"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(visit().jointWith, u"Đảng ủy xã"_s);
}

TEST_F(VisitTools, whatArrivesIsTakenOverBesideWhatIsTyped) {
    open();
    trigger("visit.details");
    auto& attendees = find<QPlainTextEdit>("visitAttendees");
    focus(attendees);
    type(u"Phó Chủ tịch"_s);
    PlanService plan(dossier());
    const Loaded<Visit> before = plan.loadVisit(m_visits[0]);
    Visit after = before.value;
    after.date = QDate(2021, 10, 20);
    plan.setVisit({u"Thư ký"_s, u"plan"_s}, before, after);
    EXPECT_EQ(find<QLineEdit>("visitDate").text(), u"20/10/2021"_s);
    EXPECT_EQ(attendees.toPlainText(), u"Phó Chủ tịch"_s);
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_EQ(visit().attendees, u"Phó Chủ tịch"_s);
    EXPECT_EQ(visit().date, QDate(2021, 10, 20));
}

TEST_F(VisitTools, selfScoresGoDownTheColumn) {
    open();
    trigger("visit.selfScores");
    ASSERT_TRUE(find<QTableView>("selfScores").isVisible());
    for (const QString& score : {u"1,5"_s, u"2"_s, u""_s, u"0,25"_s}) {
        type(score);
        key(Qt::Key_Return);
        QCoreApplication::sendPostedEvents();
    }
    EXPECT_EQ(answer(0).selfScore, 1.5);
    EXPECT_EQ(answer(1).selfScore, 2);
    EXPECT_FALSE(answer(2).selfScore);
    EXPECT_EQ(answer(3).selfScore, 0.25);
    EXPECT_FALSE(answer(0).result.outcome);
    key(Qt::Key_Escape); // the editor
    key(Qt::Key_Escape); // the column
    EXPECT_FALSE(find<QTableView>("selfScores").isVisible());
    EXPECT_EQ(tree().currentIndex().data(Qt::UserRole).toInt(), 4) << "goes on where the column was left";
}

TEST_F(VisitTools, aCopiedColumnIsPastedAsOneAction) {
    open();
    trigger("visit.selfScores");
    key(Qt::Key_Escape);
    QGuiApplication::clipboard()->setText(u"1.1\t2\n1.2\t1,75\n\n1.4\t0\n"_s);
    const auto before = commits();
    QTest::keyClick(&find<QTableView>("selfScores"), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(commits(), before + 1);
    EXPECT_EQ(answer(0).selfScore, 2);
    EXPECT_EQ(answer(1).selfScore, 1.75);
    EXPECT_FALSE(answer(2).selfScore);
    EXPECT_EQ(answer(3).selfScore, 0);
    QGuiApplication::clipboard()->setText(u"không có số"_s);
    m_notices.clear();
    QTest::keyClick(&find<QTableView>("selfScores"), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(m_notices.size(), 1U);
    EXPECT_EQ(commits(), before + 1);
}

TEST_F(VisitTools, theColumnKeepsTheRulesOfItemModels) {
    open();
    VisitSheet sheet(*m_context);
    sheet.setDossier(&dossier());
    sheet.show(m_visits[0]);
    ShareKeeper shares(*m_context, sheet);
    SelfScoreModel model(*m_context, sheet, shares);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 40);
    model.setSection(sheet.place(25).section);
    EXPECT_EQ(model.rowCount(), 20);
    EXPECT_FALSE(model.setData(model.index(0, SelfScoreModel::SelfColumn), u"hai"_s, Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(0, SelfScoreModel::SelfColumn), u"2"_s, Qt::EditRole));
    EXPECT_EQ(answer(20).selfScore, 2);
    sheet.setDossier(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(VisitTools, listsTheSectionsOfWhoeverActs) {
    open();
    PlanService plan(dossier());
    Member member;
    member.name = u"Thành viên tổ 1"_s;
    member.fields = u"2"_s;
    plan.add({u"Thư ký"_s, u"plan"_s}, member);
    m_settings.setPerson(u"thành viên Tổ 1"_s);
    auto& filter = find<QComboBox>("itemFilter");
    filter.setCurrentIndex(filter.findText(u"My sections"_s));
    QStringList codes = listedCodes();
    codes.removeOne(u"1.1.1"_s); // the item being worked on stays
    EXPECT_EQ(codes.size(), 20);
    for (const QString& code : codes)
        EXPECT_TRUE(code.startsWith(u"2."_s)) << code.toStdString();
}

TEST_F(VisitTools, listsWhatChangedToday) {
    open();
    answerAt(7, 0, u"mới"_s);
    answerAt(9, 1, u"ở nơi khác"_s);
    auto& filter = find<QComboBox>("itemFilter");
    filter.setCurrentIndex(filter.findText(u"Changed today"_s));
    QStringList codes = listedCodes();
    EXPECT_EQ(codes.size(), 2) << codes.join(u' ').toStdString(); // with the item being worked on
    answerAt(12, 0, u"nữa"_s);
    EXPECT_EQ(listedCodes().size(), 3);
}

TEST_F(VisitTools, borrowsAWordingByKeyboard) {
    open();
    answerAt(0, 1, u"Đã niêm yết đầy đủ tại bộ phận một cửa"_s);
    trigger("visit.note");
    type(u"Kiểm tra:"_s);
    trigger("visit.wordings");
    auto* list = m_page->widget()->findChild<QListView*>(u"wordingList"_s);
    ASSERT_TRUE(list && list->isVisible());
    auto* search = m_page->widget()->findChild<QLineEdit*>(u"wordingSearch"_s);
    QTest::keyClicks(search, u"niem yet"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(find<QPlainTextEdit>("note").toPlainText(),
              u"Kiểm tra: Đã niêm yết đầy đủ tại bộ phận một cửa"_s);
    EXPECT_TRUE(m_page->mayLeave());
    EXPECT_EQ(answer(0).note, u"Kiểm tra: Đã niêm yết đầy đủ tại bộ phận một cửa"_s);
}

TEST_F(VisitTools, saysWhenNobodyHasWordsYet) {
    open();
    trigger("visit.wordings");
    ASSERT_EQ(m_notices.size(), 1U);
}

TEST_F(VisitTools, theSameWordsCountOnce) {
    open();
    RecordingService service(dossier());
    const auto found = [&](int visit, const QString& text) {
        FindingForm form = service.newFinding(m_visits[static_cast<std::size_t>(visit)], itemId(3),
                                              FindingKind::Shortcoming);
        Finding finding = form.finding.value;
        finding.text = text;
        service.saveFinding(m_context->actor(), form, finding, form.action.value);
    };
    found(1, u"Chưa ban hành kế hoạch"_s);
    found(1, u"Ban hành kế hoạch chậm"_s);
    PlanService plan(dossier());
    Visit third = visit(1);
    third.id = {};
    third.code = u"ba"_s;
    third.order = 0;
    m_visits.push_back(plan.addVisit({u"Thư ký"_s, u"plan"_s}, third));
    found(2, u"Ban hành  kế hoạch chậm"_s);
    const auto wordings =
        findingWordings(*m_context->view(), m_visits[0], itemId(3), FindingKind::Shortcoming, &Finding::text);
    ASSERT_EQ(wordings.size(), 2U);
    for (const Wording& wording : wordings)
        EXPECT_EQ(wording.units.size(), 1) << "both visits are at one unit";
    answerAt(6, 1, u"Hiếm"_s);
    answerAt(6, 2, u"Hiếm"_s);
    ASSERT_EQ(noteWordings(*m_context->view(), m_visits[0], itemId(6)).size(), 1U);
    EXPECT_TRUE(
        findingWordings(*m_context->view(), m_visits[0], itemId(4), FindingKind::Shortcoming, &Finding::text)
            .empty());
    EXPECT_TRUE(
        findingWordings(*m_context->view(), m_visits[0], itemId(3), FindingKind::Strength, &Finding::text)
            .empty());
}

TEST_F(VisitTools, finishingSaysWhatIsMissingFirst) {
    open();
    answerAt(0, 0, {}, Outcome::NotMet);
    trigger("visit.finish");
    EXPECT_NE(visit().state, VisitState::Finished);
    auto* dialog = m_page->widget()->findChild<QDialog*>(u"finishDialog"_s);
    ASSERT_TRUE(dialog);
    auto* missing = dialog->findChild<QListWidget*>(u"finishMissing"_s);
    ASSERT_EQ(missing->count(), 3);
    EXPECT_TRUE(missing->item(0)->text().contains(u"39"_s)) << missing->item(0)->text().toStdString();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"finishGo"_s), Qt::LeftButton);
    EXPECT_EQ(tree().currentIndex().data(Qt::UserRole).toInt(), 1) << "the first item without an answer";
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger("visit.finish");
    dialog = m_page->widget()->findChild<QDialog*>(u"finishDialog"_s);
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"finishAnyway"_s), Qt::LeftButton);
    EXPECT_EQ(visit().state, VisitState::Finished);
    trigger("visit.finish");
    EXPECT_EQ(visit().state, VisitState::InProgress) << "reopening asks nothing";
}

TEST_F(VisitTools, aLinkToAFindingOpensIt) {
    open();
    RecordingService service(dossier());
    FindingForm form = service.newFinding(m_visits[1], itemId(5), FindingKind::Shortcoming);
    Finding finding = form.finding.value;
    finding.text = u"Chưa công khai"_s;
    service.saveFinding(m_context->actor(), form, finding, form.action.value);
    QSignalSpy wanted(m_page.get(), &Page::activationRequested);
    m_context->showPlace({RowKind::Finding, finding.id.row, {}});
    EXPECT_EQ(wanted.count(), 1);
    EXPECT_EQ(find<QPlainTextEdit>("findingText").toPlainText(), u"Chưa công khai"_s);
    EXPECT_EQ(tree().currentIndex().data(Qt::UserRole).toInt(), 5);
    m_context->showPlace({RowKind::Answer, answerId(m_visits[0], itemId(2)).row, {}});
    EXPECT_EQ(wanted.count(), 1) << "an answer nobody gave is no place";
    m_context->showPlace({RowKind::Team, RowId::random(), {}});
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(VisitTools, switchingStaysQuickWithManyVisits) {
    open(100);
    PlanService plan(dossier());
    const Actor secretary{u"Thư ký"_s, u"plan"_s};
    Visit more = visit(1);
    for (int n = 0; n < 20; ++n) {
        more.id = {};
        more.code = u"them-%1"_s.arg(n);
        more.order = 0;
        m_visits.push_back(plan.addVisit(secretary, more));
    }
    for (int item = 0; item < 100; ++item)
        answerAt(item, 1, u"ghi chú"_s);
    m_context->showVisit(m_visits[2]);
    QElapsedTimer timer;
    timer.start();
    m_context->showVisit(m_visits[1]);
    const auto visitTime = timer.restart();
    for (int n = 0; n < 20; ++n)
        trigger("visit.next");
    const auto itemTime = timer.elapsed() / 20;
    std::cout << "visit " << visitTime << " ms, item " << itemTime << " ms\n";
    EXPECT_LT(visitTime, 250) << "an unoptimized build: the yardstick is 50 ms";
    EXPECT_LT(itemTime, 80) << "an unoptimized build: the yardstick is 16 ms";
}

} // namespace

} // namespace dkt::gui
