// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "packages/PackageProof.h"
#include "services/RecordingService.h"

#include <random>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

struct Two {
    Two() {
        lead.create();
        first = lead.write(u"Chưa niêm yết thủ tục"_s);
        lead.write(u"Sổ theo dõi ghi chưa đủ"_s);
        inspector.join({lead.pack()});
    }
    Machine lead{u"máy trưởng đoàn"_s}, inspector{u"máy tổ 1"_s};
    RowId first;
};

TEST(Package, aHandOutStartsTheSameDossier) {
    Two two;
    EXPECT_EQ(two.inspector->dossierId(), two.lead->dossierId());
    EXPECT_EQ(two.inspector->dump(), two.lead->dump());
    EXPECT_EQ(two.inspector.words(two.first), u"Chưa niêm yết thủ tục");
    EXPECT_NE(two.inspector->device(), two.lead->device());
}

TEST(Package, toAndFroUntilBothAreEqual) {
    Two two;
    const RowId row = two.inspector.write(u"Thiếu biển chỉ dẫn"_s);
    const ImportReport back = two.lead.takeFrom(two.inspector);
    EXPECT_EQ(back.total.newRows.at(RowKind::Finding), 1);
    ASSERT_EQ(back.contributions.size(), 2U) << "the laptop introduced itself, and its owner wrote";
    EXPECT_EQ(two.lead.words(row), u"Thiếu biển chỉ dẫn");
    EXPECT_EQ(two.inspector->dump(), two.lead->dump());
}

TEST(Package, onlyWhatTheyLackGoes) {
    Two two;
    two.inspector.write(u"một"_s);
    two.lead.takeFrom(two.inspector);
    two.lead.write(u"hai"_s);
    ASSERT_TRUE(two.lead.peer(two.inspector));
    const ExportReport small =
        two.lead.packAs({.path = two.lead.path(u"x.dktx"_s), .recipient = two.lead.peer(two.inspector)});
    EXPECT_EQ(small.plan.commits, 1);
    EXPECT_EQ(two.inspector.take(small.paths).total.fresh, 1);
    EXPECT_EQ(two.inspector->dump(), two.lead->dump());
}

// What follows work that is not in the packages would wait there for ever.
TEST(Package, aDossierIsNotStartedFromThePartThatSomebodyLacked) {
    Two two;
    two.inspector.write(u"một"_s);
    two.lead.takeFrom(two.inspector);
    two.lead.write(u"hai"_s);
    Peer lacking = *two.lead.peer(two.inspector);
    ASSERT_EQ(lacking.have.erase(two.inspector->device()), 1U); // Some of it can be taken in, some has to wait.
    const QString part = two.lead.pack(lacking);
    Machine third(u"máy tổ 2"_s);
    try {
        third.join({part});
        ADD_FAILURE() << "started";
    } catch (const Error& error) {
        EXPECT_TRUE(error.message().contains(u"do not hold the whole dossier"_s)) << error.what();
    }
    EXPECT_FALSE(QFile::exists(third.path(u"h.dkt"_s)));
}

TEST(Package, aReceiptSaysWhatIsHereAndCarriesNothing) {
    Two two;
    two.inspector.write(u"một"_s);
    two.lead.takeFrom(two.inspector);
    EXPECT_EQ(two.inspector->whereabouts().onlyHere, 2);
    EXPECT_EQ(two.inspector->whereabouts().onTheWay, 2) << "handed over, and nobody said it arrived";
    two.inspector.write(u"hai"_s);
    EXPECT_EQ(two.inspector->whereabouts().onlyHere, 3);
    EXPECT_EQ(two.inspector->whereabouts().onTheWay, 2);
    const ExportReport receipt =
        two.lead.packAs({.path = two.lead.path(u"r.dktx"_s), .purpose = PackagePurpose::Receipt});
    EXPECT_EQ(receipt.plan.commits, 0);
    EXPECT_EQ(two.inspector.take(receipt.paths).total.commits, 0);
    EXPECT_EQ(two.inspector->whereabouts().onlyHere, 1);
    EXPECT_EQ(two.inspector->whereabouts().onTheWay, 0);
    EXPECT_EQ(
        two.inspector
            .packAs({.path = two.inspector.path(u"x.dktx"_s), .recipient = two.inspector.peer(two.lead)})
            .plan.commits,
        1);
}

TEST(Package, othersWorkIsForwardedUnderTheirSignature) {
    Two two;
    const RowId row = two.inspector.write(u"một"_s);
    Machine third(u"máy tổ 2"_s);
    third.join({two.inspector.pack()});
    third.write(u"ba"_s);
    two.lead.takeFrom(third);
    EXPECT_EQ(two.lead.words(row), u"một");
    EXPECT_EQ(two.lead->dump(), third->dump());
    EXPECT_TRUE(two.lead->verify().ok());
}

TEST(Package, aPassphraseProtects) {
    Machine lead(u"máy trưởng đoàn"_s), other(u"máy tổ 1"_s);
    lead.create();
    const RowId row = lead.write(u"một điều kín"_s);
    const QString path = lead.pack({}, u"mật khẩu đoàn"_s);
    EXPECT_FALSE(bytesOf(path).contains("dkt"_ba + lead->dossierId().bytes()));
    EXPECT_THROW(other.join({path}), Error);
    EXPECT_THROW(other.join({path}, u"mat khau doan"_s), Error);
    EXPECT_EQ(QDir(other.home.path()).entryList({u"h.dkt*"_s}), QStringList());
    other.join({path}, QString(u"mật khẩu đoàn"_s).normalized(QString::NormalizationForm_D));
    EXPECT_EQ(other.words(row), u"một điều kín");
    const ImportReport asked = other.take({path});
    EXPECT_TRUE(asked.needsPassphrase());
    EXPECT_EQ(asked.total.commits, 0);
}

TEST(Package, twiceAndLateChangesNothing) {
    Two two;
    const QString early = two.inspector.pack();
    two.inspector.write(u"một"_s);
    two.lead.takeFrom(two.inspector);
    const QByteArray before = two.lead->dump();
    for (int n = 0; n < 2; ++n) {
        const ImportReport stale = two.lead.take({early});
        EXPECT_EQ(stale.total.fresh, 0);
        EXPECT_GT(stale.total.known, 0);
    }
    EXPECT_EQ(two.lead->dump(), before);
    EXPECT_EQ(two.lead.peer(two.inspector)->have.at(two.inspector->device()).upTo, 2)
        << "an older package does not make us forget what they have";
}

TEST(Package, thePreviewCountsAndChangesNothing) {
    Two two;
    two.inspector.write(u"khác"_s, two.first);
    two.inspector.write(u"một"_s);
    two.lead.write(u"khác nữa"_s, two.first);
    const QByteArray before = two.lead->dump();
    const QString path = two.inspector.pack();
    const ImportReport preview =
        two.lead.take({path}, {.newcomers = UnknownDevices::Accept, .mode = ApplyMode::DryRun});
    EXPECT_EQ(preview.total.fresh, 3);
    EXPECT_EQ(preview.total.conflicts, 1);
    EXPECT_EQ(preview.total.newRows.at(RowKind::Finding), 1);
    EXPECT_EQ(two.lead->dump(), before);
    EXPECT_TRUE(two.lead->exchanges().empty() ||
                two.lead->exchanges().front().direction == ExchangeNote::Direction::Out);
    EXPECT_FALSE(two.lead.peer(two.inspector));
    EXPECT_EQ(two.lead.take({path}, {.newcomers = UnknownDevices::Accept}).total.conflicts, 1);
}

TEST(Package, severalArePreviewedTogether) {
    Two two;
    Machine third(u"máy tổ 2"_s);
    third.join({two.lead.pack()});
    two.inspector.write(u"một"_s, two.first);
    third.write(u"hai"_s, two.first);
    const QStringList packages{two.inspector.pack(), third.pack()};
    const ImportReport preview =
        two.lead.take(packages, {.newcomers = UnknownDevices::Accept, .mode = ApplyMode::DryRun});
    EXPECT_EQ(preview.total.conflicts, 1) << "they are in conflict with each other, not with what is here";
    EXPECT_EQ(preview.total.fresh, 4);
    EXPECT_EQ(preview.contributions.size(), 4U);
    EXPECT_EQ(two.lead.take(packages, {.newcomers = UnknownDevices::Accept}).total.conflicts, 1);
}

TEST(Package, workOfAnUnknownLaptopWaitsUntilItIsAccepted) {
    Two two;
    const RowId row = two.inspector.write(u"một"_s);
    const ImportReport report = two.lead.take({two.inspector.pack()});
    EXPECT_EQ(report.total.fresh, 0);
    EXPECT_EQ(report.total.held, 2);
    EXPECT_EQ(report.waitingDevices, 1);
    EXPECT_EQ(two.lead.words(row), u"");
    // A third laptop gets it all from the lead, the held work included, and the lead's decision later.
    Machine third(u"máy tổ 2"_s);
    third.join({two.lead.pack()});
    two.lead->acceptDevice(two.inspector->device(), {u"Trưởng đoàn"_s, u"device.accept"_s});
    EXPECT_EQ(two.lead.words(row), u"một");
    third.take({two.lead.pack()});
    EXPECT_EQ(third.words(row), u"một");
    EXPECT_EQ(third->dump(), two.lead->dump());
}

TEST(Package, anAcceptanceReachesLaptopsThatHeldTheWork) {
    Two two;
    Machine third(u"máy tổ 2"_s);
    third.join({two.lead.pack()});
    const RowId row = two.inspector.write(u"một"_s);
    EXPECT_EQ(third.take({two.inspector.pack()}).total.held, 2);
    two.lead.take({two.inspector.pack()});
    two.lead->acceptDevice(two.inspector->device(), {u"Trưởng đoàn"_s, u"device.accept"_s});
    third.take({two.lead.pack()});
    EXPECT_EQ(third.words(row), u"một");
    two.inspector.write(u"hai"_s);
    EXPECT_EQ(third.take({two.inspector.pack()}).total.held, 0);
    two.inspector.take({third.pack()}, {.newcomers = UnknownDevices::Accept});
    EXPECT_EQ(third->dump(), two.inspector->dump());
}

TEST(Package, aStolenLaptopIsClosed) {
    Two two;
    two.lead.takeFrom(two.inspector);
    two.lead->closeDevice(two.inspector->device(), {u"Trưởng đoàn"_s, u"device.close"_s});
    const RowId row = two.inspector.write(u"của kẻ gian"_s);
    EXPECT_EQ(two.lead.takeFrom(two.inspector).total.held, 1);
    EXPECT_EQ(two.lead.words(row), u"");
    EXPECT_EQ(two.lead->whereabouts().onlyHere, 4 + 1)
        << "of the stolen laptop's work, this is the only copy that counts";
    two.lead->acceptDevice(two.inspector->device(), {u"Trưởng đoàn"_s, u"device.accept"_s});
    EXPECT_EQ(two.lead.words(row), u"của kẻ gian");
    EXPECT_THROW(two.lead->closeDevice(two.lead->device(), {u"Trưởng đoàn"_s, u"device.close"_s}), Error);
}

TEST(Package, anotherDossiersPackageIsRefused) {
    Two two;
    Machine stranger(u"máy khác"_s);
    stranger.create();
    stranger.write(u"khác"_s);
    const ImportReport report =
        two.lead.take({stranger.pack(), two.inspector.pack()}, {.newcomers = UnknownDevices::Accept});
    EXPECT_TRUE(report.packages[0].refused.contains(u"another dossier"_s));
    EXPECT_EQ(report.packages[1].refused, u"");
    EXPECT_EQ(two.lead->dump(), two.inspector->dump()) << "one refused package does not keep the next away";
}

TEST(Package, volumesComeAloneAndInAnyOrder) {
    Machine lead(u"máy trưởng đoàn"_s);
    lead.create();
    std::mt19937 random(3);
    const RowId finding = lead.write(u"có ảnh"_s);
    for (int n = 0; n < 40; ++n)
        lead.write(QString(2000, QChar(static_cast<char16_t>(u'a' + n % 26))));
    for (int n = 0; n < 6; ++n) {
        QByteArray picture(60'000, Qt::Uninitialized);
        for (char& byte : picture)
            byte = static_cast<char>(random());
        EvidenceService(*lead.dossier)
            .add(lead.actor, finding, {evidenceFromBytes(u"%1.bin"_s.arg(n), picture)});
    }
    ExportReport report = lead.packAs({.path = lead.path(u"v.dktx"_s), .volumeBytes = 100'000});
    ASSERT_GE(report.paths.size(), 5);
    EXPECT_TRUE(report.paths.first().endsWith(u"v-1.dktx"_s));
    for (const QString& path : report.paths)
        EXPECT_LE(QFileInfo(path).size(), 102'000);
    Machine whole(u"máy tổ 1"_s);
    whole.join(report.paths);
    EXPECT_EQ(whole->dump(), lead->dump());
    EXPECT_EQ(whole->blobs().size(), 6U);
    for (int n = 0; n < 5; ++n) {
        std::ranges::shuffle(report.paths, random);
        Machine other(u"máy tổ 2"_s);
        other.dossier = Dossier::createAs(lead->dossierId(), other.path(u"h.dkt"_s), other.options);
        for (const QString& path : report.paths)
            EXPECT_EQ(other.take({path}, {.newcomers = UnknownDevices::Accept}).packages.front().refused,
                      u"");
        EXPECT_EQ(other->dump(), lead->dump());
        EXPECT_EQ(other->blobs(), lead->blobs());
    }
    Machine partial(u"máy tổ 3"_s);
    EXPECT_THROW(partial.join({report.paths.first()}), Error);
    EXPECT_FALSE(QFile::exists(partial.path(u"h.dkt"_s)));
}

TEST(Package, missingEvidenceIsAskedForAndComes) {
    Two two;
    EvidenceService(*two.lead.dossier)
        .add(two.lead.actor, two.first, {evidenceFromBytes(u"a.txt"_s, "ảnh chụp")});
    const ExportReport bare =
        two.lead.packAs({.path = two.lead.path(u"b.dktx"_s), .evidence = WithEvidence::No});
    EXPECT_EQ(bare.plan.omitted.size(), 1U);
    EXPECT_EQ(two.inspector.take(bare.paths).missingFiles.size(), 1U);
    EXPECT_EQ(EvidenceService(*two.inspector.dossier).missing().size(), 1U);
    two.lead.takeFrom(two.inspector);
    const ExportReport asked =
        two.lead.packAs({.path = two.lead.path(u"c.dktx"_s), .recipient = two.lead.peer(two.inspector)});
    EXPECT_EQ(asked.plan.commits, 0);
    EXPECT_EQ(asked.plan.files.size(), 1U);
    const ImportReport came = two.inspector.take(asked.paths);
    EXPECT_EQ(came.total.files, 1);
    EXPECT_TRUE(came.missingFiles.empty());
}

TEST(Package, whatOthersSaidTheyHaveIsAwaited) {
    Two two;
    two.inspector.write(u"một"_s);
    Machine third(u"máy tổ 2"_s);
    third.join({two.inspector.pack()});
    third.write(u"ba"_s);
    // The lead gets a package made for somebody who had the inspector's work already.
    Peer knows{third->device(), third->have(), {}, {}};
    knows.have.erase(third->device());
    const QString path = third.pack(knows);
    const ImportReport report = two.lead.take({path}, {.newcomers = UnknownDevices::Accept});
    ASSERT_EQ(report.awaited.size(), 1U);
    EXPECT_EQ(report.awaited[0].range, (MissingRange{two.inspector->device(), 1, 2}));
    EXPECT_TRUE(two.lead.takeFrom(two.inspector).awaited.empty());
}

TEST(Package, isNeverWrittenOverAnythingNorHalf) {
    Two two;
    const QString there = fileWith(two.lead, u"x.dktx"_s, "điều khác");
    EXPECT_THROW(two.lead.packAs({.path = there}), Error);
    EXPECT_EQ(bytesOf(there), QByteArray("điều khác"));
    EXPECT_THROW(two.lead.packAs({.path = two.lead.path(u"không có/x.dktx"_s)}), Error);
    struct Stop final : Progress {
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    EXPECT_THROW(
        PackageExporter(*two.lead.dossier).write({.path = two.lead.path(u"y.dktx"_s)}, two.lead.actor, stop),
        Error);
    EXPECT_EQ(QDir(two.lead.home.path()).entryList({u"y*"_s}), QStringList());
}

TEST(Package, proofNamesTheFirstBrokenLink) {
    Two two;
    const QString path = two.lead.pack();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    NoProgress quiet;
    const PackageProof proof = proofOf(file, {}, quiet);
    EXPECT_TRUE(proof.ok());
    EXPECT_EQ(proof.commits, 3);
    EXPECT_EQ(proof.header.label, u"máy trưởng đoàn");
}

} // namespace
} // namespace dkt::test
