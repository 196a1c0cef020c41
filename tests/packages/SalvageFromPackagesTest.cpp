// SPDX-License-Identifier: GPL-3.0-or-later
#include "Machine.h"

#include "packages/SalvageSources.h"

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

/// A laptop whose dossier is half destroyed, and the packages it once handed over.
class SalvageFromPackagesTest : public ::testing::Test {
protected:
    void SetUp() override {
        machine.create();
        for (int n = 0; n < 30; ++n)
            machine.write(u"trước khi bàn giao %1"_s.arg(n));
        EvidenceService(*machine.dossier)
            .add(machine.actor, row, {evidenceFromBytes(u"ảnh.png"_s, QByteArray(200'000, '\x7e'))});
        package = machine.pack();
        sealed = machine.pack({}, u"mật khẩu dài"_s);
        for (int n = 0; n < 30; ++n)
            machine.write(u"sau khi bàn giao %1"_s.arg(n));
        truth = machine->commitsSince();
        machine.dossier->close();
        QFile file(machine.path(u"h.dkt"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        // What was entered before the hand-over is gone, and the picture.
        for (std::size_t n = 0; n < 20; ++n)
            for (qsizetype at = 0; (at = bytes.indexOf(truth[n].signature, at)) >= 0; ++at)
                bytes[at] = static_cast<char>(~bytes[at]);
        for (qsizetype at = 0; (at = bytes.indexOf(QByteArray(1000, '\x7e'), at)) >= 0; at += 1000)
            bytes[at] = 'x';
        broken = machine.path(u"broken.dkt"_s);
        QFile out(broken);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] int all() const { return static_cast<int>(truth.size()); }
    [[nodiscard]] QString cut(const QString& of, qint64 size) {
        const QString path = machine.path(u"cut-%1.dktx"_s.arg(size));
        QFile::copy(of, path);
        QFile::resize(path, size);
        return path;
    }

    Machine machine{u"máy A"_s};
    RowId row = RowId::random();
    QString package, sealed, broken;
    std::vector<SignedCommit> truth;
    NoProgress quiet;
};

TEST_F(SalvageFromPackagesTest, APackageCompletesADamagedFile) {
    const auto alone = salvageOf({broken});
    alone->look(quiet);
    EXPECT_EQ(alone->report().commits, all() - 20);
    ASSERT_EQ(alone->report().lostFiles.size(), 1U);
    EXPECT_EQ(alone->report().lostFiles[0].name, u"ảnh.png");
    for (const QString& sent : {package, sealed}) {
        const auto both = salvageOf({broken, sent}, u"mật khẩu dài"_s);
        const QString path = machine.path(sent == package ? u"a.dkt"_s : u"b.dkt"_s);
        const SalvageReport report =
            both->write(path, machine.options, {u"Thư ký"_s, u"salvage.restate"_s}, quiet);
        EXPECT_TRUE(report.complete());
        EXPECT_EQ(report.commits, all());
        EXPECT_EQ(report.sources[1].onlyHere, 20);
        EXPECT_EQ(report.sources[1].files, 1);
        const auto made = Dossier::open(path, machine.options);
        EXPECT_TRUE(made->journal().verify().ok());
        EXPECT_EQ(made->journal().count(RowKind::Finding), 60);
    }
}

TEST_F(SalvageFromPackagesTest, APackageAloneTellsHowFarTheSenderWas) {
    const auto whole = salvageOf({package});
    EXPECT_TRUE(whole->look(quiet).complete()) << "as far as anybody signed for";
    EXPECT_TRUE(whole->report().sources[0].trouble.isEmpty());
    int most = 0;
    for (const qint64 size : {qint64{300}, qint64{1500}, QFileInfo(package).size() - 40}) {
        const auto salvage = salvageOf({cut(package, size)});
        try {
            salvage->look(quiet);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::CannotOpen) << size;
            continue;
        }
        EXPECT_GE(salvage->report().commits, most);
        most = salvage->report().commits;
        EXPECT_FALSE(salvage->report().sources[0].trouble.isEmpty());
        EXPECT_EQ(salvage->report().commits + salvage->report().lostCommits(), whole->report().commits)
            << "what is behind the cut is known from the header";
    }
    EXPECT_GT(most, 10);
}

TEST_F(SalvageFromPackagesTest, AProtectedPackageNeedsItsPassphrase) {
    for (const QString& passphrase : {QString(), u"sai"_s}) {
        const auto salvage = salvageOf({broken, sealed}, passphrase);
        try {
            salvage->look(quiet);
            FAIL();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::Input);
            EXPECT_TRUE(error.message().contains(QFileInfo(sealed).fileName()));
        }
    }
}

TEST_F(SalvageFromPackagesTest, APackageOfAnotherDossierIsRefused) {
    Machine other{u"máy B"_s};
    other.create();
    other.write(u"khác"_s);
    const QString foreign = other.pack();
    const auto salvage = salvageOf({broken, foreign});
    EXPECT_THROW(salvage->look(quiet), Error);
}

} // namespace
} // namespace dkt::test
