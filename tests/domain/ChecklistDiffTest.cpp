// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChecklistDiff.h"
#include "domain/ChecklistIssues.h"
#include "domain/ChecklistVersion.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

Item diffItem(const QString& code, const QString& title, double points) {
    Item item;
    item.code = code;
    item.title = title;
    item.maxPoints = points;
    return item;
}

/// Two sections of two criteria with `each` items.
Checklist diffChecklist(int each) {
    Checklist checklist;
    checklist.title = u"Bộ tiêu chí"_s;
    for (int s = 1; s <= 2; ++s) {
        Section section{QString::number(s), u"Lĩnh vực %1"_s.arg(s), {}, {}};
        for (int c = 1; c <= 2; ++c) {
            Criterion criterion{u"%1.%2"_s.arg(s).arg(c), u"Tiêu chí %1.%2"_s.arg(s).arg(c), {}, {}};
            for (int i = 1; i <= each; ++i)
                criterion.items.push_back(diffItem(u"%1.%2.%3"_s.arg(s).arg(c).arg(i),
                                                   u"Việc thứ %1 của %2 %3 về hồ sơ"_s.arg(i).arg(s).arg(c), 1));
            section.criteria.push_back(criterion);
        }
        checklist.sections.push_back(section);
    }
    assignItemIds(checklist);
    return checklist;
}

/// One random step of somebody editing.
void editRandomly(Checklist& checklist, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    auto& from = checklist.sections[below(2)].criteria[below(2)].items;
    auto& to = checklist.sections[below(2)].criteria[below(2)].items;
    const int serial = static_cast<int>(random() % 100000);
    switch (random() % 6) {
    case 0:
        to.insert(to.begin() + static_cast<std::ptrdiff_t>(below(to.size() + 1)),
                  diffItem(u"n%1"_s.arg(serial), u"Nội dung mới %1"_s.arg(serial), 2));
        to[0].id = to[0].id.isNull() ? ItemId::random() : to[0].id;
        break;
    case 1:
        if (!from.empty())
            from.erase(from.begin() + static_cast<std::ptrdiff_t>(below(from.size())));
        break;
    case 2:
        if (!from.empty())
            from[below(from.size())].maxPoints = serial;
        break;
    case 3:
        if (!from.empty())
            from[below(from.size())].title += u" (sửa %1)"_s.arg(serial);
        break;
    case 4:
        if (!from.empty())
            from[below(from.size())].guidance += u"xem thêm"_s;
        break;
    default:
        if (!from.empty() && &from != &to) {
            const Item moved = from.back();
            from.pop_back();
            to.push_back(moved);
        }
    }
}

std::multiset<RowId> idsIn(const std::vector<ItemPlace>& places) {
    std::multiset<RowId> ids;
    for (const ItemPlace& place : places)
        ids.insert(place.item->id.row);
    return ids;
}

} // namespace

TEST(ChecklistDiff, nothingDiffersFromItself) {
    const Checklist checklist = diffChecklist(5);
    const ChecklistDiff none = diff(checklist, checklist);
    EXPECT_TRUE(none.isEmpty());
    EXPECT_EQ(none.same.size(), 20u);
}

// Whatever somebody edits: every item stands in exactly one list, ids are unique, and the same id is the same
// question.
TEST(ChecklistDiff, countsAddUpWhateverIsEdited) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const Checklist before = diffChecklist(1 + static_cast<int>(random() % 6));
        Checklist after = before;
        for (unsigned n = random() % 12; n > 0; --n)
            editRandomly(after, random);
        assignVersionIds(after, before);
        const ChecklistDiff found = diff(before, after);

        std::vector<ItemPlace> olds = found.removed, news = found.added;
        for (const auto* list : {&found.same, &found.changed})
            for (const ChecklistDiff::Pair& pair : *list) {
                olds.push_back(pair.before);
                news.push_back(pair.after);
            }
        EXPECT_EQ(idsIn(olds), idsIn(itemPlaces(before)));
        EXPECT_EQ(idsIn(news), idsIn(itemPlaces(after)));
        const auto ids = idsIn(itemPlaces(after));
        EXPECT_EQ(std::set<RowId>(ids.begin(), ids.end()).size(), ids.size()) << "ids are unique";
        for (const ChecklistDiff::Pair& pair : found.same) {
            EXPECT_EQ(pair.before.item->id, pair.after.item->id);
            EXPECT_EQ(measureOf(*pair.before.item), measureOf(*pair.after.item));
        }
        for (const ChecklistDiff::Pair& pair : found.changed) {
            EXPECT_NE(pair.before.item->id, pair.after.item->id) << "no answer is read as one to another question";
            EXPECT_NE(pair.changed, ItemParts());
        }
    }
}

TEST(ChecklistDiff, twoLaptopsMeetInOneVersion) {
    const Checklist before = diffChecklist(3);
    Checklist one = before, other = before;
    for (Checklist* checklist : {&one, &other}) {
        auto& items = checklist->sections[0].criteria[0].items;
        items.push_back(diffItem(u"x"_s, u"Lặp lại"_s, 1));
        items.push_back(diffItem(u"x"_s, u"Lặp lại"_s, 1));
        items.back().id = ItemId::random();
        assignVersionIds(*checklist, before);
    }
    EXPECT_EQ(one, other);
    Checklist third = one;
    third.sections[0].criteria[0].items.push_back(diffItem(u"x"_s, u"Lặp lại"_s, 1));
    assignVersionIds(third, one);
    const auto ids = idsIn(itemPlaces(third));
    EXPECT_EQ(std::set<RowId>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(ChecklistDiff, saysWhatChanged) {
    const Checklist before = diffChecklist(2);
    Checklist after = before;
    auto& items = after.sections[0].criteria[0].items;
    items[0].maxPoints = 3;
    items[1].title = u"Việc thứ 2 của 1 1 về hồ sơ lưu trữ"_s;
    items[1].code = u"9"_s;
    Item moved = after.sections[1].criteria[1].items.front();
    after.sections[1].criteria[1].items.erase(after.sections[1].criteria[1].items.begin());
    after.sections[0].criteria[1].items.push_back(moved);
    assignVersionIds(after, before);
    const ChecklistDiff found = diff(before, after);
    ASSERT_EQ(found.changed.size(), 2u);
    EXPECT_EQ(found.changedFrom(before.sections[0].criteria[0].items[0].id)->changed, ItemPart::Points);
    EXPECT_EQ(found.changedFrom(before.sections[0].criteria[0].items[1].id)->changed,
              ItemPart::Title | ItemPart::Code);
    EXPECT_EQ(found.moved(), 1);
    EXPECT_TRUE(found.added.empty());
    EXPECT_TRUE(found.removed.empty());
}

// Somebody inserts an item and renumbers: each item is paired with itself, not with what has its code now.
TEST(ChecklistDiff, renumberingPairsByTitle) {
    const Checklist before = diffChecklist(3);
    Checklist after = before;
    auto& items = after.sections[0].criteria[0].items;
    items.insert(items.begin(), diffItem({}, u"Chen vào đầu"_s, 1));
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].code = u"1.1.%1"_s.arg(i + 1);
    assignVersionIds(after, before);
    const ChecklistDiff found = diff(before, after);
    ASSERT_EQ(found.changed.size(), 3u);
    for (const ChecklistDiff::Pair& pair : found.changed)
        EXPECT_EQ(pair.before.item->title, pair.after.item->title);
    ASSERT_EQ(found.added.size(), 1u);
    EXPECT_EQ(found.added[0].item->title, u"Chen vào đầu"_s);
}

TEST(ChecklistIssues, namesEachSlipWithItsPlace) {
    Checklist checklist = diffChecklist(2);
    EXPECT_TRUE(issuesOf(checklist).empty());
    checklist.sections[0].criteria[1].maxPoints = 5;
    auto& items = checklist.sections[1].criteria[0].items;
    items[0].title.clear();
    items[1].code = u"1.1.1"_s;
    items[1].maxPoints.reset();
    items[1].rule.shape = rule::Bands{rule::Bands::Measure::Percent, {{50, {}, 1, false}, {40, 60, 0.5, false}}};
    const std::vector<Issue> issues = issuesOf(checklist);
    std::map<QString, int> places;
    for (const Issue& issue : issues)
        ++places[issue.target];
    EXPECT_EQ(places[u"0.1"_s], 1);
    EXPECT_EQ(places[u"0.0.0"_s], 1) << "its code is used twice";
    EXPECT_EQ(places[u"1.0.0"_s], 1);
    EXPECT_EQ(places[u"1.0.1"_s], 3) << "code, points, bands";
    EXPECT_EQ(std::ranges::count(issues, Severity::Error, &Issue::severity), 1);
    EXPECT_EQ(NodePath::fromText(u"1.0.1"_s), (NodePath{1, 0, 1}));
    EXPECT_TRUE(NodePath::fromText({}).isHead());
}

} // namespace dkt
