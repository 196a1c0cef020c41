// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiTest.h"

#include "gui/search/SearchBox.h"

#include <QAbstractItemModelTester>
#include <QFrame>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class SearchTest : public GuiTest {
protected:
    void SetUp() override {
        launchWithSample();
        box = find<QLineEdit>(u"searchBox"_s);
        frame = find<QFrame>(u"searchResultsFrame"_s);
        list = find<QListView>(u"searchResults"_s);
        application->window().activateWindow();
        QTest::keyClick(&application->window(), Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return box->hasFocus(); }));
    }
    void type(const QString& words) {
        QTest::keyClicks(box, words);
        QTest::qWait(200); // longer than the pause after a key
        settle();
    }

    QLineEdit* box = nullptr;
    QFrame* frame = nullptr;
    QListView* list = nullptr;
};

TEST_F(SearchTest, TypingFindsAndEnterGoesThere) {
    const QAbstractItemModelTester tester(list->model());
    type(u"niem yet"_s);
    ASSERT_TRUE(frame->isVisible());
    ASSERT_GT(list->model()->rowCount(), 1);
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    const auto* model = static_cast<const SearchModel*>(list->model());
    int row = 0;
    while (row < model->rowCount() && model->result(row).kind != RowKind::Finding)
        ++row;
    ASSERT_LT(row, model->rowCount());
    list->setCurrentIndex(model->index(row));
    QTest::keyClick(box, Qt::Key_Return);
    settle();
    EXPECT_FALSE(frame->isVisible());
    EXPECT_EQ(application->window().currentPage()->id(), u"visit"_s);
}

TEST_F(SearchTest, EscapeClosesAndNothingFoundIsSaid) {
    type(u"zzzz"_s);
    ASSERT_TRUE(frame->isVisible());
    EXPECT_FALSE(list->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    EXPECT_FALSE(frame->isVisible());
    EXPECT_TRUE(box->hasFocus());
    EXPECT_TRUE(box->text().isEmpty());
}

TEST_F(SearchTest, TheListStaysInsideTheWindow) {
    application->window().resize(960, 540);
    type(u"xa"_s);
    ASSERT_TRUE(frame->isVisible());
    EXPECT_TRUE(application->window().rect().contains(frame->geometry()));
}

} // namespace dkt::gui
