// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

/// A lead whose dossier holds a little of everything, and a fresh laptop to try its packages on.
struct Damaged {
    Damaged() {
        lead.create();
        const RowId row = lead.write(u"Chưa niêm yết thủ tục"_s);
        lead.write(u"Đã khắc phục"_s, row);
        EvidenceService(*lead.dossier)
            .add(lead.actor, row, {evidenceFromBytes(u"a.txt"_s, QByteArray(300, 'x'))});
        fresh.dossier = Dossier::createAs(lead->dossierId(), fresh.path(u"h.dkt"_s), fresh.options);
    }
    ImportReport tryIt(const QByteArray& bytes, const ImportOrder& how) {
        return fresh.take({fileWith(fresh, u"t.dktx"_s, bytes)}, how);
    }
    Machine lead{u"máy trưởng đoàn"_s}, fresh{u"máy tổ 1"_s};
};

// Every byte once, three ways: a clear refusal, or the very same content (bits nobody reads); never anything
// else.
void flipEveryByte(const QString& passphrase) {
    Damaged d;
    const QByteArray bytes = bytesOf(d.lead.pack({}, passphrase));
    const QByteArray empty = d.fresh->dump();
    ImportOrder dry{.passphrase = passphrase, .newcomers = UnknownDevices::Accept, .mode = ApplyMode::DryRun};
    const ImportReport whole = d.tryIt(bytes, dry);
    ASSERT_EQ(whole.packages[0].refused, u"");
    // With a passphrase each try costs a key: fewer of them.
    const qsizetype step = passphrase.isEmpty() ? 1 : 29;
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        for (const char mask : {char(0x01), char(0x80), char(0xff)}) {
            QByteArray damaged = bytes;
            damaged[at] = static_cast<char>(damaged[at] ^ mask);
            const ImportReport report = d.tryIt(damaged, dry);
            if (report.packages[0].refused.isEmpty())
                ASSERT_EQ(report.total.ops, whole.total.ops) << "byte " << at;
            else
                ++refused;
            if (!passphrase.isEmpty())
                break;
        }
    EXPECT_GT(refused, (passphrase.isEmpty() ? 3 : 1) * (bytes.size() / step) - 10);
    EXPECT_EQ(d.fresh->dump(), empty);
}

TEST(DamagedPackage, everyByteChanged) {
    flipEveryByte({});
}

TEST(DamagedPackage, everyByteOfAProtectedOneChanged) {
    flipEveryByte(u"mật khẩu"_s);
}

// Cut anywhere: refused whole, and on demand every change that is whole is taken and the rest awaited.
TEST(DamagedPackage, cutAtEveryLength) {
    Damaged d;
    const QString path = d.lead.pack();
    const QByteArray bytes = bytesOf(path);
    int most = 0;
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const ImportReport refused = d.tryIt(bytes.first(length), {.newcomers = UnknownDevices::Accept});
        ASSERT_NE(refused.packages[0].refused, u"") << length;
        ASSERT_EQ(refused.total.commits, 0);
        const ImportReport taken = d.tryIt(bytes.first(length), {.broken = BrokenPackages::TakeWhole,
                                                                 .newcomers = UnknownDevices::Accept,
                                                                 .mode = ApplyMode::DryRun});
        ASSERT_GE(taken.total.fresh, most) << "the longer file gives no less";
        most = taken.total.fresh;
    }
    EXPECT_EQ(most, 4);
    const ImportReport half =
        d.tryIt(bytes.first(bytes.size() * 2 / 3),
                {.broken = BrokenPackages::TakeWhole, .newcomers = UnknownDevices::Accept});
    EXPECT_GT(half.total.fresh, 0);
    EXPECT_FALSE(half.awaited.empty() && half.missingFiles.empty() && half.total.fresh == 4);
    EXPECT_EQ(d.fresh.take({path}, {.newcomers = UnknownDevices::Accept}).packages[0].refused, u"");
    EXPECT_EQ(d.fresh->dump(), d.lead->dump());
}

TEST(DamagedPackage, filesThatAreNone) {
    Damaged d;
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("PK\3\4"), QByteArray("DKTPKG\x01\n"), QByteArray("DKTPKG\x02\n\0", 9),
          QByteArray("DKTPKG\x01\n\0\0\0\0\0", 13), QByteArray(5000, '\xff')}) {
        const ImportReport report = d.tryIt(bytes, {});
        EXPECT_NE(report.packages[0].refused, u"");
        EXPECT_TRUE(report.packages[0].refused.contains(u"t.dktx"_s)) << "the sentence names the file";
    }
    EXPECT_NE(d.fresh.take({d.fresh.path(u"nirgends.dktx"_s)}).packages[0].refused, u"");
    EXPECT_NE(d.fresh.take({d.fresh.home.path()}).packages[0].refused, u"");
}

TEST(DamagedPackage, bytesBehindTheEnd) {
    Damaged d;
    const QByteArray bytes = bytesOf(d.lead.pack());
    EXPECT_NE(d.tryIt(bytes + "x", {.newcomers = UnknownDevices::Accept}).packages[0].refused, u"");
    EXPECT_NE(d.tryIt(bytes + bytes, {.newcomers = UnknownDevices::Accept}).packages[0].refused, u"");
}

} // namespace
} // namespace dkt::test
