// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "domain/SnapshotJson.h"
#include "services/EvidenceService.h"
#include "util/Error.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

class EvidenceTest : public DossierFixture {
protected:
    [[nodiscard]] RowId owner(std::size_t index = 0) const { return answerId(visitId, item(index)).row; }
    QString fileWith(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// The message of what `work` throws.
    template <class F> QString refusal(F&& work) {
        try {
            work();
        } catch (const Error& error) {
            return error.message();
        }
        return {};
    }
    void reopen() {
        dossier->close();
        dossier = Dossier::open(folder.filePath(u"d.dkt"_s), options(u"a"_s));
    }
};

TEST_F(EvidenceTest, KeepsAFileUnderItsHash) {
    EvidenceService service(*dossier);
    const QByteArray bytes("\x89PNG\r\n\x1a\n not much of a picture", 30);
    const auto added = service.add(actor, owner(), {evidenceFromFile(fileWith(u"ảnh 1.png"_s, bytes))});
    ASSERT_EQ(added.size(), 1U);
    reopen();
    EvidenceService again(*dossier);
    const auto list = again.of(owner());
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].file.name, u"ảnh 1.png"_s);
    EXPECT_EQ(list[0].file.mime, u"image/png"_s);
    EXPECT_EQ(list[0].file.size, bytes.size());
    EXPECT_EQ(list[0].file.hash, QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256));
    EXPECT_EQ(again.bytes(list[0]), bytes);
    EXPECT_EQ(dossier->view()->index().evidenceOf(owner()).size(), 1U);
    EXPECT_TRUE(dossier->journal().damagedBlobs().empty());
}

TEST_F(EvidenceTest, TheSameContentIsKeptOnce) {
    EvidenceService service(*dossier);
    const EvidenceContent content = evidenceFromBytes(u"a.txt"_s, "một");
    EXPECT_EQ(service.add(actor, owner(0), {content, content}).size(), 1U);
    EXPECT_TRUE(service.add(actor, owner(0), {content}).empty());
    EXPECT_EQ(service.add(actor, owner(1), {content}).size(), 1U);
    EXPECT_EQ(dossier->journal().blobs().size(), 1U);
}

TEST_F(EvidenceTest, RefusesInWords) {
    EXPECT_TRUE(
        refusal([&] { static_cast<void>(evidenceFromBytes(u"trống.txt"_s, {})); }).contains(u"trống.txt"_s));
    QFile large(folder.filePath(u"phim.mp4"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(mostEvidenceBytes + 1));
    const QString words = refusal([&] { static_cast<void>(evidenceFromFile(large.fileName())); });
    EXPECT_TRUE(words.contains(u"phim.mp4"_s) && words.contains(u"50"_s)) << words.toStdString();
    EXPECT_FALSE(refusal([&] { static_cast<void>(evidenceFromFile(folder.path())); }).isEmpty());
    EXPECT_FALSE(
        refusal([&] { static_cast<void>(evidenceFromFile(folder.filePath(u"không có"_s))); }).isEmpty());
}

TEST_F(EvidenceTest, CaptionsAndRemovalAreUndone) {
    EvidenceService service(*dossier);
    const EvidenceId id = service.add(actor, owner(), {evidenceFromBytes(u"a.txt"_s, "một")}).front();
    const Loaded<Evidence> before = service.load(id);
    Evidence after = before.value;
    after.caption = u"Bảng niêm yết tại bộ phận một cửa"_s;
    after.file.name = u"không đổi được"_s;
    service.save(actor, before, after);
    EXPECT_EQ(service.of(owner())[0].caption, after.caption);
    EXPECT_EQ(service.of(owner())[0].file.name, u"a.txt"_s) << "files do not change";
    service.remove(actor, id);
    EXPECT_TRUE(service.of(owner()).empty());
    UndoService undo(*dossier);
    EXPECT_FALSE(undo.undoText(actor).contains(u'.')) << "the action has a name for people";
    undo.undo(actor);
    ASSERT_EQ(service.of(owner()).size(), 1U);
    EXPECT_EQ(service.bytes(service.of(owner())[0]), "một");
}

TEST_F(EvidenceTest, RebuildingLeavesTheFilesAlone) {
    EvidenceService service(*dossier);
    service.add(actor, owner(), {evidenceFromBytes(u"a.txt"_s, "một")});
    dossier->journal().rebuildProjections();
    ASSERT_EQ(service.of(owner()).size(), 1U);
    EXPECT_EQ(service.bytes(service.of(owner())[0]), "một");
    EXPECT_FALSE(dossier->journal().dump().contains("m\xe1\xbb\x99t")) << "dumps carry no bytes";
}

TEST_F(EvidenceTest, AReplicaWithoutTheBytesSaysSoUntilTheyAreBrought) {
    EvidenceService service(*dossier);
    service.add(actor, owner(), {evidenceFromBytes(u"a.txt"_s, "một")});
    auto other =
        Dossier::fromDump(folder.filePath(u"other.dkt"_s), dossier->journal().dump(), options(u"b"_s));
    EvidenceService there(*other);
    const auto missing = there.missing();
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_TRUE(refusal([&] { static_cast<void>(there.bytes(missing[0])); }).contains(u"a.txt"_s));
    const Blob wrong{missing[0].file.hash, "hai"};
    EXPECT_FALSE(refusal([&] { other->journal().bringBlobs({&wrong, 1}); }).isEmpty());
    EXPECT_EQ(there.missing().size(), 1U);
    const Blob right = Blob::of("một");
    other->journal().bringBlobs({&right, 1});
    EXPECT_TRUE(there.missing().empty());
    EXPECT_EQ(there.bytes(missing[0]), "một");
}

TEST_F(EvidenceTest, ExportsACopy) {
    EvidenceService service(*dossier);
    service.add(actor, owner(), {evidenceFromBytes(u"a.txt"_s, "một")});
    service.exportTo(service.of(owner())[0], folder.filePath(u"ra.txt"_s));
    QFile copy(folder.filePath(u"ra.txt"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), "một");
}

TEST_F(EvidenceTest, IsPartOfTheSnapshotsJson) {
    EvidenceService service(*dossier);
    service.add(actor, owner(), {evidenceFromBytes(u"a.txt"_s, "một")});
    const Loaded<Evidence> before = service.load(service.of(owner())[0].id);
    Evidence after = before.value;
    after.number = u"12/BC-UBND"_s;
    after.documentDate = QDate(2026, 8, 1);
    service.save(actor, before, after);
    const Snapshot data = dossier->view()->data();
    EXPECT_EQ(snapshotFromJson(toJson(data)).evidence, data.evidence);
}

} // namespace

} // namespace dkt
