// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"

#include "domain/FindingLines.h"
#include "domain/Keys.h"
#include "gui/findings/FindingDelegate.h"
#include "gui/findings/FindingPreview.h"
#include "gui/findings/FindingsModel.h"
#include "gui/findings/FindingsPage.h"
#include "gui/findings/FindingsWidget.h"
#include "services/UndoService.h"
#include "util/Text.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFontMetrics>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

#include <random>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class FindingsTest : public PageTest<FindingsPage> {
protected:
    [[nodiscard]] QTableView& grid() { return *find<QTableView>(u"findingsGrid"_s); }
    [[nodiscard]] FindingsModel& model() { return *qobject_cast<FindingsModel*>(grid().model()); }
    void choose(const QString& box, const QVariant& data) {
        auto* combo = find<QComboBox>(box);
        const int at = combo->findData(data);
        ASSERT_GE(at, 0) << box.toStdString();
        combo->setCurrentIndex(at);
        settle();
    }
    void search(const QString& words) {
        auto* line = find<QLineEdit>(u"filterWords"_s);
        line->clear();
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(line, &event);
        QTest::qWait(200);
        settle();
    }
    [[nodiscard]] std::vector<Finding> findings() { return dossier().view()->data().findings; }
    /// The rows shown, counted by the plain definition.
    template <class Wanted> int expected(Wanted wanted) {
        const auto view = dossier().view();
        int n = 0;
        for (const FindingLine& line : findingLines(view->data(), view->index(), dossier().calendar(), clock.today()))
            n += wanted(line) ? 1 : 0;
        return n;
    }
};

TEST_F(FindingsTest, showsEveryFindingOfTheDossier) {
    openSample();
    const QAbstractItemModelTester rules(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model().shownCount(), static_cast<int>(findings().size()));
    EXPECT_GT(model().shownCount(), 50);
    choose(u"filterGrouping"_s, static_cast<int>(FindingsModel::Grouping::Unit));
    EXPECT_GT(model().rowCount(), model().shownCount());
    grid().sortByColumn(FindingsModel::Due, Qt::DescendingOrder);
    choose(u"filterGrouping"_s, static_cast<int>(FindingsModel::Grouping::Section));
    settle();
}

TEST_F(FindingsTest, filtersFindWhatThePlainDefinitionFinds) {
    openSample();
    choose(u"filterKind"_s, key(FindingKind::Strength));
    EXPECT_EQ(model().shownCount(),
              expected([](const FindingLine& l) { return l.finding.kind == FindingKind::Strength; }));
    trigger("findings.showAll");
    choose(u"filterStand"_s, static_cast<int>(FindingFilter::Stand::Overdue));
    EXPECT_EQ(model().shownCount(),
              expected([](const FindingLine& l) { return l.status == DeadlineStatus::Overdue; }));
    trigger("findings.showAll");
    choose(u"filterLack"_s, static_cast<int>(FindingFilter::Lack::Deadline));
    EXPECT_EQ(model().shownCount(), expected([](const FindingLine& l) {
                  return l.finding.kind == FindingKind::Shortcoming && !l.hasDeadline;
              }));
    trigger("findings.showAll");
    search(u"niem yet"_s);
    const int found = expected([](const FindingLine& l) {
        const QString all = text::folded(l.unitName + u' ' + l.teamName + u' ' + l.sectionTitle + u' ' + l.itemCode +
                                         u' ' + l.finding.text + u' ' + l.finding.legalBasis + u' ' + l.finding.cause +
                                         u' ' + l.finding.effect + u' ' + l.finding.recommendation);
        return all.contains(u"niem"_s) && all.contains(u"yet"_s);
    });
    EXPECT_GT(found, 0);
    EXPECT_EQ(model().shownCount(), found);
    EXPECT_TRUE(find<QLabel>(u"findingsCounts"_s)->text().contains(QString::number(found)));
}

TEST_F(FindingsTest, sortingPutsMissingDatesLastEitherWay) {
    openSample();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        grid().sortByColumn(FindingsModel::Due, order);
        settle();
        bool missing = false;
        std::optional<QDate> before;
        for (const FindingLine& line : model().shownLines()) {
            if (missing) {
                EXPECT_FALSE(line.due);
            }
            if (line.due && before) {
                EXPECT_TRUE(order == Qt::AscendingOrder ? *before <= *line.due : *before >= *line.due);
            }
            missing = missing || !line.due;
            before = line.due;
        }
    }
}

TEST_F(FindingsTest, enterLeadsToTheVisit) {
    openSample();
    VisitId visit;
    ItemId item;
    QObject::connect(&context, &AppContext::visitRequested, &context, [&](VisitId v, ItemId i) {
        visit = v;
        item = i;
    });
    grid().setFocus();
    grid().selectRow(3);
    QTest::keyClick(&grid(), Qt::Key_Return);
    settle();
    EXPECT_EQ(visit, model().lineAt(3)->finding.visit);
    EXPECT_EQ(item, model().lineAt(3)->finding.item);
    EXPECT_TRUE(find<FindingPreview>(u"findingPreview"_s)
                    ->toPlainText()
                    .contains(model().lineAt(3)->finding.text.left(20)));
}

TEST_F(FindingsTest, severalAreRatedAsOneAction) {
    openSample();
    grid().setFocus();
    grid().selectRow(0);
    QTest::keyClick(&grid(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&grid(), Qt::Key_Down, Qt::ShiftModifier);
    trigger("findings.severity.serious");
    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(model().lineAt(row)->finding.severity, FindingSeverity::Serious);
    EXPECT_EQ(UndoService(dossier()).undoText(actor()), actionName(u"finding.rate"_s));
    EXPECT_EQ(grid().selectionModel()->selectedRows().size(), 3) << "what was chosen stays chosen";
    trigger("findings.extent.most");
    EXPECT_EQ(model().lineAt(1)->finding.extent, Extent::Most);
    UndoService(dossier()).undo(actor());
    UndoService(dossier()).undo(actor());
    settle();
    EXPECT_NE(model().lineAt(1)->finding.extent, Extent::Most);
}

TEST_F(FindingsTest, copyIsATableForOtherPrograms) {
    openSample();
    grid().setFocus();
    grid().selectRow(0);
    QTest::keyClick(&grid(), Qt::Key_Down, Qt::ShiftModifier);
    trigger("findings.copy");
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 2);
    EXPECT_EQ(lines[0].split(u'\t').size(), FindingsModel::ColumnCount - 1) << "the team is hidden at first";
    EXPECT_TRUE(lines[1].startsWith(model().lineAt(0)->unitName + u'\t'));
    EXPECT_TRUE(data->html().contains(u"mso-number-format"_s));
    EXPECT_EQ(data->html().count(u"<tr>"_s), 3) << "the head and the two chosen";
}

TEST_F(FindingsTest, copyTakesTheOneChosen) {
    openSample();
    const auto copied = [this] {
        trigger("findings.copy");
        return QGuiApplication::clipboard()->mimeData()->html();
    };
    const QPoint third = grid().visualRect(model().index(2, FindingsModel::Unit)).center();
    const QString words = FindingsModel::cellText(*model().lineAt(2), FindingsModel::Text).left(20).toHtmlEscaped();
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, third);
    EXPECT_EQ(copied().count(u"<tr>"_s), 2) << "the head and the one chosen";
    EXPECT_TRUE(copied().contains(words));
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, Qt::ControlModifier, third);
    ASSERT_TRUE(grid().selectionModel()->selectedRows().isEmpty());
    EXPECT_EQ(copied().count(u"<tr>"_s), 2) << "none is marked any more, but the cursor is on one: not all of them";
    EXPECT_TRUE(copied().contains(words));
    grid().selectAll();
    EXPECT_EQ(copied().count(u"<tr>"_s), model().shownCount() + 1);
}

/// What is drawn ends at a whole line, and says that there is more.
TEST_F(FindingsTest, longTextsEndAtAWholeLine) {
    const QFont font = QGuiApplication::font();
    const int width = QFontMetrics(font).averageCharWidth() * 30;
    const QString text = u"Chưa niêm yết đầy đủ thủ tục hành chính tại bộ phận một cửa. "_s.repeated(10).trimmed();
    const QString three = FindingDelegate::firstLines(text, font, width, 3);
    EXPECT_TRUE(three.endsWith(u'…'));
    EXPECT_TRUE(text.startsWith(three.chopped(1)));
    const QRect room(0, 0, width, 10000);
    const int height = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, three).height();
    EXPECT_LE(height, 3 * QFontMetrics(font).lineSpacing());
    EXPECT_GT(height, 2 * QFontMetrics(font).lineSpacing()) << "all three are used";
    EXPECT_EQ(FindingDelegate::firstLines(u"Ngắn"_s, font, width, 3), u"Ngắn"_s);
    openSample();
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        if (!grid().isColumnHidden(column)) {
            EXPECT_GE(grid().columnWidth(column), grid().horizontalHeader()->sectionSizeHint(column)) << column;
        }
}

TEST_F(FindingsTest, whatIsShownIsWrittenToFiles) {
    openSample();
    choose(u"filterKind"_s, key(FindingKind::Shortcoming));
    prompts.files = {path(u"n.csv"_s), path(u"n.xlsx"_s)};
    trigger("findings.export.csv");
    trigger("findings.export.xlsx");
    QFile csv(path(u"n.csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    EXPECT_FALSE(text.contains(u"Ưu điểm"_s));
    for (const FindingLine& line : model().shownLines())
        EXPECT_TRUE(text.contains(line.unitName));
    EXPECT_GT(QFile(path(u"n.xlsx"_s)).size(), 3000);
}

TEST_F(FindingsTest, columnsAndFilterAreRemembered) {
    openSample();
    grid().setColumnHidden(FindingsModel::LegalBasis, true);
    choose(u"filterStand"_s, static_cast<int>(FindingFilter::Stand::Open));
    page->deactivated();
    FindingsWidget again(settings);
    again.show(nullptr);
    EXPECT_TRUE(again.grid().isColumnHidden(FindingsModel::LegalBasis));
    EXPECT_EQ(again.model().filter().stand, FindingFilter::Stand::Open);
}

TEST_F(FindingsTest, tenThousandFollowTheTyping) {
    auto rows = std::make_shared<std::vector<FindingRow>>();
    std::mt19937 random(3);
    for (int n = 0; n < 10000; ++n) {
        FindingRow& row = rows->emplace_back();
        row.line.finding.id = FindingId(RowId::derived({"finding", QByteArray::number(n)}));
        row.line.finding.text = u"Chưa niêm yết đầy đủ thủ tục hành chính số %1 tại bộ phận một cửa"_s.arg(n);
        row.line.unitName = u"Xã số %1"_s.arg(random() % 200);
        row.line.due = QDate(2021, 1, 1).addDays(static_cast<int>(random() % 300));
        row.folded = text::folded(row.line.unitName + u' ' + row.line.finding.text);
    }
    FindingsModel large;
    large.setRows(rows);
    QElapsedTimer timer;
    FindingFilter filter;
    filter.words = QStringList{u"niem"_s, u"77"_s};
    timer.start();
    large.setFilter(filter);
    const qint64 filtering = timer.restart();
    large.setFilter({});
    large.sort(FindingsModel::Unit, Qt::DescendingOrder);
    const qint64 sorting = timer.restart();
    large.setGrouping(FindingsModel::Grouping::Unit);
    const qint64 grouping = timer.elapsed();
    RecordProperty("filterMs", static_cast<int>(filtering));
    RecordProperty("sortMs", static_cast<int>(sorting));
    RecordProperty("groupMs", static_cast<int>(grouping));
    EXPECT_EQ(large.shownCount(), 10000);
    // Loose, for a loaded machine and code without optimisation.
    EXPECT_LT(filtering, 250);
    EXPECT_LT(sorting, 1000);
    EXPECT_LT(grouping, 1000);
}

} // namespace dkt::gui
