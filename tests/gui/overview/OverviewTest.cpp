// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include "gui/frame/CollatedProxy.h"
#include "gui/overview/Attention.h"
#include "gui/overview/AttentionModel.h"
#include "gui/overview/DeadlinesModel.h"
#include "gui/overview/OverviewFigures.h"
#include "gui/overview/OverviewPage.h"
#include "gui/overview/VisitsModel.h"
#include "services/RecordingService.h"
#include "services/UndoService.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class OverviewTest : public PageTest<OverviewPage> {};

QStringList column(const QTableView& view, int number) {
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        texts << view.model()->index(row, number).data().toString();
    return texts;
}

TEST_F(OverviewTest, ShowsEveryVisit) {
    openSample();
    auto* visits = find<QTableView>(u"visitsTable"_s);
    ASSERT_NE(visits, nullptr);
    EXPECT_EQ(visits->model()->rowCount(), 20);
    EXPECT_TRUE(column(*visits, VisitsModel::Unit).contains(u"Xã Dương Xá"_s));
    EXPECT_EQ(column(*visits, VisitsModel::Answered).first(), u"54/54"_s);
}

TEST_F(OverviewTest, SortsByTheVietnameseAlphabet) {
    openSample();
    auto* visits = find<QTableView>(u"visitsTable"_s);
    visits->sortByColumn(VisitsModel::Unit, Qt::AscendingOrder);
    const QStringList units = column(*visits, VisitsModel::Unit);
    EXPECT_LT(units.indexOf(u"Xã Dương Xá"_s), units.indexOf(u"Xã Đa Tốn"_s)) << "đ comes after d";
    EXPECT_LT(units.indexOf(u"Xã Đình Xuyên"_s), units.indexOf(u"Xã Kiêu Kỵ"_s)) << "and before e";
    visits->sortByColumn(VisitsModel::Date, Qt::DescendingOrder);
    EXPECT_EQ(column(*visits, VisitsModel::Date).first(), u"21/10/2021"_s);
}

TEST_F(OverviewTest, FiguresAgreeWithTheDossierCountedOtherwise) {
    openSample();
    const auto view = context.view();
    const OverviewFigures figures = overviewFigures(*view, dossier().calendar(), clock.today());
    int answered = 0;
    for (const Answer& answer : view->data().answers)
        answered += answer.result.outcome.has_value();
    EXPECT_EQ(figures.answered, answered);
    EXPECT_EQ(figures.items, 20 * 54);
    EXPECT_EQ(figures.finishedVisits, 20);
    EXPECT_EQ(figures.openShortcomings, figures.serious + figures.medium + figures.minor + figures.unrated);
    EXPECT_EQ(figures.overdue + figures.dueSoon + figures.running + figures.closed,
              static_cast<int>(view->data().actions.size()));
    double bySection = 0, byTeam = 0, byVisit = 0;
    for (const ProgressRow& row : figures.sections)
        bySection += row.sum.points;
    for (const ProgressRow& row : figures.teams)
        byTeam += row.sum.points;
    for (const VisitRow& row : figures.visits)
        byVisit += row.sum.points;
    EXPECT_NEAR(bySection, byVisit, 1e-6);
    EXPECT_NEAR(byTeam, byVisit, 1e-6);
}

TEST_F(OverviewTest, FollowsEditsAndUndo) {
    openSample();
    auto* visits = find<QTableView>(u"visitsTable"_s);
    const auto view = context.view();
    const Visit visit = view->data().visits.front();
    const Item item = view->index().checklist(visit.checklist)->sections[0].criteria[0].items[0];
    QSignalSpy resets(visits->model(), &QAbstractItemModel::modelReset);

    RecordingService recording(dossier());
    const Loaded<Answer> before = recording.loadAnswer(visit.id, item.id);
    Answer after = before.value;
    after.result = {};
    after.verifiedScore.reset();
    recording.saveAnswer(actor(), before, after);
    settle();
    EXPECT_EQ(column(*visits, VisitsModel::Answered).first(), u"53/54"_s);
    auto* attention = find<QTableView>(u"attentionTable"_s);
    const QString unit = view->index().unitName(visit.id);
    EXPECT_TRUE(column(*attention, 0).contains(unit + u": items without an answer: 1"_s))
        << column(*attention, 0).join(u'\n').toStdString();
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_EQ(column(*visits, VisitsModel::Answered).first(), u"54/54"_s);
    EXPECT_EQ(resets.count(), 0) << "a changed row must not cost selection and place";
}

TEST_F(OverviewTest, JumpsToTheVisit) {
    openSample();
    QSignalSpy requests(&context, &AppContext::visitRequested);
    auto* visits = find<QTableView>(u"visitsTable"_s);
    visits->sortByColumn(VisitsModel::Unit, Qt::DescendingOrder);
    emit visits->activated(visits->model()->index(0, 0));
    ASSERT_EQ(requests.count(), 1);
    const auto wanted = requests.first().first().value<VisitId>();
    EXPECT_EQ(context.view()->index().unitName(wanted), column(*visits, 0).first());
}

TEST_F(OverviewTest, DeadlinesSayWhatTheyAreInWords) {
    clock.set(QDateTime({2021, 11, 22}, {9, 0}));
    openSample();
    auto* deadlines = find<QTableView>(u"deadlinesTable"_s);
    const auto lines = remediationLines(context.view()->data(), context.view()->index(), dossier().calendar(),
                                        clock.today());
    int open = 0;
    for (const RemediationLine& line : lines)
        open += line.status.state != ActionState::Closed;
    EXPECT_EQ(deadlines->model()->rowCount(), open);
    for (const QString& state : column(*deadlines, DeadlinesModel::State))
        EXPECT_FALSE(state.isEmpty());
}

TEST(OverviewModels, KeepTheContractOfItemModels) {
    VisitsModel visits;
    DeadlinesModel deadlines;
    AttentionModel attention;
    CollatedProxy proxy;
    proxy.setSourceModel(&visits);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester a(&visits, mode), b(&deadlines, mode), c(&attention, mode),
        d(&proxy, mode);
    std::vector<VisitRow> rows(3);
    for (VisitRow& row : rows)
        row.key = VisitId::random();
    proxy.sort(VisitsModel::Score);
    visits.setRows(rows);
    rows[1].unit = u"Xã B"_s;
    visits.setRows(rows);
    rows.pop_back();
    visits.setRows(rows);
    visits.retranslate();
    deadlines.setRows(std::vector<DeadlineRow>(2));
    attention.setRows(std::vector<AttentionRow>(2));
    visits.setRows({});
    EXPECT_EQ(visits.rowCount(), 0);
    EXPECT_EQ(deadlines.rowCount(), 2);
}

} // namespace

} // namespace dkt::gui
