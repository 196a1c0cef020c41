// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/Figures.h"
#include "documents/report/TargetFigures.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

std::shared_ptr<const Checklist> versionWith(const QString& title) {
    Checklist checklist;
    checklist.id = ChecklistId::random();
    Item item;
    item.id = ItemId::random();
    item.title = title;
    item.target = Target{Target::Comparison::AtLeast, 95, u"%"_s};
    checklist.sections = {{u"I"_s, u"Lĩnh vực"_s, {}, {{{}, {}, {}, {item}}}}};
    return std::make_shared<const Checklist>(checklist);
}

} // namespace

// A visit moved to another version keeps its former answers: papers count what its checklist asks, once.
TEST(VersionFigures, formerAnswersAreNotCountedBesideTheNewOnes) {
    Snapshot snapshot;
    snapshot.checklists = {versionWith(u"Tỷ lệ cũ"_s), versionWith(u"Tỷ lệ mới"_s)};
    const auto itemOf = [&](std::size_t n) { return itemPlaces(*snapshot.checklists[n])[0].item->id; };
    for (std::size_t n = 0; n < 2; ++n) {
        Visit visit;
        visit.id = VisitId::random();
        visit.checklist = snapshot.checklists[n]->id;
        snapshot.visits.push_back(visit);
    }
    const auto record = [&](std::size_t visit, std::size_t item) {
        Answer answer;
        answer.visit = snapshot.visits[visit].id;
        answer.item = itemOf(item);
        answer.id = answerId(answer.visit, answer.item);
        answer.result = {Outcome::Met, {99, 100, {}, {}, {}}};
        snapshot.answers.push_back(answer);
    };
    record(0, 0);
    record(1, 0); // from before the visit was moved
    record(1, 1);

    const auto targets = targetFigures(snapshot);
    ASSERT_EQ(targets.size(), 2u);
    EXPECT_EQ(targets[0].counted, 1);
    EXPECT_EQ(targets[1].counted, 1);
    const SnapshotIndex index(snapshot);
    EXPECT_EQ(computeFigures(snapshot, index, {}).outcomes.met, 2);
}

} // namespace dkt::doc
