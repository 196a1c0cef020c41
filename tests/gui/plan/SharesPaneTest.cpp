// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanFixture.h"

#include "gui/plan/LoadsModel.h"
#include "gui/plan/SharesModel.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dkt::gui {

class SharesPaneTest : public PlanPageTest {
protected:
    void SetUp() override {
        openSample();
        trigger("plan.shares");
    }
    [[nodiscard]] QTableView& grid() { return *find<QTableView>(u"sharesGrid"_s); }
    [[nodiscard]] QTableView& people() { return *find<QTableView>(u"sharesPeople"_s); }
    void chooseCells(int row, int column, int rows = 1) {
        grid().clearSelection();
        const auto* model = grid().model();
        grid().selectionModel()->select(
            QItemSelection(model->index(row, column), model->index(row + rows - 1, column)),
            QItemSelectionModel::Select);
    }
    void choosePeople(std::initializer_list<int> rows) {
        people().clearSelection();
        for (const int row : rows)
            people().selectionModel()->select(people().model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QString cell(int row, int column) { return grid().model()->index(row, column).data().toString(); }
    [[nodiscard]] QString load(int row, int column) { return people().model()->index(row, column).data().toString(); }
    [[nodiscard]] bool enabled(const char* action) { return table.action(action)->isEnabled(); }
};

TEST_F(SharesPaneTest, ListsVisitsSectionsAndPeople) {
    QAbstractItemModelTester shares(grid().model()), loads(people().model());
    EXPECT_EQ(grid().model()->rowCount(), static_cast<int>(content().visits.size()));
    EXPECT_EQ(grid().model()->columnCount(),
              SharesModel::FirstSection + static_cast<int>(content().checklists.front()->sections.size()));
    EXPECT_EQ(people().model()->rowCount(), static_cast<int>(content().members.size()));
    EXPECT_FALSE(enabled("plan.add")) << "nothing is chosen";
    EXPECT_TRUE(enabled("plan.byTeam"));
}

TEST_F(SharesPaneTest, AssignsSeveralAtOnceAndTakesAway) {
    chooseCells(0, SharesModel::Whole, 3);
    EXPECT_FALSE(enabled("plan.add")) << "nobody is chosen";
    choosePeople({0, 1});
    trigger("plan.add");
    EXPECT_EQ(content().assignments.size(), 6U);
    EXPECT_TRUE(cell(0, SharesModel::Whole).contains(content().members[0].name));
    EXPECT_TRUE(cell(2, SharesModel::Whole).contains(content().members[1].name));
    EXPECT_EQ(load(0, LoadsModel::Visits), u"3");
    chooseCells(1, SharesModel::Whole);
    choosePeople({1});
    trigger("plan.remove");
    EXPECT_EQ(content().assignments.size(), 5U);
    EXPECT_EQ(cell(1, SharesModel::Whole), content().members[0].name);
    people().clearSelection();
    chooseCells(0, SharesModel::Whole, 3);
    trigger("plan.remove");
    EXPECT_TRUE(content().assignments.empty()) << "from everybody when nobody is chosen";
}

TEST_F(SharesPaneTest, SpreadsEvenly) {
    chooseCells(0, SharesModel::Whole, grid().model()->rowCount());
    choosePeople({0});
    EXPECT_FALSE(enabled("plan.spread")) << "one person is not a spread";
    choosePeople({0, 1, 2});
    trigger("plan.spread");
    EXPECT_EQ(content().assignments.size(), content().visits.size());
    const int most = std::max({load(0, 1).toInt(), load(1, 1).toInt(), load(2, 1).toInt()});
    const int least = std::min({load(0, 1).toInt(), load(1, 1).toInt(), load(2, 1).toInt()});
    EXPECT_LE(most - least, 1);
}

TEST_F(SharesPaneTest, FollowsTeamsAndSectionsInCharge) {
    trigger("plan.byTeam");
    const auto once = content().assignments.size();
    EXPECT_GT(once, 0U);
    trigger("plan.byTeam");
    EXPECT_EQ(content().assignments.size(), once);
}

} // namespace dkt::gui
