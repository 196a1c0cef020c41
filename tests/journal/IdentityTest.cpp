// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaptopImage.h"
#include "Tracer.h"

#include "journal/DeviceIdentity.h"
#include "journal/SigningKey.h"
#include "util/Error.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId identityWords = field::Finding::text;

void copyOver(const QString& from, const QString& to) {
    QFile::remove(to);
    ASSERT_TRUE(QFile::copy(from, to));
}

TEST(Identity, signaturesHold) {
    const SigningKey key = SigningKey::generate();
    const QByteArray hash(32, 'h');
    QByteArray signature = key.sign(hash);
    EXPECT_TRUE(SigningKey::verify(key.publicKey(), hash, signature));
    EXPECT_FALSE(SigningKey::verify(key.publicKey(), QByteArray(32, 'i'), signature));
    EXPECT_FALSE(SigningKey::verify(SigningKey::generate().publicKey(), hash, signature));
    EXPECT_FALSE(SigningKey::verify(key.publicKey(), hash, signature.first(63)));
    signature[5] = static_cast<char>(signature[5] ^ 1);
    EXPECT_FALSE(SigningKey::verify(key.publicKey(), hash, signature));
    EXPECT_EQ(SigningKey::fromSeed(key.seed()).publicKey(), key.publicKey());
}

TEST(Identity, readingMakesNoKey) {
    Laptop laptop;
    laptop.create();
    laptop.restart();
    (void)laptop->dump();
    laptop.close();
    EXPECT_TRUE(keyFilesOf(laptop).isEmpty());
}

TEST(Identity, keyLiesOutsideTheDossierForItsOwnerOnly) {
    Laptop laptop;
    laptop.create();
    laptop.edit(RowId::random(), identityWords, u"x"_s);
    ASSERT_EQ(keyFilesOf(laptop).size(), 1);
    struct stat info {};
    ASSERT_EQ(::stat(QFile::encodeName(keyFilesOf(laptop)[0]).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
    EXPECT_FALSE(keyFilesOf(laptop)[0].startsWith(laptop.file()));
}

TEST(Identity, staysOverCleanRestarts) {
    Laptop laptop;
    laptop.create();
    const DeviceKey key = laptop->device();
    for (int n = 0; n < 3; ++n) {
        laptop.edit(RowId::random(), identityWords, u"x"_s);
        EXPECT_EQ(laptop.restart().device(), key);
    }
}

TEST(Identity, restoredBackupIsANewDevice) {
    Laptop laptop;
    laptop.create();
    laptop.edit(RowId::random(), identityWords, u"một"_s);
    const DeviceKey key = laptop->device();
    laptop.close();
    QFile::copy(laptop.file(), laptop.home.filePath(u"backup"_s));
    laptop.open();
    laptop.edit(RowId::random(), identityWords, u"hai"_s);
    const auto handedOut = laptop->commitsSince();
    laptop.close();
    copyOver(laptop.home.filePath(u"backup"_s), laptop.file());
    laptop.open();
    laptop.edit(RowId::random(), identityWords, u"sau khi khôi phục"_s);
    EXPECT_NE(laptop->device(), key);
    const ApplyReport report = laptop->apply(handedOut);
    EXPECT_EQ(report.forks, 0);
    EXPECT_TRUE(report.refused.empty());
    EXPECT_EQ(laptop->count(RowKind::Finding), 3) << "both the lost and the new work is there";
    EXPECT_TRUE(laptop->verify().ok());
    laptop.edit(RowId::random(), identityWords, u"bốn"_s);
    EXPECT_EQ(laptop->have().at(key).upTo, 3) << "the old key is never used again";
}

TEST(Identity, twoCopiesOfADossierAreTwoDevices) {
    Laptop laptop;
    laptop.create();
    laptop.edit(RowId::random(), identityWords, u"x"_s);
    const DeviceKey key = laptop->device();
    laptop.close();
    const QString copy = laptop.home.filePath(u"copy.dkt"_s);
    QFile::copy(laptop.file(), copy);
    laptop.open();
    auto second = Journal::open(copy, laptop.options);
    EXPECT_EQ(laptop->device(), key);
    EXPECT_NE(second->device(), key) << "side by side";
    laptop.edit(RowId::random(), identityWords, u"a"_s);
    second->commit(laptop.intent, {second->set(RowId::random(), identityWords, u"b"_s)});
    second->close();
    laptop.close();
    EXPECT_EQ(laptop.open().device(), key) << "each copy finds its own key again";
    auto again = Journal::open(copy, laptop.options);
    EXPECT_NE(again->device(), key);
    EXPECT_EQ(again->devices().size(), 2U);
    EXPECT_EQ(keyFilesOf(laptop).size(), 2);
}

TEST(Identity, missingDamagedOrForeignKeyMeansANewDevice) {
    Laptop laptop;
    laptop.create();
    laptop.edit(RowId::random(), identityWords, u"x"_s);
    DeviceKey key = laptop->device();
    laptop.close();
    QFile::remove(keyFilesOf(laptop)[0]);
    EXPECT_NE(laptop.open().device(), key) << "missing";
    laptop.edit(RowId::random(), identityWords, u"y"_s);
    key = laptop->device();
    laptop.close();
    QFile file(keyFilesOf(laptop)[0]);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(60);
    file.write("\x55", 1);
    file.close();
    EXPECT_NE(laptop.open().device(), key) << "damaged";
    laptop.edit(RowId::random(), identityWords, u"z"_s);
    key = laptop->device();
    laptop.close();
    laptop.options.machineId = u"another machine"_s;
    EXPECT_NE(laptop.open().device(), key) << "the home folder was copied to another machine";
}

TEST(Identity, afterACrashTheSameBootGoesOnAnotherDoesNot) {
    Laptop laptop;
    laptop.create();
    laptop.edit(RowId::random(), identityWords, u"x"_s);
    const QByteArray crashed = bytesOf(keyFilesOf(laptop)[0]);
    const DeviceKey key = laptop->device();
    laptop.close();
    // What a killed program leaves: the mark still open.
    const auto leave = [&](const QByteArray& content) {
        QFile file(keyFilesOf(laptop)[0]);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.write(content);
    };
    leave(crashed);
    EXPECT_EQ(laptop.open().device(), key);
    laptop.close();
    DeviceMark mark;
    const QByteArray seed = mark.read(crashed);
    ASSERT_FALSE(seed.isEmpty());
    EXPECT_TRUE(mark.open);
    mark.boot = QByteArray(16, 'b');
    leave(mark.toBytes(seed));
    EXPECT_NE(laptop.open().device(), key) << "after a power cut the mark may be stale";
}

TEST(DeviceMark, matchesOnlyTheStateItWasLeftWith) {
    const HaveEntry ten{10, QByteArray(32, 'a')}, eleven{11, QByteArray(32, 'b')},
        other{11, QByteArray(32, 'c')};
    DeviceMark mark;
    mark.done = mark.intent = ten;
    EXPECT_TRUE(mark.matches(ten, "boot"));
    EXPECT_FALSE(mark.matches(eleven, "boot")) << "keys put back from a backup";
    EXPECT_FALSE(mark.matches({9, ten.hash}, "boot"));
    mark.open = true;
    mark.boot = "boot";
    mark.intent = eleven;
    EXPECT_TRUE(mark.matches(ten, "boot")) << "killed before the commit was written";
    EXPECT_TRUE(mark.matches(eleven, "boot")) << "killed after";
    EXPECT_FALSE(mark.matches(other, "boot"));
    EXPECT_FALSE(mark.matches(ten, "later"));
    mark.boot.clear();
    EXPECT_FALSE(mark.matches(ten, "")) << "a machine that does not tell its boots apart";
}

// The whole machine was cloned, key and all: nothing can notice until the two meet. Then both are kept.
TEST(Identity, clonedMachinesKeepBothSidesAndRaiseTheAlarm) {
    Laptop a;
    a.create();
    const RowId row = RowId::random();
    a.edit(row, identityWords, u"gốc"_s);
    const DeviceKey key = a->device();
    a.close();
    Laptop b;
    QFile::copy(a.file(), b.file());
    const QString from = keyFilesOf(a)[0];
    const QString to = b.options.identityDir + from.mid(a.options.identityDir.size());
    QDir().mkpath(QFileInfo(to).path());
    QFile::copy(from, to);
    a.open();
    b.open();
    ASSERT_EQ(b->device(), key);
    a.edit(row, identityWords, u"bên A"_s);
    a.edit(RowId::random(), identityWords, u"thêm A"_s);
    b.edit(row, identityWords, u"bên B"_s);
    b.edit(RowId::random(), identityWords, u"thêm B"_s);
    const auto ofA = a->commitsSince(), ofB = b->commitsSince();
    const ApplyReport report = a->apply(ofB);
    EXPECT_EQ(report.forks, 2);
    EXPECT_EQ(report.issues.size(), 1U);
    EXPECT_TRUE(report.refused.empty());
    b->apply(ofA);
    EXPECT_EQ(a->dump(), b->dump());
    EXPECT_EQ(a->count(RowKind::Finding), 3);
    EXPECT_EQ(a->conflictCount(), 1);
    EXPECT_TRUE(a->verify().ok());
    EXPECT_NE(a->device(), key);
    EXPECT_NE(b->device(), key);
    a.edit(row, identityWords, u"đã quyết định"_s);
    Laptop c(u"máy C"_s);
    c.create(a->dossierId());
    send(a, c);
    send(a, b);
    send(b, c);
    send(c, a);
    send(b, a);
    EXPECT_EQ(a->dump(), c->dump());
    EXPECT_EQ(c->conflictCount(), 0);
    a.restart();
    EXPECT_EQ(a->dump(), c->dump());
    a->rebuildProjections();
    EXPECT_TRUE(a->verify().ok());
    EXPECT_EQ(send(c, a).fresh, 0);
}

/// A laptop and its clone, key and all, each with work of its own since: `more` with more of it.
struct ClonePair {
    Laptop fewer{u"máy A"_s}, more{u"máy A"_s};
    ClonePair() {
        fewer.create();
        fewer.edit(RowId::derived({"both"}), identityWords, u"gốc"_s);
        fewer.close();
        LaptopImage::of(fewer).putOn(more, LaptopImage::Part::DossierAndKeys);
        fewer.open();
        more.open();
        fewer.edit(RowId::derived({"fewer"}), identityWords, u"bên ít"_s);
        for (int n = 0; n < 3; ++n)
            more.edit(RowId::derived({"more", QByteArray::number(n)}), identityWords, u"bên nhiều"_s);
    }
};

// Who has a longer branch of a device lacks the shorter one all the same.
TEST(Identity, theShorterBranchOfACloneReachesThoseWithTheLonger) {
    ClonePair pair;
    Laptop lead(u"máy B"_s);
    lead.create(pair.more->dossierId());
    send(pair.more, lead);
    EXPECT_EQ(send(pair.fewer, lead).forks, 1) << "from the clone itself, who sees others go on with its key";
    EXPECT_EQ(lead->count(RowKind::Finding), 5);
    Laptop late(u"máy C"_s), other(u"máy D"_s);
    late.create(pair.more->dossierId());
    other.create(pair.more->dossierId());
    send(pair.fewer, late);
    send(pair.more, other);
    send(other, late);
    EXPECT_EQ(send(late, other).forks, 1) << "from who knows of both";
    EXPECT_EQ(late->dump(), lead->dump());
    EXPECT_EQ(other->dump(), lead->dump());
}

// A gap in a clone's branch is told, although the chain of the other has these numbers.
TEST(Identity, aGapInABranchIsNamed) {
    ClonePair pair;
    Laptop lead(u"máy B"_s);
    lead.create(pair.more->dossierId());
    const DeviceKey key = pair.fewer->device();
    const std::int64_t forkedAt = pair.fewer->have()[key].upTo;
    pair.fewer.edit(RowId::derived({"fewer"}), identityWords, u"tiếp"_s);
    pair.fewer.edit(RowId::derived({"fewer"}), identityWords, u"tiếp nữa"_s);
    send(pair.more, lead);
    auto branch = pair.fewer->commitsSince();
    const SignedCommit missing = branch[static_cast<std::size_t>(forkedAt - 1)];
    branch.erase(branch.begin() + forkedAt - 1);
    EXPECT_EQ(lead->apply(branch).stored, 2);
    EXPECT_EQ(lead->waiting(), (std::vector{MissingRange{key, forkedAt, forkedAt}}));
    EXPECT_EQ(lead->apply(std::vector{missing}).fresh, 3);
    EXPECT_TRUE(lead->waiting().empty());
}

// A sitting is marked open on the disk before its first commit, even when that went wrong at first.
TEST(Identity, aMarkThatCouldNotBeSyncedIsSyncedByTheNextCommit) {
    const HaveEntry first{1, QByteArray(32, 'a')};
    const auto sit = [&](int commits) {
        return [&first, commits] {
            const QTemporaryDir keys;
            const auto identity = DeviceIdentity::acquire(keys.path(), RowId::derived({"x"}), u"máy"_s,
                                                          [](const DeviceKey&) { return HaveEntry(); });
            int failed = 0;
            for (int n = 0; n < commits; ++n)
                try {
                    identity->begin(first);
                } catch (const Error&) {
                    ++failed;
                }
            return failed;
        };
    };
    const auto without = runTraced(sit(0), {Trap::What::Nothing, 0, true});
    if (!without)
        GTEST_SKIP() << "a child may not be traced here";
    EXPECT_EQ(runTraced(sit(3), {Trap::What::Nothing, 0, true})->calls, without->calls + 1)
        << "one sync a sitting";
    const auto after = runTraced(sit(3), {Trap::What::Fail, without->calls + 1, true});
    if (!after)
        GTEST_SKIP() << "calls cannot be made to fail here";
    EXPECT_EQ(after->code, 1);
    EXPECT_EQ(after->calls, without->calls + 2);
}

// What waits on one branch is not let in by the commit of the other that has the number it waits for.
TEST(Identity, whatWaitsFollowsItsOwnBranch) {
    ClonePair pair;
    Laptop lead(u"máy B"_s);
    lead.create(pair.more->dossierId());
    const std::int64_t forkedAt = pair.fewer->have()[pair.fewer->device()].upTo;
    pair.fewer.edit(RowId::derived({"fewer"}), identityWords, u"tiếp"_s);
    auto branch = pair.fewer->commitsSince();
    branch.erase(branch.begin(), branch.begin() + forkedAt);
    EXPECT_EQ(lead->apply(branch).stored, 1);
    const auto chain = pair.more->commitsSince();
    EXPECT_EQ(lead->apply(chain).fresh, static_cast<int>(chain.size()));
    EXPECT_EQ(lead->devices().front().forks, 0);
    EXPECT_FALSE(lead->waiting().empty());
    send(pair.fewer, lead);
    EXPECT_TRUE(lead->waiting().empty());
    EXPECT_EQ(lead->devices().front().forks, 2);
}

// No byte of a key file may be another: its checksum tells.
TEST(Identity, anyDamageToTheKeyFileMeansANewDevice) {
    Laptop laptop;
    laptop.create();
    laptop.edit(RowId::random(), identityWords, u"x"_s);
    const DeviceKey key = laptop->device();
    laptop.close();
    const LaptopImage image = LaptopImage::of(laptop);
    const QString path = keyFilesOf(laptop)[0];
    const QByteArray whole = bytesOf(path);
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        image.putOn(laptop, LaptopImage::Part::DossierAndKeys);
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 4);
        putBytes(path, damaged);
        EXPECT_NE(laptop.open().device(), key) << "byte " << at;
        laptop.close();
    }
}

} // namespace
} // namespace dkt::test
