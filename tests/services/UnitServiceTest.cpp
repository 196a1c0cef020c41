// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "domain/PlanCheck.h"
#include "domain/SnapshotJson.h"
#include "services/UnitService.h"
#include "util/Error.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace dkt {

class UnitsOfPlan : public DossierFixture {
protected:
    UnitId unit(const QString& name, const QString& code = {}) {
        Unit row;
        row.name = name;
        row.code = code;
        row.parent = u"Huyện Gia Lâm"_s;
        return UnitService(*dossier).add(actor, row);
    }
    [[nodiscard]] Unit now(UnitId id) const { return UnitService(*dossier).load(id).value; }
    [[nodiscard]] std::size_t count() const { return dossier->view()->data().units.size(); }
};

TEST_F(UnitsOfPlan, areAddedOnceAndEditedCellByCell) {
    const UnitId a = unit(u"Xã Kiêu Kỵ"_s, u"00577"_s);
    EXPECT_THROW(unit(u"Xã khác"_s, u"00577"_s), Error);
    EXPECT_THROW(unit({}, {}), Error);
    UnitService units(*dossier);
    const Loaded<Unit> mine = units.load(a), theirs = units.load(a);
    Unit name = mine.value, note = theirs.value;
    name.name = u"Xã Kiêu Kị"_s;
    note.note = u"giáp Hưng Yên"_s;
    units.set(actor, theirs, note);
    units.set(actor, mine, name);
    EXPECT_EQ(now(a).name, u"Xã Kiêu Kị"_s);
    EXPECT_EQ(now(a).note, u"giáp Hưng Yên"_s);
    Unit nameless = now(a);
    nameless.name.clear();
    EXPECT_THROW(units.set(actor, units.load(a), nameless), Error);
}

TEST_F(UnitsOfPlan, oneWithAVisitIsNotRemoved) {
    const UnitId visited = dossier->view()->data().units.front().id;
    const UnitId other = unit(u"Xã Kiêu Kỵ"_s);
    UnitService units(*dossier);
    EXPECT_THROW(units.remove(actor, {other, visited}), Error);
    EXPECT_EQ(count(), 2u) << "nothing half-done";
    units.remove(actor, {other});
    EXPECT_EQ(count(), 1u);
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(now(other).name, u"Xã Kiêu Kỵ"_s);
}

TEST_F(UnitsOfPlan, severalGoOnAsOne) {
    const UnitId a = unit(u"Xã A"_s), b = unit(u"Xã B"_s);
    UnitService units(*dossier);
    Unit next;
    next.name = u"Xã Gia Lâm"_s;
    const QDate day(2025, 7, 1);
    const UnitId c = units.succeed(actor, {a, b}, next, day);
    EXPECT_EQ(now(a).successor, c);
    EXPECT_EQ(now(b).until, day);
    EXPECT_EQ(now(a).name, u"Xã A"_s) << "the old name stays for the old visits";
    EXPECT_FALSE(plan::hasCeased(now(c)));
    EXPECT_EQ(UndoService(*dossier).undoText(actor), actionName(u"unit.merge"_s));
    EXPECT_THROW(units.succeed(actor, {c}, now(a), day), Error) << "no rings";
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(count(), 3u);
    EXPECT_TRUE(now(a).successor.isNull());
    EXPECT_FALSE(now(a).until);
}

TEST_F(UnitsOfPlan, oneOfThemTakesTheOthersIn) {
    const UnitId a = unit(u"Xã A"_s), b = unit(u"Xã B"_s);
    UnitService units(*dossier);
    EXPECT_EQ(units.succeed(actor, {a, b}, now(a), QDate(2025, 7, 1)), a);
    EXPECT_FALSE(plan::hasCeased(now(a)));
    EXPECT_EQ(now(b).successor, a);
    units.remove(actor, {a});
    EXPECT_FALSE(plan::hasCeased(now(b))) << "with the successor goes what was said of it";
}

TEST_F(UnitsOfPlan, aNewUnitMayBearTheNameOfOneThatIsNoMore) {
    const UnitId a = unit(u"Xã Gia Lâm"_s);
    UnitService units(*dossier);
    Unit same;
    same.name = u"Xã Gia Lâm"_s;
    same.parent = u"Huyện Gia Lâm"_s;
    units.succeed(actor, {a}, same, QDate(2025, 7, 1));
    EXPECT_EQ(count(), 3u);
    units.reinstate(actor, {a});
    EXPECT_FALSE(plan::hasCeased(now(a)));
    EXPECT_EQ(units.import(actor, {same}).known, 1);
}

TEST_F(UnitsOfPlan, aVisitPlannedTooLateIsAnIssue) {
    const UnitId visited = dossier->view()->data().units.front().id;
    UnitService units(*dossier);
    EXPECT_TRUE(plan::unitIssues(dossier->view()->data()).empty());
    Unit next;
    next.name = u"Xã Gia Lâm"_s;
    units.succeed(actor, {visited}, next, QDate(2026, 8, 10)); // the day of the visit
    const auto issues = plan::unitIssues(dossier->view()->data());
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues.front().target, visited.row.hex());
    UndoService(*dossier).undo(actor);
    units.succeed(actor, {visited}, next, QDate(2026, 8, 11));
    EXPECT_TRUE(plan::unitIssues(dossier->view()->data()).empty()) << "the day before it was still there";
}

TEST_F(UnitsOfPlan, aListIsOneCommit) {
    std::vector<Unit> list;
    for (int at = 0; at < 300; ++at)
        list.push_back({{}, QString::number(10000 + at), u"Xã %1"_s.arg(at), u"xã"_s, u"Tỉnh"_s, 0});
    const AddReport report = UnitService(*dossier).import(actor, list);
    EXPECT_EQ(report.added, 300);
    EXPECT_EQ(count(), 301u);
    EXPECT_EQ(UnitService(*dossier).import(actor, list).added, 0);
    UndoService(*dossier).undo(actor);
    EXPECT_EQ(count(), 1u);
}

TEST_F(UnitsOfPlan, theWholeCountryIsOneStepAndTakenBackAtOnce) {
    unit(u"Xã khác"_s);
    const std::size_t before = count();
    std::vector<Unit> list;
    for (int at = 0; at < 3321; ++at) {
        Unit& row = list.emplace_back();
        row.code = QString::number(10000 + at);
        row.name = u"Xã %1"_s.arg(at);
        row.type = u"xã"_s;
        row.parent = u"Tỉnh %1"_s.arg(at % 34);
        row.note = u"Nghị quyết %1"_s.arg(at);
    }
    UndoService steps(*dossier);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(UnitService(*dossier).import(actor, list).added, 3321);
    const qint64 imported = timer.restart();
    EXPECT_EQ(steps.undoText(actor), actionName(u"unit.import"_s));
    steps.undo(actor);
    const qint64 undone = timer.restart();
    EXPECT_EQ(count(), before);
    EXPECT_EQ(steps.undoText(actor), actionName(u"unit.add"_s))
        << "nothing of the import is left to be undone";
    timer.restart();
    steps.redo(actor);
    const qint64 redone = timer.elapsed();
    EXPECT_EQ(count(), before + 3321);
    EXPECT_TRUE(dossier->journal().verify().ok());
    RecordProperty("importMs", static_cast<int>(imported));
    RecordProperty("undoMs", static_cast<int>(undone));
    RecordProperty("redoMs", static_cast<int>(redone));
    // A guard against work that grows with the square, on a loaded machine without optimisation too.
    EXPECT_LT(undone, 30'000);
    EXPECT_LT(redone, 30'000);
}

TEST_F(UnitsOfPlan, everyFieldGoesThroughTheFileForm) {
    const UnitId a = unit(u"Xã A"_s, u"00565x"_s);
    UnitService units(*dossier);
    Unit next;
    next.name = u"Xã B"_s;
    next.note = u"ghi chú"_s;
    units.succeed(actor, {a}, next, QDate(2025, 7, 1));
    const Snapshot& written = dossier->view()->data();
    EXPECT_EQ(snapshotFromJson(toJson(written)).units, written.units);
}

class CheckedPlan : public ::testing::Test {
protected:
    static Member person(const QString& name, Role role, const QString& fields = {}) {
        Member member;
        member.id = MemberId::random();
        member.name = name;
        member.role = role;
        member.fields = fields;
        return member;
    }
    [[nodiscard]] QStringList texts() const {
        QStringList texts;
        for (const Issue& issue : plan::teamIssues(s))
            texts << issue.text;
        return texts;
    }
    Snapshot s;
};

TEST_F(CheckedPlan, tellsWhoIsMissingFromTheDelegation) {
    EXPECT_TRUE(plan::teamIssues(s).empty()) << "an empty plan is not scolded";
    s.members = {person(u"A"_s, Role::Member)};
    EXPECT_EQ(plan::teamIssues(s).size(), 1u) << "no head";
    s.members.push_back(person(u"B"_s, Role::Head));
    EXPECT_TRUE(plan::teamIssues(s).empty());
    s.members.push_back(person(u"C"_s, Role::Head));
    ASSERT_EQ(plan::teamIssues(s).size(), 1u) << "two heads";
    EXPECT_EQ(plan::teamIssues(s).front().target, s.members.back().id.row.hex());
    s.members.pop_back();
    s.teams = {{TeamId::random(), u"to-1"_s, u"Tổ 1"_s, 1}};
    EXPECT_EQ(plan::teamIssues(s).size(), 2u) << "A has no team, the team nobody; the head needs none";
    s.members.front().team = s.teams.front().id;
    EXPECT_TRUE(plan::teamIssues(s).empty());
}

TEST_F(CheckedPlan, tellsWhichSectionsNobodyHas) {
    auto checklist = std::make_shared<Checklist>();
    checklist->sections = {{u"I"_s, u"Chỉ đạo"_s, {}, {}}, {u"II"_s, u"Thể chế"_s, {}, {}}};
    s.checklists = {checklist};
    s.members = {person(u"A"_s, Role::Head, u"I"_s)};
    ASSERT_EQ(texts().size(), 1);
    EXPECT_TRUE(texts().front().contains(u"II. Thể chế"_s));
    EXPECT_FALSE(texts().front().contains(u"I. Chỉ đạo"_s));
    s.members.push_back(person(u"B"_s, Role::Secretary, u" II , I"_s));
    EXPECT_TRUE(texts().isEmpty());
}

TEST_F(CheckedPlan, tellsDaysThatDoNotFit) {
    Campaign campaign;
    EXPECT_TRUE(plan::campaignIssues(campaign).empty());
    campaign.from = QDate(2021, 10, 1);
    campaign.to = QDate(2021, 9, 30);
    campaign.decisionDate = QDate(2021, 10, 2);
    const auto issues = plan::campaignIssues(campaign);
    ASSERT_EQ(issues.size(), 2u);
    EXPECT_EQ(issues[0].severity, Severity::Error);
    EXPECT_EQ(issues[1].severity, Severity::Warning);
    EXPECT_EQ(issues[1].target, u"decisionDate"_s);
}

} // namespace dkt
