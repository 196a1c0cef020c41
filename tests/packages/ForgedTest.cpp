// SPDX-License-Identifier: GPL-3.0-or-later
// Packages whose stream is sound and whose records somebody changed: the checksums of the stream say nothing
// then.
#include "ForgedPackage.h"

#include "packages/PackageFormat.h"
#include "packages/PackageProof.h"

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

TEST_F(ForgedPackage, unchangedItIsTakenIn) {
    EXPECT_EQ(
        fresh.take({fileWith(fresh, u"t.dktx"_s, fileOf(records))}, {.newcomers = UnknownDevices::Accept})
            .packages[0]
            .refused,
        u"");
    EXPECT_EQ(fresh->count(RowKind::Finding), 1);
    EXPECT_TRUE(fresh.peer(lead));
}

// Also when it is broken and what is whole of it is wanted: who it is from, and what they have, is not.
TEST_F(ForgedPackage, theHeaderIsTheSenders) {
    flipLast(first('H').bytes);
    records.pop_back();
    expectRefused(BrokenPackages::TakeWhole);
}

TEST_F(ForgedPackage, theEndIsTheSenders) {
    flipLast(first('T').bytes);
    expectRefused();
}

TEST_F(ForgedPackage, theEndCountsWhatWasThere) {
    records.erase(std::ranges::find(records, 'C', &ForgedRecord::type));
    expectRefused();
}

TEST_F(ForgedPackage, theOrderIsTheSenders) {
    const auto commit = std::ranges::find(records, 'C', &ForgedRecord::type);
    ASSERT_EQ((commit + 1)->type, 'C');
    std::swap(*commit, *(commit + 1));
    expectRefused();
}

TEST_F(ForgedPackage, nothingFollowsTheEnd) {
    records.push_back(first('C'));
    expectRefused();
}

// Neither taken in, nor counted by whoever looks at the package alone.
TEST_F(ForgedPackage, aFileIsWhatItsHashSays) {
    flipLast(first('D').bytes);
    QByteArray bytes = fileOf(records);
    (void)fresh.take({fileWith(fresh, u"t.dktx"_s, bytes)},
                     {.broken = BrokenPackages::TakeWhole, .newcomers = UnknownDevices::Accept});
    EXPECT_EQ(fresh->count(RowKind::Finding), 1);
    EXPECT_TRUE(fresh->blobs().empty());
    EXPECT_TRUE(fresh->damagedBlobs().empty());
    QBuffer in(&bytes);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    NoProgress quiet;
    const PackageProof proof = proofOf(in, {}, quiet);
    EXPECT_EQ(proof.files, 0);
    EXPECT_TRUE(proof.fault);
}

// All records are there, and the stream ends before its own checksum: whoever did that is not the writer.
TEST_F(ForgedPackage, theStreamEndsAsItShould) {
    const QByteArray sound = fileOf(records);
    constexpr qsizetype at = packageformat::magicBytes + 1, checksum = 4, end = 4;
    ASSERT_EQ(qFromBigEndian<quint32>(sound.constData() + at), sound.size() - at - 4 - end) << "one frame";
    QByteArray cut = sound.chopped(end + checksum) + QByteArray(end, '\0');
    qToBigEndian(static_cast<quint32>(cut.size() - at - 4 - end), cut.data() + at);
    const ImportReport report =
        fresh.take({fileWith(fresh, u"t.dktx"_s, cut)}, {.newcomers = UnknownDevices::Accept});
    EXPECT_NE(report.packages[0].refused, u"");
    EXPECT_EQ(fresh->count(RowKind::Finding), 0);
}

} // namespace
} // namespace dkt::test
