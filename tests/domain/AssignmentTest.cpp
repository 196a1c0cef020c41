// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Assignment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

struct Delegation {
    VisitId here = VisitId::random(), there = VisitId::random();
    MemberId a = MemberId::random(), b = MemberId::random(), c = MemberId::random();
};

TEST(ShareOf, asTheTableSays) {
    const Delegation d;
    using Given = std::vector<Assignment>;
    const auto give = [&](const char* section, MemberId member) {
        return assignmentOf(d.here, QString::fromLatin1(section), member);
    };
    const Share::Kind everybodys = Share::Kind::Everybodys, own = Share::Kind::Own, others = Share::Kind::Others;
    const struct {
        const char* why;
        Given given;
        const char* section;
        Share::Kind kind; ///< for member a
        std::vector<MemberId> holders;
    } table[] = {
        {"nothing assigned", {}, "I", everybodys, {}},
        {"nothing assigned, the visit itself", {}, "", everybodys, {}},
        {"assigned elsewhere only", {assignmentOf(d.there, {}, d.b)}, "I", everybodys, {}},
        {"the whole visit is mine", {give("", d.a)}, "I", own, {d.a}},
        {"the whole visit is another's", {give("", d.b)}, "I", others, {d.b}},
        {"the whole visit is ours", {give("", d.b), give("", d.a)}, "", own, {d.b, d.a}},
        {"this section is mine", {give("I", d.a)}, "I", own, {d.a}},
        {"this section is another's", {give("I", d.b)}, "I", others, {d.b}},
        {"another section is mine, this one nobody's", {give("II", d.a)}, "I", everybodys, {}},
        {"another section is another's, this one nobody's", {give("II", d.b)}, "I", everybodys, {}},
        {"the section is another's, the visit mine", {give("I", d.b), give("", d.a)}, "I", own, {d.b, d.a}},
        {"the section is mine, the visit another's", {give("I", d.a), give("", d.b)}, "I", own, {d.a, d.b}},
        {"the section is mine, the other is the visit's", {give("I", d.a), give("", d.b)}, "II", others, {d.b}},
        {"who has a section has the visit's own data", {give("I", d.a)}, "", own, {d.a}},
        {"the visit's own data of others", {give("I", d.b), give("II", d.c)}, "", others, {d.b, d.c}},
    };
    for (const auto& row : table) {
        const Share share = shareOf(row.given, {d.a}, d.here, QString::fromLatin1(row.section));
        EXPECT_EQ(share.kind, row.kind) << row.why;
        EXPECT_EQ(share.holders, row.holders) << row.why;
    }
    EXPECT_EQ(shareOf({give("", d.b)}, {}, d.here, u"I"_s).kind, others) << "who is no member";
    EXPECT_EQ(shareOf({give("", d.b)}, {d.a, d.b}, d.here, u"I"_s).kind, own) << "a name two members share";
}

TEST(ShareOf, aMemberIsNamedByNameOrPost) {
    Member head{MemberId::random(), u"Trưởng đoàn"_s, u"Chánh Văn phòng"_s, Role::Head, {}, {}, 1};
    Member second{MemberId::random(), u"Thành viên tổ 2"_s, {}, Role::Member, {}, {}, 2};
    const std::vector members{head, second};
    EXPECT_EQ(membersNamed(members, u" thanh vien to 2 "_s), std::vector{second.id});
    EXPECT_EQ(membersNamed(members, u"Chánh văn phòng"_s), std::vector{head.id});
    EXPECT_TRUE(membersNamed(members, u"root"_s).empty());
    EXPECT_TRUE(membersNamed(members, {}).empty()) << "no post is not everybody without one";
}

TEST(ShareOf, marksMatterWhereTheyTellMembersApart) {
    Member first, second;
    first.id = MemberId::random();
    first.name = u"Tổ trưởng Hạnh"_s;
    second.id = MemberId::random();
    second.name = u"Tổ trưởng Hanh"_s;
    const std::vector<Member> members{first, second};
    EXPECT_EQ(membersNamed(members, u"Tổ trưởng Hanh"_s), std::vector{second.id});
    EXPECT_EQ(membersNamed(members, u"to truong hanh"_s).size(), 2U);
}

TEST(StandingAssignments, leaveOutWhatIsNoLongerThere) {
    Snapshot s;
    auto checklist = std::make_shared<Checklist>();
    checklist->id = ChecklistId::random();
    checklist->sections.resize(1);
    checklist->sections[0].code = u"I"_s;
    s.checklists.push_back(checklist);
    s.visits.resize(2);
    for (Visit& visit : s.visits)
        visit.id = VisitId::random();
    s.visits[0].checklist = checklist->id;
    s.members.resize(1);
    s.members[0].id = MemberId::random();
    const MemberId there = s.members[0].id;
    const std::vector<Assignment> kept{assignmentOf(s.visits[0].id, {}, there), assignmentOf(s.visits[0].id, u"I"_s, there),
                                       assignmentOf(s.visits[1].id, u"II"_s, there)};
    s.assignments = kept;
    s.assignments.push_back(assignmentOf(s.visits[0].id, {}, MemberId::random()));  // a member who left
    s.assignments.push_back(assignmentOf(VisitId::random(), {}, there));             // a visit taken away
    s.assignments.push_back(assignmentOf(s.visits[0].id, u"II"_s, there));           // of the checklist before
    EXPECT_EQ(standingAssignments(s), kept);
    EXPECT_EQ(workloads(s)[0].visits, 2);
}

TEST(ShareOf, theSameThreeAreTheSameRow) {
    const Delegation d;
    EXPECT_EQ(assignmentOf(d.here, u"I"_s, d.a).id, assignmentOf(d.here, u"I"_s, d.a).id);
    EXPECT_NE(assignmentOf(d.here, u"I"_s, d.a).id, assignmentOf(d.here, u"II"_s, d.a).id);
    EXPECT_NE(assignmentOf(d.here, {}, d.a).id, assignmentOf(d.here, {}, d.b).id);
}

TEST(SpreadEvenly, countsItemsAndWhatSomebodyHasAlready) {
    const Delegation d;
    std::vector<SharePart> parts;
    for (int n = 0; n < 30; ++n)
        parts.push_back({VisitId::random(), {}, 5 + n % 11});
    std::map<MemberId, int> items;
    const std::vector<MemberId> members{d.a, d.b, d.c};
    const std::vector<Assignment> dealt = spreadEvenly(parts, members, {0, 40, 0});
    EXPECT_EQ(dealt.size(), parts.size());
    items[d.b] = 40;
    for (const Assignment& one : dealt)
        items[one.member] += std::ranges::find(parts, one.visit, &SharePart::visit)->items;
    const auto [least, most] =
        std::ranges::minmax({items[d.a], items[d.b], items[d.c]});
    EXPECT_LE(most - least, 8) << items[d.a] << ' ' << items[d.b] << ' ' << items[d.c];
    EXPECT_TRUE(spreadEvenly(parts, {}, {}).empty());
    EXPECT_EQ(spreadEvenly({{d.here, {}, 0}, {d.there, {}, 0}}, {d.a, d.b}, {}).size(), 2U)
        << "visits without a checklist are work, too";
    const auto two = spreadEvenly({{d.here, {}, 0}, {d.there, {}, 0}}, {d.a, d.b}, {});
    EXPECT_NE(two[0].member, two[1].member);
}

/// Two visits of one team with a checklist of two sections, three and one items.
Snapshot plan(const Delegation& d, TeamId team) {
    Snapshot snapshot;
    auto checklist = std::make_shared<Checklist>();
    checklist->id = ChecklistId::random();
    const auto items = [](int count) {
        Criterion criterion;
        criterion.items.resize(static_cast<std::size_t>(count));
        return criterion;
    };
    checklist->sections = {{u"I"_s, u"Một"_s, 3, {items(3)}}, {u"II"_s, u"Hai"_s, 1, {items(1)}}};
    snapshot.checklists = {checklist};
    for (const VisitId id : {d.here, d.there}) {
        Visit visit;
        visit.id = id;
        visit.team = team;
        visit.checklist = checklist->id;
        snapshot.visits.push_back(visit);
    }
    snapshot.members = {{d.a, u"a"_s, {}, Role::Member, team, u"I, III"_s, 1},
                        {d.b, u"b"_s, {}, Role::Member, team, {}, 2},
                        {d.c, u"c"_s, {}, Role::Member, TeamId::random(), {}, 3}};
    return snapshot;
}

TEST(SharesByTeam, sectionsInChargeElseTheWholeVisit) {
    const Delegation d;
    const Snapshot snapshot = plan(d, TeamId::random());
    const std::vector<Assignment> shares = sharesByTeam(snapshot, {d.here});
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0], assignmentOf(d.here, u"I"_s, d.a)) << "III is not in this checklist";
    EXPECT_EQ(shares[1], assignmentOf(d.here, {}, d.b));
}

TEST(Workloads, countVisitsAndItemsOnce) {
    const Delegation d;
    Snapshot snapshot = plan(d, TeamId::random());
    EXPECT_EQ(itemsOf(snapshot, d.here, {}), 4);
    EXPECT_EQ(itemsOf(snapshot, d.here, u"II"_s), 1);
    EXPECT_EQ(itemsOf(snapshot, VisitId::random(), {}), 0);
    snapshot.assignments = {assignmentOf(d.here, {}, d.a), assignmentOf(d.here, u"I"_s, d.a),
                            assignmentOf(d.there, u"II"_s, d.a), assignmentOf(d.there, u"I"_s, d.b)};
    const std::vector<Workload> loads = workloads(snapshot);
    ASSERT_EQ(loads.size(), 3U);
    EXPECT_EQ(loads[0], (Workload{d.a, 2, 5})) << "a section of a visit one has as a whole counts once";
    EXPECT_EQ(loads[1], (Workload{d.b, 1, 3}));
    EXPECT_EQ(loads[2], (Workload{d.c, 0, 0}));
}

} // namespace

} // namespace dkt
