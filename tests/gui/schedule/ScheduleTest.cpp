// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include "domain/Keys.h"
#include "gui/schedule/BoardModel.h"
#include "gui/schedule/BoardView.h"
#include "gui/schedule/ClashModel.h"
#include "gui/schedule/OthersModel.h"
#include "gui/schedule/SchedulePage.h"
#include "gui/schedule/UnplannedModel.h"
#include "gui/schedule/VisitGridModel.h"
#include "services/PlanService.h"
#include "services/RecordingService.h"
#include "services/UndoService.h"
#include "services/VisitPlanService.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class ScheduleTest : public PageTest<SchedulePage> {
protected:
    /// Five units, two teams, a campaign of two weeks around Monday 04/10/2021; nothing planned.
    void openPlan() {
        openEmpty();
        PlanService plan(dossier());
        Campaign campaign = plan.loadCampaign().value;
        campaign.from = QDate(2021, 10, 4);
        campaign.to = QDate(2021, 10, 15);
        plan.setCampaign(actor(), plan.loadCampaign(), campaign);
        std::vector<Unit> units;
        for (const auto& name : {u"Xã Bát Tràng"_s, u"Xã Cổ Bi"_s, u"Xã Đa Tốn"_s, u"Xã Kiêu Kỵ"_s, u"Xã Lệ Chi"_s})
            units.emplace_back().name = name;
        plan.addUnits(actor(), units);
        plan.add(actor(), Team{{}, u"to-1"_s, u"Tổ số 1"_s, 0});
        plan.add(actor(), Team{{}, u"to-2"_s, u"Tổ số 2"_s, 0});
        settle();
    }
    [[nodiscard]] BoardView& board() { return *find<BoardView>(u"scheduleBoard"_s); }
    [[nodiscard]] BoardModel& boardModel() { return *qobject_cast<BoardModel*>(board().model()); }
    [[nodiscard]] QListView& units() { return *find<QListView>(u"unplannedUnits"_s); }
    [[nodiscard]] QTableView& grid() { return *find<QTableView>(u"scheduleTable"_s); }
    [[nodiscard]] QListView& clashes() { return *find<QListView>(u"clashList"_s); }
    [[nodiscard]] QDialog& dialog(const char* name) { return *find<QDialog>(QString::fromLatin1(name)); }
    [[nodiscard]] std::vector<Visit> visits() { return dossier().view()->data().visits; }
    [[nodiscard]] TeamId team(std::size_t n) { return dossier().view()->data().teams.at(n).id; }

    /// What dragging does at its end: the view's own drop event.
    void drop(const QModelIndexList& from, QDate day, int column) {
        const int row = boardModel().rowOf(day);
        ASSERT_GE(row, 0);
        const QModelIndex target = boardModel().index(row, column);
        board().scrollTo(target);
        const std::unique_ptr<QMimeData> data(from.first().model()->mimeData(from));
        const QPointF at = board().visualRect(target).center();
        QDragEnterEvent enter(at.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(board().viewport(), &enter);
        QDragMoveEvent move(at.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(board().viewport(), &move);
        EXPECT_TRUE(move.isAccepted());
        QDropEvent dropped(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(board().viewport(), &dropped);
        settle();
    }
    void plan(std::size_t unit, QDate day, std::size_t teamNumber) {
        VisitPlanService service(dossier());
        Visit visit = service.proposal(dossier().view()->data().units.at(unit).id);
        visit.date = day;
        visit.team = team(teamNumber);
        service.plan(actor(), {visit});
        settle();
    }
    void type(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        commit(line, text);
    }
    /// As an input method for Vietnamese delivers it.
    static void commit(QLineEdit& line, const QString& text) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&line, &event);
    }
    /// Edits a cell as hands do: F2, type, Enter.
    void editCell(QTableView& view, int row, int column, const QString& text) {
        view.setCurrentIndex(view.model()->index(row, column));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_F2);
        auto* line = view.viewport()->findChild<QLineEdit*>();
        ASSERT_TRUE(line);
        line->selectAll();
        commit(*line, text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
};

TEST_F(ScheduleTest, modelsKeepTheRulesWhileThePlanChanges) {
    openPlan();
    const QAbstractItemModelTester boardRules(&boardModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester gridRules(grid().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester unitRules(units().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    plan(0, QDate(2021, 10, 4), 0);
    plan(1, QDate(2021, 10, 4), 0);
    plan(2, QDate(2021, 10, 9), 1);
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_EQ(grid().model()->rowCount(), 2);
    EXPECT_EQ(units().model()->rowCount(), 3);
    EXPECT_EQ(clashes().model()->rowCount(), 2);
}

TEST_F(ScheduleTest, draggingUnitsOntoADayPlansThem) {
    openPlan();
    drop({units().model()->index(0, 0), units().model()->index(1, 0)}, QDate(2021, 10, 5), 1);
    ASSERT_EQ(visits().size(), 2u);
    for (const Visit& visit : visits()) {
        EXPECT_EQ(visit.date, QDate(2021, 10, 5));
        EXPECT_EQ(visit.team, team(1));
    }
    EXPECT_EQ(units().model()->rowCount(), 3);
    EXPECT_EQ(board().selectedVisits().size(), 2u) << "what was planned is chosen";
    trigger("edit.undo");
}

TEST_F(ScheduleTest, draggingAVisitReschedulesIt) {
    openPlan();
    plan(0, QDate(2021, 10, 4), 0);
    drop({boardModel().indexOf(visits().front().id)}, QDate(2021, 10, 7), 1);
    ASSERT_EQ(visits().size(), 1u);
    EXPECT_EQ(visits().front().date, QDate(2021, 10, 7));
    EXPECT_EQ(visits().front().team, team(1));
    EXPECT_EQ(UndoService(dossier()).undoText(actor()), actionName(u"visit.move"_s));
}

TEST_F(ScheduleTest, enterPlansChosenUnitsByTheDialog) {
    openPlan();
    units().setFocus();
    units().selectAll();
    QTest::keyClick(&units(), Qt::Key_Return);
    settle();
    dialog("spreadDialog").findChild<QDateEdit*>(u"spreadFrom"_s)->setDate(QDate(2021, 10, 8));
    EXPECT_TRUE(dialog("spreadDialog").findChild<QLabel*>(u"spreadPreview"_s)->text().contains(u"12/10/2021"_s))
        << "two teams, a weekend between: five visits end on Tuesday";
    dialog("spreadDialog").accept();
    settle();
    ASSERT_EQ(visits().size(), 5u);
    EXPECT_EQ(visits()[2].date, QDate(2021, 10, 11));
    EXPECT_EQ(clashes().model()->rowCount(), 0);
    EXPECT_EQ(units().model()->rowCount(), 0);
    trigger("edit.undo");
}

TEST_F(ScheduleTest, unitsAreFoundWithoutMarks) {
    openPlan();
    type(*find<QLineEdit>(u"unplannedSearch"_s), u"da ton"_s);
    ASSERT_EQ(units().model()->rowCount(), 1);
    EXPECT_EQ(units().model()->index(0, 0).data().toString(), u"Xã Đa Tốn"_s);
}

TEST_F(ScheduleTest, cellsOfTheTableAreEditedInPlace) {
    openPlan();
    plan(0, QDate(2021, 10, 4), 0);
    trigger("schedule.table");
    editCell(grid(), 0, VisitGridModel::Date, u"6/10"_s);
    EXPECT_EQ(visits().front().date, QDate(2021, 10, 6)) << "the year is the campaign's";
    editCell(grid(), 0, VisitGridModel::Date, u"31/2/2021"_s);
    EXPECT_EQ(visits().front().date, QDate(2021, 10, 6)) << "no such day: nothing is changed";
    editCell(grid(), 0, VisitGridModel::Note, u"Phòng họp tầng 2"_s);
    EXPECT_EQ(visits().front().note, u"Phòng họp tầng 2"_s);
    EXPECT_FALSE(grid().model()->flags(grid().model()->index(0, VisitGridModel::JointWith)) & Qt::ItemIsEditable);
    ASSERT_TRUE(grid().model()->setData(grid().model()->index(0, VisitGridModel::Mode), key(VisitMode::Joint)));
    settle();
    editCell(grid(), 0, VisitGridModel::JointWith, u"Thanh tra huyện"_s);
    EXPECT_EQ(visits().front().jointWith, u"Thanh tra huyện"_s);
    editCell(grid(), 0, VisitGridModel::Date, u" "_s);
    EXPECT_EQ(visits().front().date, std::nullopt);
}

TEST_F(ScheduleTest, aTakenCodeIsRefusedInWords) {
    openPlan();
    plan(0, QDate(2021, 10, 4), 0);
    plan(1, QDate(2021, 10, 5), 0);
    trigger("schedule.table");
    editCell(grid(), 0, VisitGridModel::Code, visits()[1].code);
    ASSERT_EQ(prompts.shown.size(), 1u);
    EXPECT_NE(visits()[0].code, visits()[1].code);
}

TEST_F(ScheduleTest, clashesLeadToTheirVisit) {
    openPlan();
    plan(0, QDate(2021, 10, 9), 0); // a Saturday
    plan(1, QDate(2021, 10, 5), 0);
    ASSERT_EQ(clashes().model()->rowCount(), 1);
    EXPECT_TRUE(boardModel().indexOf(visits()[0].id).data(BoardModel::WarnedRole).toBool());
    QTest::mouseClick(clashes().viewport(), Qt::LeftButton, Qt::NoModifier,
                      clashes().visualRect(clashes().model()->index(0, 0)).center());
    settle();
    EXPECT_EQ(board().selectedVisits(), std::vector{visits()[0].id});
}

TEST_F(ScheduleTest, severalAreShiftedAtOnce) {
    openPlan();
    plan(0, QDate(2021, 10, 7), 0);
    plan(1, QDate(2021, 10, 8), 0);
    board().setFocus();
    board().selectAll();
    trigger("schedule.shift");
    dialog("moveDialog").findChild<QSpinBox*>(u"moveDays"_s)->setValue(2);
    dialog("moveDialog").accept();
    settle();
    EXPECT_EQ(visits()[0].date, QDate(2021, 10, 11));
    EXPECT_EQ(visits()[1].date, QDate(2021, 10, 12));
    trigger("edit.undo");
}

TEST_F(ScheduleTest, detailsAreAForm) {
    openPlan();
    plan(0, QDate(2021, 10, 4), 0);
    board().selectVisits({visits().front().id});
    board().setFocus();
    QTest::keyClick(&board(), Qt::Key_Return);
    settle();
    QDialog& form = dialog("visitDialog");
    auto* mode = form.findChild<QComboBox*>(u"visitMode"_s);
    mode->setCurrentIndex(mode->findData(key(VisitMode::Joint)));
    commit(*form.findChild<QLineEdit*>(u"visitJointWith"_s), u"HĐND"_s);
    form.accept();
    settle();
    EXPECT_EQ(visits().front().jointWith, u"HĐND"_s);
    EXPECT_EQ(UndoService(dossier()).undoText(actor()), actionName(u"visit.edit"_s));
}

TEST_F(ScheduleTest, aVisitWithWorkIsNotRemovedAndCanBeShown) {
    openSample();
    const Visit first = visits().front();
    board().selectVisits({first.id});
    VisitId shown;
    QObject::connect(&context, &AppContext::visitRequested, &context, [&](VisitId visit) { shown = visit; });
    Notice told;
    QObject::connect(&context, &AppContext::noticed, &context, [&](const Notice& notice) { told = notice; });
    trigger("schedule.remove");
    EXPECT_EQ(visits().size(), 20u);
    EXPECT_EQ(told.severity, Severity::Warning);
    ASSERT_TRUE(told.action);
    told.action();
    EXPECT_EQ(shown, first.id);
}

TEST_F(ScheduleTest, removingIsUndone) {
    openPlan();
    plan(0, QDate(2021, 10, 4), 0);
    board().selectVisits({visits().front().id});
    board().setFocus();
    QTest::keyClick(&board(), Qt::Key_Delete);
    settle();
    EXPECT_TRUE(visits().empty());
    EXPECT_EQ(UndoService(dossier()).undoText(actor()), actionName(u"visit.remove"_s));
}

TEST_F(ScheduleTest, otherBodiesAreEnteredAndClash) {
    openPlan();
    plan(0, QDate(2021, 10, 4), 0);
    trigger("schedule.others");
    auto* unit = find<QComboBox>(u"otherUnit"_s);
    unit->setCurrentIndex(unit->findText(u"Xã Bát Tràng"_s));
    type(*find<QLineEdit>(u"otherBody"_s), u"Thanh tra tỉnh"_s);
    type(*find<QLineEdit>(u"otherFrom"_s), u"1/3/2021"_s);
    QTest::keyClick(find<QLineEdit>(u"otherFrom"_s), Qt::Key_Return);
    settle();
    ASSERT_EQ(dossier().view()->data().otherInspections.size(), 1u);
    EXPECT_EQ(clashes().model()->rowCount(), 1);
    editCell(*find<QTableView>(u"othersTable"_s), 0, OthersModel::From, u"1/3/2020"_s);
    EXPECT_EQ(clashes().model()->rowCount(), 0) << "another year";
}

TEST_F(ScheduleTest, theScheduleIsWrittenInEveryFormat) {
    openSample();
    for (const auto& [action, suffix] : std::vector<std::pair<const char*, QString>>{{"schedule.export.docx", u"docx"_s},
                                                                                   {"schedule.export.pdf", u"pdf"_s},
                                                                                   {"schedule.export.xlsx", u"xlsx"_s},
                                                                                   {"schedule.export.ics", u"ics"_s}}) {
        const QString file = path(u"lich."_s + suffix);
        prompts.files.push_back(file);
        trigger(action);
        EXPECT_GT(QFile(file).size(), 1000) << action;
        EXPECT_TRUE(prompts.fileQuestions.back().path.endsWith(u"ke-hoach-sample."_s + suffix));
    }
    trigger("schedule.print");
    EXPECT_EQ(prompts.printers.size(), 1u);
}

TEST_F(ScheduleTest, twoHundredVisitsAreShownWithoutAPause) {
    openPlan();
    std::vector<Unit> units;
    for (int n = 0; n < 200; ++n)
    {
        Unit& unit = units.emplace_back();
        unit.code = u"M%1"_s.arg(n);
        unit.name = u"Đơn vị số %1"_s.arg(n);
    }
    PlanService(dossier()).addUnits(actor(), units);
    std::vector<Visit> planned;
    for (const Unit& unit : dossier().view()->data().units)
    {
        Visit& visit = planned.emplace_back();
        visit.unit = unit.id;
        visit.team = team(0);
        visit.date = QDate(2021, 10, 4).addDays(unit.order % 12);
    }
    VisitPlanService(dossier()).plan(actor(), planned);
    settle();
    EXPECT_EQ(grid().model()->rowCount(), 205);
    const auto view = dossier().view();
    const WorkingCalendar calendar = dossier().calendar();
    QElapsedTimer timer;
    timer.start();
    const ScheduleData data = readSchedule(*view, calendar, QDate(2021, 10, 4));
    boardModel().setData(data, QDate(2021, 10, 5));
    EXPECT_LT(timer.elapsed(), 200) << "without optimisation; 50 with it";
}

} // namespace dkt::gui
