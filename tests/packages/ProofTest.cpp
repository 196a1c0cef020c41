// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a package by itself: commit by commit, and of the one just written.
#include "ForgedPackage.h"

#include "journal/CommitCodec.h"
#include "packages/PackageFormat.h"
#include "packages/PackageProof.h"

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

class ForgedProof : public ForgedPackage {
protected:
    PackageProof proof() {
        QByteArray bytes = fileOf(records);
        QBuffer in(&bytes);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        NoProgress quiet;
        return proofOf(in, {}, quiet);
    }
    /// The last commit, changed and signed by its author all the same.
    void signAnew(const std::function<void(Commit&)>& change) {
        ForgedRecord& last = *std::ranges::find(records.rbegin(), records.rend(), 'C', &ForgedRecord::type);
        Commit commit = commitcodec::decode(last.bytes.chopped(packageformat::signatureBytes));
        change(commit);
        const QByteArray body = commitcodec::encode(commit);
        last.bytes = body + lead->sign(commitcodec::decode(body).info.hash);
    }
};

TEST_F(ForgedProof, namesACommitThatItsAuthorDidNotSign) {
    flipLast(first('C').bytes);
    const PackageProof found = proof();
    ASSERT_TRUE(found.broken);
    EXPECT_EQ(found.broken->id.seq, 1);
}

TEST_F(ForgedProof, namesACommitThatFollowsAnother) {
    signAnew([](Commit& commit) { flipLast(commit.prevHash); });
    const PackageProof found = proof();
    ASSERT_TRUE(found.broken);
    EXPECT_EQ(found.broken->id.seq, found.commits);
    signAnew([](Commit& commit) { flipLast(commit.prevHash); });
    EXPECT_FALSE(proof().broken) << "as it was";
}

TEST_F(ForgedProof, namesACommitOfAnotherDossier) {
    signAnew([](Commit& commit) { commit.dossier = RowId::random(); });
    ASSERT_TRUE(proof().broken);
}

/// Damages what is on the disk when it is told how far the work is.
class LyingDisk final : public Progress {
public:
    explicit LyingDisk(QString path) : m_path(std::move(path)) {}
    void report(qint64, qint64) override {
        QFile file(m_path);
        if (m_lied || !file.exists() || file.size() < 1000)
            return;
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 100));
        m_lied = file.write("gone") == 4;
    }
    [[nodiscard]] bool cancelled() const override { return false; }
    [[nodiscard]] bool lied() const { return m_lied; }

private:
    const QString m_path;
    bool m_lied = false;
};

TEST_F(ForgedProof, aDiskThatKeepsSomethingElseIsNoticed) {
    const QString path = lead.path(u"x.dktx"_s);
    EvidenceService(*lead.dossier)
        .add(lead.actor, lead.write(u"hai"_s), {evidenceFromBytes(u"b.jpg"_s, noiseOf(100'000))});
    LyingDisk disk(path + u".part"_s);
    try {
        PackageExporter(*lead.dossier).write({.path = path}, lead.actor, disk);
        ADD_FAILURE() << "handed over";
    } catch (const Error& error) {
        EXPECT_TRUE(error.message().contains(u"its disk is not reliable"_s)) << error.what();
    }
    EXPECT_TRUE(disk.lied());
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_EQ(lead->exchanges().size(), 1U) << "the one before";
}

TEST_F(ForgedProof, evidenceThatIsDamagedHereIsNotHandedOver) {
    const QByteArray content(300, 'x');
    lead.dossier->close();
    lead.dossier.reset();
    QFile dossier(lead.path(u"h.dkt"_s));
    ASSERT_TRUE(dossier.open(QIODevice::ReadWrite));
    const qsizetype at = dossier.readAll().indexOf(content);
    ASSERT_GT(at, 0);
    ASSERT_TRUE(dossier.seek(at) && dossier.write("y") == 1);
    dossier.close();
    lead.dossier = Dossier::open(dossier.fileName(), lead.options);
    try {
        lead.pack();
        ADD_FAILURE() << "handed over";
    } catch (const Error& error) {
        EXPECT_TRUE(error.message().contains(u"damaged on this disk"_s)) << error.what();
    }
    EXPECT_EQ(QDir(lead.home.path()).entryList({u"p2*"_s}), QStringList());
}

} // namespace
} // namespace dkt::test
