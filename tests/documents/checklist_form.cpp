// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextRenderer.h"
#include "documents/report/ChecklistForm.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt {
namespace {

Checklist formChecklist(std::optional<double> points) {
    Item item;
    item.code = u"1"_s;
    item.title = u"Có lịch tiếp công dân"_s;
    item.maxPoints = points;
    item.rule.text = u"Có: đủ điểm"_s;
    item.evidence = u"Lịch tiếp"_s;
    Checklist checklist;
    checklist.title = u"Bộ tiêu chí thử"_s;
    checklist.sections = {{u"I"_s, u"Tiếp công dân"_s, {}, {{{}, {}, {}, {item}}}}};
    return checklist;
}

const doc::Table& tableOf(const doc::Document& paper) {
    for (const doc::Block& block : paper.blocks)
        if (const auto* table = std::get_if<doc::Table>(&block))
            return *table;
    ADD_FAILURE() << "no table";
    static const doc::Table none;
    return none;
}

QStringList headings(const doc::Table& table) {
    QStringList titles;
    for (const doc::TableCell& cell : table.header.front())
        titles << cell.text;
    return titles;
}

TEST(ChecklistForm, LeavesRoomForScoresOrForTicks) {
    const doc::Document scored = doc::checklistForm({}, formChecklist(2));
    EXPECT_TRUE(headings(tableOf(scored)).contains(u"Điểm tự đánh giá"_s));
    EXPECT_TRUE(headings(tableOf(scored)).contains(u"Tài liệu kiểm chứng"_s));
    EXPECT_FALSE(headings(tableOf(scored)).contains(u"Chỉ tiêu"_s)) << "a column nobody has anything for";
    const doc::Document ticked = doc::checklistForm({}, formChecklist({}));
    EXPECT_TRUE(headings(tableOf(ticked)).contains(u"Không đạt"_s));
    EXPECT_FALSE(headings(tableOf(ticked)).contains(u"Điểm tối đa"_s));
    const doc::Document upright = doc::checklistForm({}, formChecklist(2), {doc::Orientation::Portrait, {}, {}});
    EXPECT_FALSE(headings(tableOf(upright)).contains(u"Tài liệu kiểm chứng"_s));
    for (const doc::Document* paper : {&scored, &ticked, &upright})
        for (const doc::TableRow& row : tableOf(*paper).rows)
            EXPECT_EQ(row.size(), tableOf(*paper).columns.size());
}

TEST(ChecklistForm, SaysTheUnitAndTheDay) {
    const QString text = doc::toText(doc::checklistForm(
        {}, formChecklist(2), {doc::Orientation::Landscape, u"Xã Dương Xá"_s, QDate(2021, 10, 5)}));
    EXPECT_TRUE(text.contains(u"Đơn vị được kiểm tra: Xã Dương Xá"_s));
    EXPECT_TRUE(text.contains(u"05/10/2021"_s));
    EXPECT_TRUE(text.contains(u"Tổng cộng"_s));
    EXPECT_TRUE(text.contains(u"PHIẾU KIỂM TRA"_s));
    EXPECT_FALSE(text.contains(u"Số:"_s)) << "a form has no number";
}

} // namespace
} // namespace dkt
