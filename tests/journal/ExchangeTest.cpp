// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaptopImage.h"

#include "journal/CommitCodec.h"
#include "journal/HybridClock.h"
#include "journal/SigningKey.h"
#include "util/Error.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId exchangeWords = field::Finding::text;

struct Handover {
    Laptop a{u"máy A"_s}, b{u"máy B"_s};
    std::vector<SignedCommit> commits;

    Handover() {
        a.create();
        b.create(a->dossierId());
        const RowId row = RowId::random();
        for (int n = 0; n < 6; ++n)
            a.edit(row, exchangeWords, u"bản %1"_s.arg(n));
        commits = a->commitsSince();
    }
    ApplyReport give(const std::vector<SignedCommit>& some) { return b->apply(some); }
};

TEST(Exchange, anyOrderEndsTheSame) {
    std::vector<int> sequence{0, 1, 2, 3, 4, 5, 6};
    std::mt19937 random(1);
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(sequence, random);
        Handover h;
        ASSERT_EQ(h.commits.size(), 7U);
        int fresh = 0;
        for (const int n : sequence)
            fresh += h.give({h.commits[static_cast<std::size_t>(n)]}).fresh;
        EXPECT_EQ(fresh, 7);
        EXPECT_EQ(h.a->dump(), h.b->dump());
        EXPECT_TRUE(h.b->waiting().empty());
    }
}

TEST(Exchange, gapsAreStoredNamedAndClosedLater) {
    Handover h;
    const ApplyReport first = h.give({h.commits[6], h.commits[3], h.commits[0]});
    EXPECT_EQ(first.fresh, 1);
    EXPECT_EQ(first.stored, 2);
    const std::vector<MissingRange> gaps{{h.a->device(), 2, 3}, {h.a->device(), 5, 6}};
    EXPECT_EQ(first.waiting, gaps);
    h.b.restart();
    EXPECT_EQ(h.b->waiting(), gaps);
    EXPECT_EQ(h.b->have().at(h.a->device()).upTo, 1);
    EXPECT_EQ(h.give({h.commits[6], h.commits[3]}).known, 2) << "what waits is not stored twice";
    // What waits is handed on too: a third laptop may have what is missing here.
    Laptop c(u"máy C"_s);
    c.create(h.a->dossierId());
    EXPECT_EQ(send(h.b, c).stored, 2);
    const ApplyReport rest = h.give({h.commits[1], h.commits[2], h.commits[4], h.commits[5]});
    EXPECT_EQ(rest.fresh, 6);
    EXPECT_TRUE(rest.waiting.empty());
    EXPECT_EQ(h.a->dump(), h.b->dump());
}

TEST(Exchange, onlyWhatTheOtherLacksIsSent) {
    Handover h;
    h.give({h.commits[0], h.commits[1]});
    EXPECT_EQ(h.a->commitsSince(h.b->have()).size(), 5U);
    send(h.a, h.b);
    EXPECT_TRUE(h.a->commitsSince(h.b->have()).empty());
    EXPECT_EQ(h.give(h.commits).known, 7);
    EXPECT_EQ(h.give(h.commits).fresh, 0);
}

TEST(Exchange, anyChangedByteIsRefusedAndTheRestIsTaken) {
    Handover h;
    auto changed = h.commits;
    changed[1].body[changed[1].body.size() / 2] =
        static_cast<char>(changed[1].body[changed[1].body.size() / 2] ^ 1);
    changed[2].signature[10] = static_cast<char>(changed[2].signature[10] ^ 1);
    changed[3].body.chop(3);
    changed.push_back({"", ""});
    const ApplyReport report = h.give(changed);
    EXPECT_EQ(report.refused.size(), 4U);
    for (const RefusedCommit& refused : report.refused)
        EXPECT_FALSE(refused.reason.isEmpty());
    EXPECT_EQ(report.fresh, 1);
    EXPECT_EQ(report.stored, 3);
    EXPECT_TRUE(h.b->verify().ok());
    h.give(h.commits);
    EXPECT_EQ(h.a->dump(), h.b->dump());
}

TEST(Exchange, anotherDossiersCommitsAreRefused) {
    Handover h, other;
    const ApplyReport report = h.b->apply(other.commits);
    EXPECT_EQ(report.refused.size(), 7U);
    EXPECT_EQ(report.fresh + report.stored, 0);
}

TEST(Exchange, aDryRunChangesNothing) {
    Handover h;
    const QByteArray before = h.b->dump();
    const ApplyReport trial = h.b->apply(h.commits, ApplyMode::DryRun);
    EXPECT_EQ(trial.fresh, 7);
    EXPECT_EQ(h.b->dump(), before);
    EXPECT_TRUE(h.b->have().empty());
    EXPECT_EQ(h.give(h.commits).fresh, 7);
}

TEST(Exchange, aCancelledImportLeavesNothing) {
    class Impatient final : public Progress {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } impatient;
    Handover h;
    for (int n = 0; n < 300; ++n)
        h.a.edit(RowId::random(), exchangeWords, u"x"_s);
    const QByteArray before = h.b->dump();
    const auto commits = h.a->commitsSince();
    EXPECT_THROW((void)h.b->apply(commits, impatient), Error);
    EXPECT_EQ(h.b->dump(), before);
    EXPECT_EQ(h.give(commits).fresh, 307);
    EXPECT_EQ(h.a->dump(), h.b->dump());
}

TEST(Exchange, unknownDevicesAreHeldUntilAcceptedWhereThatIsAsked) {
    Handover h;
    h.b.options.unknownDevices = UnknownDevices::Hold;
    h.b.restart();
    const ApplyReport report = h.give(h.commits);
    EXPECT_EQ(report.stored, 7);
    EXPECT_EQ(report.newDevices, std::vector{h.a->device()});
    EXPECT_EQ(h.b->count(RowKind::Finding), 0);
    const ApplyReport accepted = h.b->acceptDevice(h.a->device(), h.b.intent);
    EXPECT_EQ(accepted.fresh, 7);
    EXPECT_EQ(h.b->count(RowKind::Finding), 1);
    EXPECT_EQ(h.b->devices().at(0).trust, DeviceTrust::Accepted);
    h.a.edit(RowId::random(), exchangeWords, u"thêm"_s);
    EXPECT_EQ(send(h.a, h.b).fresh, 1);
    send(h.b, h.a);
    EXPECT_EQ(h.a->dump(), h.b->dump());
}

TEST(Exchange, unknownDevicesAreAppliedAndListedElse) {
    Handover h;
    EXPECT_EQ(h.give(h.commits).newDevices, std::vector{h.a->device()});
    EXPECT_EQ(h.b->devices().at(0).trust, DeviceTrust::Unknown);
    EXPECT_EQ(h.b->devices().at(0).label, u"máy A");
    h.b->acceptDevice(h.a->device(), h.b.intent);
    h.b.restart();
    EXPECT_EQ(h.b->devices().at(0).trust, DeviceTrust::Accepted);
}

// A field and a kind this program does not know: kept, handed on, and there after the upgrade.
TEST(Exchange, whatANewerProgramWroteIsKeptAndHandedOn) {
    Handover h;
    Laptop c(u"máy C"_s);
    c.create(h.a->dossierId());
    const RowId row = RowId::random();
    h.a.edit(row, FieldId(1060), u"trường mới"_s);
    h.a.edit(row, FieldId(9901), u"loại mới"_s);
    send(h.a, h.b);
    send(h.b, c);
    EXPECT_EQ(h.a->dump(), c->dump());
    EXPECT_EQ(c.value(row, FieldId(9901)), Value(u"loại mới"_s));
    c.edit(row, FieldId(9901), u"C"_s);
    h.a.edit(row, FieldId(9901), u"A"_s);
    send(c, h.a);
    EXPECT_EQ(h.a->conflictCount(), 1);
    EXPECT_EQ(h.a->conflicts()[0].field, FieldId(9901));
    EXPECT_TRUE(h.a->verify().ok());
}

TEST(Exchange, aClockFarAheadLosesNothingAndDragsNobody) {
    Handover h;
    const RowId row = RowId::random();
    h.a.clock.set(QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC));
    h.a.edit(row, exchangeWords, u"năm 2100"_s);
    const ApplyReport report = send(h.a, h.b);
    EXPECT_EQ(report.fresh, 8);
    EXPECT_EQ(report.issues.size(), 1U);
    h.b.edit(row, exchangeWords, u"sau đó"_s);
    EXPECT_EQ(h.b.value(row, exchangeWords), Value(u"sau đó"_s)) << "the order of causes, not of clocks";
    const auto history = h.b->history({.row = row, .field = exchangeWords});
    const auto mine = std::ranges::find(history, Value(u"sau đó"_s), &HistoryEntry::after);
    ASSERT_NE(mine, history.end());
    EXPECT_LT(mine->commit.hlc >> 16, QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

TEST(Exchange, aClockSetBackKeepsTheOwnOrder) {
    Handover h;
    h.a.clock.set(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC).addSecs(-3600));
    const RowId row = RowId::random();
    h.a.edit(row, exchangeWords, u"một"_s);
    h.a.restart();
    h.a.edit(row, exchangeWords, u"hai"_s);
    send(h.a, h.b);
    const auto history = h.b->history({.row = row});
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].after, Value(u"hai"_s));
    EXPECT_EQ(h.a->dump(), h.b->dump());
}

TEST(HybridClock, followsTheWallAndNeverGoesBack) {
    HybridClock clock;
    const std::int64_t now = 1'800'000'000'000;
    const std::int64_t first = clock.next(now);
    EXPECT_EQ(first, now << 16);
    EXPECT_EQ(clock.next(now), first + 1);
    EXPECT_EQ(clock.next(now - 5000), first + 2);
    EXPECT_EQ(clock.next(-5), first + 3);
    EXPECT_TRUE(clock.observe(first + 100, now));
    EXPECT_EQ(clock.next(now), first + 101);
    EXPECT_TRUE(clock.observe((now + HybridClock::toleranceMs) << 16, now));
    EXPECT_FALSE(clock.observe((now + HybridClock::toleranceMs + 1) << 16, now));
    EXPECT_EQ(clock.next(now), ((now + HybridClock::toleranceMs) << 16) + 1);
    clock.restore(std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(clock.next(now), std::numeric_limits<std::int64_t>::max());
}

// What others' clocks read is remembered: what is written after a restart is later than what was seen before.
TEST(Exchange, ownChangesAreLaterThanAllThatWasSeen) {
    Handover h;
    h.a.clock.set(h.b.clock.now().addSecs(9 * 60)); // Ahead, and not so far as to be wrong.
    const RowId row = RowId::random();
    h.a.edit(row, exchangeWords, u"trước"_s);
    EXPECT_TRUE(send(h.a, h.b).issues.empty());
    h.b.restart();
    h.b.edit(row, exchangeWords, u"sau"_s);
    const auto history = h.b->history({.row = row});
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].after, Value(u"sau"_s));
}

// An edit may come before the one it was made on: then that one is no head any more when it comes.
TEST(Exchange, anEditMayComeBeforeWhatItWasMadeOn) {
    Handover h;
    const RowId row = RowId::random();
    const CommitId first = h.a.edit(row, exchangeWords, u"một"_s);
    send(h.a, h.b);
    h.b.edit(row, exchangeWords, u"hai"_s);
    Laptop c(u"máy C"_s);
    c.create(h.a->dossierId());
    const auto all = h.b->commitsSince();
    std::vector<SignedCommit> ofA, ofB;
    for (const SignedCommit& commit : all)
        (Journal::readInfo(commit).id.device == first.device ? ofA : ofB).push_back(commit);
    c->apply(ofB);
    EXPECT_EQ(c.value(row, exchangeWords), Value(u"hai"_s));
    c->apply(ofA);
    EXPECT_EQ(c->heads(row, exchangeWords).size(), 1U);
    EXPECT_EQ(c->conflictCount(), 0);
    EXPECT_EQ(c->dump(), h.b->dump());
    EXPECT_TRUE(c->verify().ok());
    ASSERT_EQ(c->history({.row = row}).size(), 2U);
    EXPECT_EQ(c->history({.row = row})[0].before, std::vector<Value>{u"một"_s});
}

// What came of a closed device may stand on any branch of it; accepted again, all of it is let in.
TEST(Exchange, whatABranchOfAClosedDeviceBroughtIsLetInWithIt) {
    Handover h;
    Laptop clone(u"máy A"_s);
    h.a.close();
    LaptopImage::of(h.a).putOn(clone, LaptopImage::Part::DossierAndKeys);
    h.a.open();
    clone.open();
    const DeviceKey key = h.a->device();
    h.a.edit(RowId::random(), exchangeWords, u"một"_s);
    h.a.edit(RowId::random(), exchangeWords, u"hai"_s);
    send(h.a, h.b);
    h.b->closeDevice(key, h.b.intent);
    clone.edit(RowId::random(), exchangeWords, u"của bản sao"_s);
    clone.edit(RowId::random(), exchangeWords, u"nữa"_s);
    EXPECT_EQ(send(clone, h.b).stored, 2);
    EXPECT_EQ(h.b->acceptDevice(key, h.b.intent).fresh, 2);
    EXPECT_EQ(h.b->devices().front().waiting, 0);
    send(h.b, clone);
    send(h.b, h.a);
    EXPECT_EQ(h.b->dump(), h.a->dump());
    EXPECT_EQ(h.b->dump(), clone->dump());
}

} // namespace
} // namespace dkt::test
