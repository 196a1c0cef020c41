// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageTest.h"
#include "SecondLaptop.h"
#include "gui/history/HistoryModel.h"
#include "gui/history/HistoryPage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class HistoryPageTest : public PageTest<HistoryPage> {
protected:
    void open() {
        openSample();
        finding = dossier().view()->data().findings.front().id;
        before = dossier().view()->data().findings.front().text;
        test::write(dossier(), {u"Thành viên tổ 2"_s, u"s"_s}, finding.row, field::Finding::text,
                    Value(before + u" (màu tím)"_s));
        read();
    }
    /// Until all that is asked for is read.
    void read() {
        settle();
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->isUpToDate(); }, 20000));
    }
    [[nodiscard]] QTableView& grid() const { return *find<QTableView>(u"historyTable"_s); }
    [[nodiscard]] int rows() const { return grid().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return grid().model()->index(row, column).data().toString(); }
    void chooseIn(const QString& box, const QString& text) {
        auto* combo = find<QComboBox>(box);
        const int at = combo->findText(text);
        ASSERT_GE(at, 0) << text.toStdString();
        combo->setCurrentIndex(at);
        read();
    }
    void look(const QString& words) {
        find<QLineEdit>(u"historyWords"_s)->setText(words);
        QTest::qWait(300);
        read();
    }

    FindingId finding;
    QString before;
};

TEST_F(HistoryPageTest, ShowsTheNewestChangeFirstAndInFull) {
    open();
    ASSERT_GT(rows(), 0);
    EXPECT_EQ(cell(0, HistoryModel::Who), u"Thành viên tổ 2"_s);
    EXPECT_EQ(cell(0, HistoryModel::Field), u"What was found"_s);
    EXPECT_TRUE(find<QTextBrowser>(u"historyToText"_s)->toPlainText().endsWith(u"(màu tím)"_s));
    EXPECT_EQ(find<QTextBrowser>(u"historyFromText"_s)->toPlainText(), before);
    EXPECT_TRUE(find<QTextBrowser>(u"historyToText"_s)->toHtml().contains(u"#cdeed7"_s)) << "what was added is marked";
    const QString facts = find<QLabel>(u"historyFacts"_s)->text();
    EXPECT_TRUE(facts.contains(u"fingerprint of the laptop"_s)) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"stands now"_s)) << facts.toStdString();
}

TEST_F(HistoryPageTest, ReadsOnWhenTheViewComesToTheEnd) {
    open();
    const int first = rows();
    ASSERT_TRUE(grid().model()->canFetchMore({}));
    EXPECT_GE(first, 300);
    grid().model()->fetchMore({});
    read();
    EXPECT_GT(rows(), first);
    while (grid().model()->canFetchMore({})) {
        grid().model()->fetchMore({});
        read();
    }
    EXPECT_EQ(rows(), static_cast<int>(dossier().journal().history({}).size()));
}

TEST_F(HistoryPageTest, NarrowsByPersonActionVisitAndWords) {
    open();
    chooseIn(u"historyPerson"_s, u"Thành viên tổ 2"_s);
    EXPECT_EQ(rows(), 1);
    trigger("history.all");
    read();
    EXPECT_GT(rows(), 1);
    look(u"mau TIM"_s);
    EXPECT_EQ(rows(), 1);
    look(u"zzqq"_s);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(find<QLabel>(u"historyCounts"_s)->text().contains(u"No change matches"_s));
    look({});
    chooseIn(u"historyVisit"_s, u"Xã Dương Xá"_s);
    EXPECT_GT(rows(), 10);
    for (int row = 0; row < 20; ++row)
        EXPECT_TRUE(cell(row, HistoryModel::What).contains(u"Dương Xá"_s)) << cell(row, HistoryModel::What).toStdString();
}

TEST_F(HistoryPageTest, IsLedToOneFieldAndBack) {
    open();
    context.showHistory(finding.row, field::Finding::text);
    read();
    EXPECT_EQ(rows(), 2);
    auto* only = find<QToolButton>(u"historyCell"_s);
    ASSERT_TRUE(only->isVisible());
    EXPECT_TRUE(only->text().contains(u"What was found"_s)) << only->text().toStdString();
    context.showHistory(finding.row, lifeField(RowKind::Finding));
    read();
    EXPECT_GT(rows(), 2) << "the whole finding";
    only->click();
    read();
    EXPECT_GT(rows(), 100);
}

TEST_F(HistoryPageTest, LeadsToWhereItStandsAndTellsOfWhatWasDeleted) {
    open();
    Place asked;
    QObject::connect(&context, &AppContext::placeRequested, [&](const Place& place) { asked = place; });
    trigger("history.place");
    EXPECT_EQ(asked.row, finding.row);
    RecordingService(dossier()).removeFinding(actor(), finding);
    read();
    asked = {};
    Notice told;
    QObject::connect(&context, &AppContext::noticed, [&](const Notice& notice) { told = notice; });
    context.showHistory(finding.row, field::Finding::text);
    read();
    trigger("history.place");
    EXPECT_TRUE(asked.row.isNull());
    EXPECT_TRUE(told.text.contains(u"deleted"_s));
}

TEST_F(HistoryPageTest, FollowsWhatIsChangedMeanwhile) {
    open();
    grid().selectRow(5);
    const QString chosen = cell(5, HistoryModel::To);
    test::write(dossier(), actor(), finding.row, field::Finding::cause, Value(u"mới nhất"_s));
    read();
    EXPECT_EQ(cell(0, HistoryModel::To), u"mới nhất"_s);
    EXPECT_EQ(grid().currentIndex().row(), 6) << "the chosen change stays chosen";
    EXPECT_EQ(cell(6, HistoryModel::To), chosen);
}

TEST_F(HistoryPageTest, WritesWhatIsShownAsATable) {
    open();
    look(u"mau tim"_s);
    const QString csv = path(u"h.csv"_s), xlsx = path(u"h.xlsx"_s);
    prompts.files = {csv};
    trigger("history.export.csv");
    read();
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.last().contains(u"(màu tím)"_s));
    prompts.files = {xlsx};
    trigger("history.export.xlsx");
    read();
    EXPECT_GT(QFileInfo(xlsx).size(), 2000);
    EXPECT_EQ(rows(), 1) << "the dossier is back and what was shown is shown again";
}

TEST_F(HistoryPageTest, ALongValueIsElidedInTheTableAndWholeBelow) {
    open();
    const QString words = u"câu rất dài "_s.repeated(100).trimmed();
    test::write(dossier(), actor(), finding.row, field::Finding::effect, Value(words));
    read();
    EXPECT_LT(cell(0, HistoryModel::To).size(), 250);
    grid().selectRow(0);
    EXPECT_EQ(find<QTextBrowser>(u"historyToText"_s)->toPlainText(), words);
}

} // namespace dkt::gui
