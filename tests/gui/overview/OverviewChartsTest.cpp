// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include "gui/overview/Attention.h"
#include "gui/overview/BarChartView.h"
#include "gui/overview/BarTableModel.h"
#include "gui/overview/ChartPanel.h"
#include "gui/overview/FigureTile.h"
#include "gui/overview/OverviewCharts.h"
#include "gui/overview/OverviewFigures.h"
#include "gui/overview/OverviewPage.h"
#include "gui/overview/ProgressBars.h"
#include "services/PlanService.h"
#include "services/RecordingService.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

class OverviewChartsTest : public PageTest<OverviewPage> {
protected:
    [[nodiscard]] OverviewFigures figures() {
        return overviewFigures(*context.view(), dossier().calendar(), clock.today());
    }
    /// Shows a chart's tab, so that the chart is made.
    BarChartView& chart(const QString& name) {
        auto* panel = find<ChartPanel>(name);
        find<QTabWidget>(u"overviewTabs"_s)->setCurrentWidget(panel);
        settle();
        return *panel->chart();
    }
};

BarTable madeTable(int rows) {
    BarTable table;
    table.title = u"Điểm"_s;
    table.rowHeading = u"Đơn vị"_s;
    table.remarkHeading = u"Tỷ lệ"_s;
    table.series = {{u"đạt"_s, ChartMark::Reached}, {u"còn"_s, ChartMark::Rest}};
    for (int n = 0; n < rows; ++n)
        table.rows.push_back({u"Ủy ban nhân dân xã có một cái tên rất dài không vừa một dòng số %1"_s.arg(n),
                              {n + 0.5, 10},
                              {{VisitId::random(), {}}, {}},
                              u"%1 %"_s.arg(n)});
    return table;
}

TEST_F(OverviewChartsTest, OutcomesOfASectionAreThoseCountedAnswerByAnswer) {
    openSample();
    const BarTable bars = outcomesBySection(figures());
    const auto view = context.view();
    std::map<QString, std::array<double, 6>> counted;
    for (const Visit& visit : view->data().visits)
        for (const ItemPlace& place : itemPlaces(*view->index().checklist(visit.checklist)))
            ++counted[place.section->code][5];
    for (const Answer& answer : view->data().answers) {
        const ItemPlace place = view->index().item(answer.item);
        if (!answer.result.outcome)
            continue;
        --counted[place.section->code][5];
        ++counted[place.section->code][static_cast<std::size_t>(*answer.result.outcome)];
    }
    ASSERT_EQ(bars.rows.size(), counted.size());
    for (const BarTable::Row& row : bars.rows) {
        const auto& expected = counted[row.label.section(u'.', 0, 0)];
        EXPECT_EQ(row.values, std::vector<double>(expected.begin(), expected.end()))
            << row.label.toStdString();
    }
}

TEST_F(OverviewChartsTest, UnitsAreListedWorstFirst) {
    openSample();
    const BarTable bars = pointsByUnit(figures());
    ASSERT_EQ(bars.rows.size(), 20U);
    double last = 0;
    for (const BarTable::Row& row : bars.rows) {
        const double share = row.values[0] / (row.values[0] + row.values[1]);
        EXPECT_GE(share, last);
        last = share;
    }
}

TEST_F(OverviewChartsTest, ShortcomingsAddUp) {
    openSample();
    const BarTable bars = shortcomingsBySection(figures());
    double sum = 0;
    for (const BarTable::Row& row : bars.rows)
        sum += BarTable::sum(row);
    const auto& findings = context.view()->data().findings;
    EXPECT_EQ(sum, std::ranges::count(findings, FindingKind::Shortcoming, &Finding::kind));
}

TEST_F(OverviewChartsTest, AChartIsMadeWhenItIsFirstSeen) {
    openSample();
    EXPECT_NE(find<ChartPanel>(u"outcomesChart"_s)->chart(), nullptr);
    EXPECT_EQ(find<ChartPanel>(u"pointsChart"_s)->chart(), nullptr);
    chart(u"pointsChart"_s);
    EXPECT_NE(find<ChartPanel>(u"pointsChart"_s)->chart(), nullptr);
}

TEST_F(OverviewChartsTest, ClickingABarLeadsToItsVisit) {
    openSample();
    BarChartView& view = chart(u"pointsChart"_s);
    const BarTable bars = pointsByUnit(figures());
    QSignalSpy requests(&context, &AppContext::visitRequested);
    const QRectF bar = view.barRect(2, 0);
    ASSERT_GT(bar.width(), 10);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, bar.center().toPoint());
    ASSERT_EQ(requests.count(), 1);
    EXPECT_EQ(requests.first().first().value<VisitId>(), bars.rows[2].spots[0].visit);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(requests.count(), 2);
    EXPECT_EQ(requests.last().first().value<VisitId>(), bars.rows[0].spots[0].visit);
}

TEST_F(OverviewChartsTest, ClickingAnOutcomeLeadsToTheFirstItemThatHasIt) {
    openSample();
    BarChartView& view = chart(u"outcomesChart"_s);
    const auto partly = static_cast<int>(Outcome::PartlyMet);
    QSignalSpy requests(&context, &AppContext::visitRequested);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.barRect(0, partly).center().toPoint());
    ASSERT_EQ(requests.count(), 1);
    const Answer* answer = context.view()->index().answer(requests.first().at(0).value<VisitId>(),
                                                          requests.first().at(1).value<ItemId>());
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->result.outcome, Outcome::PartlyMet);
}

TEST_F(OverviewChartsTest, WhatIsUnansweredIsOneClickAway) {
    openSample();
    const Visit visit = context.view()->data().visits[3];
    const ItemPlace place = itemPlaces(*context.view()->index().checklist(visit.checklist))[10];
    RecordingService recording(dossier());
    const Loaded<Answer> before = recording.loadAnswer(visit.id, place.item->id);
    Answer after = before.value;
    after.result = {};
    after.verifiedScore.reset();
    recording.saveAnswer(actor(), before, after);
    settle();
    QSignalSpy requests(&context, &AppContext::visitRequested);
    auto* tile = find<FigureTile>(u"tile2"_s);
    QTest::mouseClick(tile, Qt::LeftButton);
    ASSERT_EQ(requests.count(), 1);
    EXPECT_EQ(requests.first().at(0).value<VisitId>(), visit.id);
    EXPECT_EQ(requests.first().at(1).value<ItemId>(), place.item->id);
    auto* progress = find<ProgressBars>(u"progressBars"_s);
    progress->setFocus();
    for (int n = 0; n < 12; ++n) {
        QTest::keyClick(progress, Qt::Key_Return);
        QTest::keyClick(progress, Qt::Key_Down);
    }
    ASSERT_EQ(requests.count(), 2) << "only the section with the gap leads on";
    EXPECT_EQ(requests.last().at(1).value<ItemId>(), place.item->id);
}

TEST_F(OverviewChartsTest, CopiesTheFiguresAsATable) {
    openSample();
    find<ChartPanel>(u"outcomesChart"_s)->copyTable();
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    ASSERT_TRUE(mime->hasHtml());
    const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 9);
    EXPECT_EQ(lines.first().count(u'\t'), 7);
    find<ChartPanel>(u"outcomesChart"_s)->copyPicture();
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(OverviewChartsTest, TheTableStandsForTheChart) {
    openSample();
    find<QToolButton>(u"outcomesChartAsTable"_s)->click();
    auto* view = find<QTableView>(u"outcomesChartTable"_s);
    ASSERT_TRUE(view->isVisible());
    EXPECT_EQ(view->model()->rowCount(), 8);
    QSignalSpy requests(&context, &AppContext::visitRequested);
    emit view->activated(view->model()->index(0, 0));
    EXPECT_EQ(requests.count(), 1);
}

TEST_F(OverviewChartsTest, AnEmptyDossierSaysWhatToDo) {
    openEmpty();
    EXPECT_FALSE(find<QTabWidget>(u"overviewTabs"_s)->isVisible());
    EXPECT_TRUE(find<QToolButton>(u"nextUnits"_s)->isHidden()) << "there is no plan page in this window";
    PlanService plan(dossier());
    Unit unit;
    unit.name = u"Xã Dương Xá"_s;
    plan.addUnits(actor(), {unit});
    Visit visit;
    visit.unit = context.view()->data().units.front().id;
    plan.addVisit(actor(), visit);
    settle();
    EXPECT_TRUE(find<QTabWidget>(u"overviewTabs"_s)->isVisible());
    QStringList lines;
    auto* attention = find<QTableView>(u"attentionTable"_s);
    for (int row = 0; row < attention->model()->rowCount(); ++row)
        lines << attention->model()->index(row, 0).data().toString();
    EXPECT_TRUE(lines.contains(u"Visits without a checklist: 1"_s)) << lines.join(u'\n').toStdString();
    QSignalSpy places(&context, &AppContext::placeRequested);
    emit attention->activated(
        attention->model()->index(static_cast<int>(lines.indexOf(u"Visits without a checklist: 1"_s)), 0));
    ASSERT_EQ(places.count(), 1);
    EXPECT_EQ(places.first().first().value<Place>().kind, RowKind::Checklist);
}

TEST_F(OverviewChartsTest, ShortcomingsThatLackSomethingAreNamed) {
    openSample();
    RecordingService recording(dossier());
    const Visit visit = context.view()->data().visits[0];
    FindingForm form = recording.newFinding(visit.id, {}, FindingKind::Shortcoming);
    Finding bare = form.finding.value;
    bare.text = u"Chưa niêm yết"_s;
    Action none = form.action.value;
    recording.saveFinding(actor(), form, bare, none);
    FindingForm second = recording.newFinding(visit.id, {}, FindingKind::Shortcoming);
    Finding asks = second.finding.value;
    asks.text = u"Chưa công khai"_s;
    asks.recommendation = u"Công khai"_s;
    asks.legalBasis = u"Nghị định 61"_s;
    recording.saveFinding(actor(), second, asks, second.action.value);
    const auto rows = figures().attention;
    const auto count = [&](AttentionKind kind) {
        const auto row = std::ranges::find_if(
            rows, [&](const AttentionRow& at) { return at.key.kind == kind && at.visit == visit.id; });
        return row == rows.end() ? 0 : row->count;
    };
    EXPECT_EQ(count(AttentionKind::RecommendationMissing), 1);
    EXPECT_EQ(count(AttentionKind::BasisMissing), 1);
    EXPECT_EQ(count(AttentionKind::DeadlineMissing), 1);
}

TEST(BarChart, TwoHundredRowsCostNoMoreThanAPage) {
    BarChartView view;
    view.resize(700, 400);
    view.show();
    view.setTable(madeTable(20));
    QElapsedTimer timer;
    timer.start();
    view.setTable(madeTable(200));
    view.grab();
    EXPECT_LT(timer.elapsed(), 400) << "generous: an unoptimized build";
    const int page = view.pageRows();
    EXPECT_LT(page, 30);
    view.setFirstRow(1000);
    EXPECT_EQ(view.firstRow(), 200 - page);
    EXPECT_FALSE(view.barRect(199, 0).isEmpty());
    EXPECT_TRUE(view.barRect(0, 0).isEmpty()) << "scrolled out of sight";
}

TEST(BarChart, BarsAreInTheOrderOfTheRows) {
    BarChartView view;
    view.resize(700, 400);
    view.show();
    view.setTable(madeTable(5));
    EXPECT_LT(view.barRect(0, 0).bottom(), view.barRect(1, 0).top());
    EXPECT_NEAR(view.barRect(4, 0).width() / view.barRect(0, 0).width(), 9, 0.01);
    // Painted where it is said to be.
    const QImage image = view.grab().toImage();
    const QPoint inside = view.barRect(4, 0).center().toPoint() + QPoint(-40, 0);
    EXPECT_EQ(image.pixelColor(inside), chartColor(ChartMark::Reached, view.palette()));
}

TEST(BarChart, TableModelKeepsItsContract) {
    BarTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(madeTable(3));
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.index(1, 1).data().toString(), u"1,5"_s);
    model.setTable({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ChartStyle, ColoursAreToldApartAndFiguresAreRead) {
    for (const bool dark : {false, true}) {
        QPalette palette;
        palette.setColor(QPalette::Base, dark ? Qt::black : Qt::white);
        std::set<QRgb> colours;
        for (const ChartMark mark :
             {ChartMark::Met, ChartMark::PartlyMet, ChartMark::NotMet, ChartMark::NothingArose,
              ChartMark::NotApplicable, ChartMark::Unanswered})
            colours.insert(chartColor(mark, palette).rgb());
        EXPECT_EQ(colours.size(), 6U);
    }
    EXPECT_EQ(inkOn(Qt::white), QColor(Qt::black));
    EXPECT_EQ(inkOn(Qt::black), QColor(Qt::white));
}

} // namespace

} // namespace dkt::gui
