// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ChecklistListModel.h"
#include "gui/checklists/OutlineFilter.h"
#include "gui/checklists/OutlineModel.h"
#include "gui/checklists/ProblemModel.h"
#include "gui/checklists/SheetGridModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::gui {
namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

std::shared_ptr<const Checklist> madeChecklist(int sections, int criteria, int items) {
    auto checklist = std::make_shared<Checklist>();
    checklist->title = u"Bộ tiêu chí thử"_s;
    for (int s = 1; s <= sections; ++s) {
        Section section{QString::number(s), u"Lĩnh vực "_s + QChar(u'A' + s - 1), {}, {}};
        for (int c = 1; c <= criteria; ++c) {
            Criterion criterion{u"%1.%2"_s.arg(s).arg(c), u"Tiêu chí thứ %1"_s.arg(c), {}, {}};
            for (int i = 1; i <= items; ++i) {
                Item item;
                item.code = u"%1.%2.%3"_s.arg(s).arg(c).arg(i);
                item.title = u"Nội dung kiểm tra đơn đề nghị %1"_s.arg(item.code);
                item.maxPoints = 1;
                criterion.items.push_back(item);
            }
            section.criteria.push_back(criterion);
        }
        checklist->sections.push_back(section);
    }
    assignItemIds(*checklist);
    return checklist;
}

int rowsBelow(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    int count = model.rowCount(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        count += rowsBelow(model, model.index(row, 0, parent));
    return count;
}

TEST(ChecklistModels, KeepTheContractOfItemModels) {
    ChecklistListModel list;
    OutlineModel outline;
    OutlineFilter filter;
    filter.setSourceModel(&outline);
    ProblemModel problems;
    SheetGridModel grid;
    const QAbstractItemModelTester a(&list, fatal), b(&outline, fatal), c(&filter, fatal), d(&problems, fatal),
        e(&grid, fatal);
    std::vector<ChecklistRow> rows(3);
    for (ChecklistRow& row : rows)
        row.key = RowId::random();
    list.setRows(rows);
    rows.pop_back();
    list.setRows(rows);
    outline.setChecklist(madeChecklist(2, 2, 3));
    filter.setWords(u"noi dung 1.2"_s);
    filter.setWords({});
    outline.retranslate();
    outline.setChecklist(nullptr);
    problems.setRows(std::vector<ProblemRow>(2));
    auto table = std::make_shared<SheetTable>();
    SheetCell cell;
    cell.column = 1;
    cell.text = u"Nội dung"_s;
    table->rows = {{2, false, {cell}}};
    grid.setTable(table);
    grid.setHeader(2, 2);
    EXPECT_EQ(grid.rowCount(), 3) << "row numbers are those of the file";
    EXPECT_EQ(grid.columnCount(), 2);
    grid.setTable(nullptr);
}

TEST(ChecklistModels, SearchDisregardsMarksAndKeepsTheGroups) {
    OutlineModel outline;
    OutlineFilter filter;
    filter.setSourceModel(&outline);
    outline.setChecklist(madeChecklist(2, 3, 4));
    EXPECT_EQ(rowsBelow(filter), 2 + 6 + 24);
    filter.setWords(u"DON de nghi 2.3.4"_s);
    EXPECT_EQ(rowsBelow(filter), 3) << "the item, its criterion, its section";
    filter.setWords(u"linh vuc b"_s);
    EXPECT_EQ(rowsBelow(filter), 1 + 3 + 12) << "all that is in the section";
    filter.setWords(u"không có đâu"_s);
    EXPECT_EQ(rowsBelow(filter), 0);
}

TEST(ChecklistModels, StatedSumsThatDifferAreMarked) {
    auto checklist = std::make_shared<Checklist>(*madeChecklist(1, 2, 3));
    checklist->sections[0].maxPoints = 7;
    checklist->sections[0].criteria[0].maxPoints = 3;
    OutlineModel outline;
    outline.setChecklist(checklist);
    const QModelIndex section = outline.index(0, OutlineModel::PointsColumn);
    EXPECT_EQ(section.data().toString(), u"6"_s) << "the sum that counts";
    EXPECT_FALSE(section.data(Qt::DecorationRole).isNull());
    EXPECT_TRUE(section.data(Qt::ToolTipRole).toString().contains(u"7"_s));
    const QModelIndex criterion = outline.index(0, OutlineModel::PointsColumn, outline.index(0, 0));
    EXPECT_TRUE(criterion.data(Qt::DecorationRole).isNull()) << "stated and summed agree";
}

TEST(ChecklistModels, AThousandItemsAreShownAndSearchedAtOnce) {
    const auto large = madeChecklist(10, 10, 10);
    OutlineModel outline;
    OutlineFilter filter;
    filter.setSourceModel(&outline);
    QElapsedTimer timer;
    timer.start();
    outline.setChecklist(large);
    EXPECT_LT(timer.elapsed(), 50);
    timer.restart();
    filter.setWords(u"don de nghi 9.9.9"_s);
    EXPECT_EQ(rowsBelow(filter), 3);
    EXPECT_LT(timer.elapsed(), 250) << "without optimisation";
}

} // namespace
} // namespace dkt::gui
