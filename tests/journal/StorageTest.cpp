// SPDX-License-Identifier: GPL-3.0-or-later
#include "LaptopImage.h"

#include "journal/JournalSchema.h"
#include "storage/Database.h"
#include "storage/FolderSafety.h"
#include "storage/Transaction.h"
#include "util/Error.h"

#include <QElapsedTimer>
#include <QProcess>

#include <gtest/gtest.h>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

template <class Action> std::optional<Error::Kind> failure(const Action& action) {
    try {
        action();
        return {};
    } catch (const Error& error) {
        EXPECT_FALSE(error.message().isEmpty());
        return error.kind();
    }
}

std::optional<Error::Kind> openFailure(const Laptop& laptop) {
    return failure([&] { (void)Journal::open(laptop.file(), laptop.options); });
}

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A dossier of some size, closed.
void fill(Laptop& laptop) {
    laptop.create();
    for (int n = 0; n < 200; ++n)
        laptop.edit(RowId::random(), field::Finding::text, QString(300, u'x'));
    laptop.close();
}

TEST(Storage, opensWithTheSettingsThatKeepData) {
    Laptop laptop;
    laptop.create();
    laptop.close();
    Database database(laptop.file(), journalschema::format);
    EXPECT_EQ(database.integer("PRAGMA synchronous"), 2);
    EXPECT_EQ(database.integer("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(database.integer("PRAGMA application_id"), 0x444B5431);
    WriteScope scope(database);
    Statement mode(database, "PRAGMA journal_mode");
    ASSERT_TRUE(mode.step());
    EXPECT_EQ(mode.text(0), u"wal");
}

TEST(Storage, refusesWhatIsNotADossier) {
    Laptop laptop;
    EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen) << "missing";
    writeFile(laptop.file(), {});
    EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen) << "empty";
    writeFile(laptop.file(), "PK\3\4 not a dossier at all");
    EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen) << "another format";
    QFile::remove(laptop.file());
    sqlite3* foreign = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(laptop.file()).constData(), &foreign), SQLITE_OK);
    sqlite3_exec(foreign, "CREATE TABLE t(x)", nullptr, nullptr, nullptr);
    sqlite3_close(foreign);
    EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen) << "another program's database";
    QFile::remove(laptop.file());
    QDir().mkpath(laptop.file());
    EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen) << "a folder";
}

TEST(Storage, refusesToMakeOverAnExistingFile) {
    Laptop laptop;
    writeFile(laptop.file(), "mine");
    EXPECT_EQ(failure([&] { laptop.create(); }), Error::Kind::Input);
    EXPECT_EQ(readFile(laptop.file()), "mine");
    EXPECT_EQ(failure([&] {
                  (void)Journal::create(laptop.home.filePath(u"no/such/folder.dkt"_s), laptop.options);
              }),
              Error::Kind::CannotOpen);
}

TEST(Storage, refusesADossierOfANewerProgram) {
    Laptop laptop;
    fill(laptop);
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(laptop.file()).constData(), &db), SQLITE_OK);
    sqlite3_exec(db, "PRAGMA user_version=99", nullptr, nullptr, nullptr);
    sqlite3_close(db);
    const QByteArray before = readFile(laptop.file());
    EXPECT_EQ(openFailure(laptop), Error::Kind::Newer);
    EXPECT_EQ(readFile(laptop.file()), before);
}

TEST(Storage, refusesATruncatedOrDamagedDossier) {
    Laptop laptop;
    fill(laptop);
    const QByteArray whole = readFile(laptop.file());
    for (const qsizetype size : {qsizetype{1}, qsizetype{50}, qsizetype{99}, qsizetype{100}, qsizetype{4096},
                                 whole.size() / 2, whole.size() - 1}) {
        writeFile(laptop.file(), whole.first(size));
        EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen) << "cut at " << size;
    }
    QByteArray damaged = whole;
    for (qsizetype at = 100; at < damaged.size(); at += 97)
        damaged[at] = static_cast<char>(~damaged[at]);
    writeFile(laptop.file(), damaged);
    EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen);
    writeFile(laptop.file(), whole);
    EXPECT_EQ(openFailure(laptop), std::nullopt);
}

TEST(Storage, refusesAnotherProgramWithinASecond) {
    Laptop laptop;
    laptop.create();
    const pid_t child = ::fork();
    if (child == 0) {
        QElapsedTimer timer;
        timer.start();
        const auto kind = openFailure(laptop);
        ::_exit(kind == Error::Kind::Locked && timer.elapsed() < 1000 ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    laptop.edit(RowId::random(), field::Finding::text, u"still works"_s);
    EXPECT_TRUE(laptop->verify().ok());
}

/// Runs `action` as a user without rights; true when it returned true there.
template <class Action> bool asNobody(const Action& action) {
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(::setgid(65534) == 0 && ::setuid(65534) == 0 && action() ? 0 : 1);
    int status = 1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

TEST(Storage, refusesReadOnlyFilesAndFolders) {
    Laptop laptop;
    fill(laptop);
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto folder = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    QFile::setPermissions(laptop.home.path(), folder);
    QFile::setPermissions(laptop.file(), readable | writable);
    const auto refused = [&] { return openFailure(laptop) == Error::Kind::ReadOnly; };
    const auto act = [&](const auto& action) { return ::geteuid() == 0 ? asNobody(action) : action(); };
    EXPECT_TRUE(act(refused)) << "folder";
    EXPECT_TRUE(act([&] {
        return failure([&] { (void)Journal::create(laptop.home.filePath(u"new.dkt"_s), laptop.options); }) ==
               Error::Kind::ReadOnly;
    })) << "new file in a read-only folder";
    QFile::setPermissions(laptop.home.path(), folder | writable);
    QFile::setPermissions(laptop.file(), readable);
    EXPECT_TRUE(act(refused)) << "file";
}

TEST(Storage, writesOutsideTheJournalAreRefused) {
    Laptop laptop;
    fill(laptop);
    Database database(laptop.file(), journalschema::format);
    for (const char* sql :
         {"DELETE FROM tcommit", "INSERT INTO meta VALUES('x', 1)", "UPDATE op SET state = 0",
          "DROP TABLE device", "DELETE FROM row_Finding", "UPDATE row_Finding SET alive = 0",
          "CREATE TABLE x(y)", "ATTACH ':memory:' AS other", "INSERT INTO draft VALUES(x'00', 1, 1, x'f6')"})
        EXPECT_THROW(database.exec(sql), Error) << sql;
    // A statement made while writing was allowed does not carry the right along.
    {
        WriteScope scope(database);
        (void)database.statement("UPDATE op SET state = state");
    }
    EXPECT_THROW(database.statement("UPDATE op SET state = state")->run(), Error);
    EXPECT_THROW(database.statement("DELETE FROM op"), Error);
    EXPECT_EQ(database.integer("SELECT count(*) FROM row_Finding"), 200);
    WriteScope scope(database);
    EXPECT_NO_THROW(database.statement("UPDATE op SET state = state")->run());
}

TEST(Storage, rollsBackWhatWasNotCommitted) {
    Laptop laptop;
    fill(laptop);
    Database database(laptop.file(), journalschema::format);
    {
        Transaction transaction(database);
        database.statement("DELETE FROM row_Finding")->run();
    }
    EXPECT_EQ(database.integer("SELECT count(*) FROM row_Finding"), 200);
}

TEST(FolderSafety, knowsNetworkFileSystems) {
    EXPECT_TRUE(isNetworkFileSystem(0x6969, u"nfs4"));
    EXPECT_TRUE(isNetworkFileSystem(0xFF534D42, u"cifs"));
    EXPECT_TRUE(isNetworkFileSystem(0x65735546, u"fuse.sshfs"));
    EXPECT_TRUE(isNetworkFileSystem(0x65735546, u"fuse.gvfsd-fuse"));
    EXPECT_TRUE(isNetworkFileSystem(0x65735546, u""));
    EXPECT_FALSE(isNetworkFileSystem(0x65735546, u"fuseblk")) << "NTFS on this machine's own disk or stick";
    EXPECT_FALSE(isNetworkFileSystem(0xEF53, u"ext4"));
    EXPECT_FALSE(isNetworkFileSystem(0x01021994, u"tmpfs"));
}

TEST(FolderSafety, knowsCloudFolders) {
    EXPECT_EQ(cloudFolder(u"/home/u/OneDrive - UBND huyện/Kiểm tra"_s), u"OneDrive - UBND huyện");
    EXPECT_EQ(cloudFolder(u"/home/u/dropbox/x"_s), u"dropbox");
    EXPECT_EQ(cloudFolder(u"/home/u/Google Drive"_s), u"Google Drive");
    EXPECT_EQ(cloudFolder(u"/home/u/Nextcloud/a/b"_s), u"Nextcloud");
    EXPECT_EQ(cloudFolder(u"/home/u/Megalith/Dropboxes"_s), QString());
    EXPECT_EQ(cloudFolder(u"/home/u/Tài liệu"_s), QString());
}

TEST(FolderSafety, refusesADossierInACloudFolder) {
    Laptop laptop;
    const QString folder = laptop.home.filePath(u"Dropbox"_s);
    QDir().mkpath(folder);
    const QString file = folder + u"/x.dkt"_s;
    laptop.options.unsafeFolders = UnsafeFolders::Refuse;
    EXPECT_EQ(failure([&] { (void)Journal::create(file, laptop.options); }), Error::Kind::CannotOpen);
    laptop.options.unsafeFolders = UnsafeFolders::Allow;
    Journal::create(file, laptop.options)->close();
    laptop.options.unsafeFolders = UnsafeFolders::Refuse;
    EXPECT_EQ(failure([&] { (void)Journal::open(file, laptop.options); }), Error::Kind::CannotOpen);
    QFile::link(file, laptop.file());
    EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen) << "through a link too";
}

TEST(Storage, writesNothingIntoAFileThatIsGone) {
    Laptop laptop;
    laptop.create();
    laptop.edit(RowId::random(), field::Finding::text, u"x"_s);
    QFile::rename(laptop.file(), laptop.file() + u".away"_s);
    EXPECT_FALSE(laptop->isInPlace());
    EXPECT_EQ(failure([&] { laptop.edit(RowId::random(), field::Finding::text, u"y"_s); }),
              Error::Kind::CannotOpen);
    QFile::rename(laptop.file() + u".away"_s, laptop.file());
    laptop.edit(RowId::random(), field::Finding::text, u"z"_s);
    EXPECT_EQ(laptop->count(RowKind::Finding), 2);
}

int rootPage(const Laptop& laptop, const char* table) {
    Database database(laptop.file(), journalschema::format);
    return static_cast<int>(
        database.integer(std::string("SELECT rootpage FROM sqlite_schema WHERE name = '") + table + "'"));
}

// What a crash left is looked through once, tables that opening does not read too.
TEST(Storage, damageIsNoticedAfterACrash) {
    Laptop laptop;
    fill(laptop);
    const int page = rootPage(laptop, "row_Visit"); // Not written since, so not in the log.
    laptop.open();
    laptop.edit(RowId::random(), field::Finding::text, u"x"_s);
    const LaptopImage image = LaptopImage::of(laptop); // As after the program died: with a log.
    laptop.close();
    image.putOn(laptop, LaptopImage::Part::DossierAndKeys);
    EXPECT_EQ(openFailure(laptop), std::nullopt);
    image.putOn(laptop, LaptopImage::Part::DossierAndKeys);
    QByteArray bytes = readFile(laptop.file());
    bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\0'));
    writeFile(laptop.file(), bytes);
    EXPECT_EQ(openFailure(laptop), Error::Kind::CannotOpen);
}

} // namespace
} // namespace dkt::test
