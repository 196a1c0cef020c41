// SPDX-License-Identifier: GPL-3.0-or-later
// Files written by released versions, kept under tests/data/golden/<version>. Whatever the program becomes,
// it reads them, and they say what they said. A new version adds a folder, made once with
//   DKT_WRITE_GOLDEN=tests/data/golden/<version> test_packages --gtest_filter=Golden.*
// and never changes one. The dossier is kept as zlib's bytes of the file; its dump, too.
#include "Machine.h"

#include "packages/PackageProof.h"
#include "services/Sample.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const QString goldenSecret = u"cụm mật khẩu mẫu"_s;

/// Two laptops, an open conflict, a deletion, a decision, evidence, held and waiting work, unknown fields.
void fillGolden(Machine& lead) {
    lead.create();
    const RowId disputed = lead.write(u"Chưa niêm yết đầy đủ thủ tục hành chính"_s);
    const RowId removed = lead.write(u"Ghi nhầm"_s);
    EvidenceService(*lead.dossier)
        .add(lead.actor, disputed, {evidenceFromBytes(u"anh.txt"_s, "ảnh chụp bảng niêm yết")});
    Machine other(u"máy tổ 1"_s), third(u"máy tổ 2"_s);
    other.join({lead.pack()});
    other.write(u"Niêm yết thiếu 12/40 thủ tục"_s, disputed);
    lead.write(u"Niêm yết thiếu 10/40 thủ tục"_s, disputed);
    lead->commit({lead.actor.person, u"finding.remove"_s, u"s"_s},
                 {lead->removal(RowKind::Finding, removed)});
    lead.takeFrom(other);
    // A kind and a field of a program yet to come.
    lead->commit({lead.actor.person, u"tương lai"_s, u"s"_s},
                 {Op{RowId::random(), FieldId(9901), Value(u"chưa biết"_s), {}},
                  Op{disputed, FieldId(1060), ValueList{Value(1), Value(u"hai"_s)}, {}}});
    third.join({lead.pack()});
    third.write(u"Việc của máy chưa được chấp nhận"_s);
    lead.take({third.pack()});
}

QByteArray goldenDump(const QString& folder) {
    return qUncompress(bytesOf(folder + u"/dump.json.z"_s));
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << path.toStdString();
}

void writeGolden(const QString& folder) {
    Machine lead(u"máy trưởng đoàn"_s);
    fillGolden(lead);
    QDir().mkpath(folder);
    put(folder + u"/dump.json.z"_s, qCompress(lead->dump(), 9));
    put(folder + u"/package.dktx"_s, bytesOf(lead.pack()));
    put(folder + u"/protected.dktx"_s, bytesOf(lead.pack({}, goldenSecret)));
    lead.dossier->close();
    put(folder + u"/dossier.dkt.z"_s, qCompress(bytesOf(lead.path(u"h.dkt"_s)), 9));
}

QStringList goldenVersions() {
    const QDir all(QStringLiteral(DKT_TEST_DATA "/golden"));
    QStringList folders;
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders << all.filePath(name);
    return folders;
}

TEST(Golden, everyReleasedVersionIsKept) {
    if (qEnvironmentVariableIsSet("DKT_WRITE_GOLDEN"))
        writeGolden(qEnvironmentVariable("DKT_WRITE_GOLDEN"));
    EXPECT_TRUE(goldenVersions().contains(QStringLiteral(DKT_TEST_DATA "/golden/" DKT_VERSION)))
        << "the golden files of this version are missing";
}

TEST(Golden, theirDossiersSayWhatTheySaid) {
    for (const QString& folder : goldenVersions()) {
        Machine machine(u"máy mới"_s);
        fileWith(machine, u"h.dkt"_s, qUncompress(bytesOf(folder + u"/dossier.dkt.z"_s)));
        machine.dossier = Dossier::open(machine.path(u"h.dkt"_s), machine.options);
        EXPECT_EQ(machine->dump(), goldenDump(folder)) << folder.toStdString();
        EXPECT_TRUE(machine->verify().ok());
        EXPECT_EQ(machine->conflictCount(), 1);
        EXPECT_EQ(machine->blobs().size(), 1U);
        EXPECT_FALSE(machine->exchanges().empty());
        // Another machine opened it: it writes on as a device of its own.
        machine.write(u"viết tiếp"_s);
        machine.reopen();
        EXPECT_TRUE(machine->verify().ok());
        EXPECT_EQ(machine->devices().size(), 4U);
    }
}

TEST(Golden, theirPackagesBringWhatTheyBrought) {
    for (const QString& folder : goldenVersions())
        for (const QString& name : {u"/package.dktx"_s, u"/protected.dktx"_s}) {
            const QString secret = name.startsWith(u"/prot"_s) ? goldenSecret : QString();
            NoProgress quiet;
            QFile file(folder + name);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_TRUE(proofOf(file, secret, quiet).ok());
            Machine machine(u"máy mới"_s);
            machine.join({folder + name}, secret);
            EXPECT_EQ(machine->conflictCount(), 1);
            EXPECT_EQ(machine->blobs().size(), 1U);
            EXPECT_EQ(machine->cell(machine->conflicts().front().row, FieldId(1060)).value,
                      Value(ValueList{Value(1), Value(u"hai"_s)}));
        }
}

} // namespace
} // namespace dkt::test
