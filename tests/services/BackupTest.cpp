// SPDX-License-Identifier: GPL-3.0-or-later
#include "DossierFixture.h"

#include "services/EvidenceService.h"
#include "services/backup/BackupName.h"
#include "services/backup/BackupService.h"
#include "services/backup/BackupThinning.h"
#include "util/Error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

class BackupTest : public DossierFixture {
protected:
    [[nodiscard]] BackupPlaces places(const QString& second = {}) const {
        return {folder.filePath(u"backups"_s), second};
    }
    [[nodiscard]] BackupService service(const QString& second = {}) const {
        return BackupService(places(second), clock);
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"d.dkt"_s); }
    [[nodiscard]] static QByteArray bytesIn(const QString& path) {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void spoil(const QString& path) {
        QByteArray bytes = bytesIn(path);
        for (qsizetype at = 4096; at < bytes.size(); at += 61)
            bytes[at] = static_cast<char>(~bytes[at]);
        QFile opened(path);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
        opened.write(bytes);
    }
    void later(qint64 seconds) { clock.set(clock.now().addSecs(seconds)); }
    /// Every file below the folder of backups.
    [[nodiscard]] QStringList filesMade() const {
        QStringList names;
        const QDir place(places().own);
        for (const QString& one : place.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QString& name : QDir(place.filePath(one)).entryList(QDir::Files))
                if (name != u"origin.txt")
                    names << name;
        return names;
    }

    NoProgress quiet;
};

TEST_F(BackupTest, IsAWholeDossierUnderItsTitleAndTime) {
    answer(0, Outcome::Met);
    EvidenceService(*dossier).add(actor, RowId::random(),
                                  {evidenceFromBytes(u"a.png"_s, QByteArray(50'000, 'p'))});
    const QByteArray dump = dossier->journal().dump();
    const BackupReport report = service().make(*dossier, BackupService::When::Always, quiet);
    EXPECT_TRUE(report.issues.empty());
    EXPECT_TRUE(QFileInfo(report.path).fileName().endsWith(u"-2026-08-20-090000.dkt-backup"))
        << report.path.toStdString();
    EXPECT_EQ(filesMade().size(), 1) << "and nothing unfinished beside it";
    EXPECT_FALSE(QFileInfo(report.path).permissions() & QFile::WriteOwner) << "nobody works in it by mistake";
    const BackupContent content = BackupService::look(report.path);
    EXPECT_EQ(content, dossier->journal().content());
    EXPECT_EQ(content.files, 1);
    EXPECT_EQ(content.lacks(dossier->journal().content()), 0);
    const QString restored = folder.filePath(u"restored.dkt"_s);
    BackupService::restoreTo(report.path, restored, quiet);
    const auto again = Dossier::open(restored, options(u"b"_s));
    EXPECT_EQ(again->journal().dump(), dump);
    EXPECT_EQ(again->journal().blobs().size(), 1U);
    EXPECT_TRUE(again->journal().verify().ok());
    EXPECT_THROW(BackupService::restoreTo(report.path, restored, quiet), Error) << "never over a file";
}

TEST_F(BackupTest, WhatIsNewerIsCounted) {
    const BackupReport report = service().make(*dossier, BackupService::When::Always, quiet);
    answer(0, Outcome::Met);
    answer(1, Outcome::NotMet);
    const BackupContent now = dossier->journal().content();
    EXPECT_EQ(report.content.lacks(now), 2);
    EXPECT_EQ(report.content.devicesAhead(now), 1);
    EXPECT_EQ(now.lacks(report.content), 0);
}

// A dossier put back is another device: no number of a change is given twice, whatever was handed out before.
TEST_F(BackupTest, ARestoredDossierGoesOnAsAnotherDevice) {
    const BackupReport report = service().make(*dossier, BackupService::When::Always, quiet);
    const DeviceKey first = dossier->journal().device();
    answer(0, Outcome::Met);
    const auto handedOut = dossier->journal().commitsSince();
    dossier->close();
    dossier.reset();
    const QString kept = service().restoreOver(report.path, file(), quiet);
    EXPECT_TRUE(kept.endsWith(u".dkt-backup")) << "what was there is backed up";
    dossier = Dossier::open(file(), options(u"a"_s));
    EXPECT_EQ(dossier->view()->data().answers.size(), 0U);
    answer(1, Outcome::NotMet);
    EXPECT_NE(dossier->journal().device(), first);
    const ApplyReport back = dossier->journal().apply(handedOut);
    EXPECT_EQ(back.forks, 0);
    EXPECT_TRUE(back.refused.empty());
    EXPECT_EQ(dossier->view()->data().answers.size(), 2U) << "nothing is lost";
    EXPECT_TRUE(dossier->journal().verify().ok());
}

TEST_F(BackupTest, ABackupOpenedAtOnceIsNotTheSameDeviceTwice) {
    const BackupReport report = service().make(*dossier, BackupService::When::Always, quiet);
    const QString twin = folder.filePath(u"twin.dkt"_s);
    BackupService::restoreTo(report.path, twin, quiet);
    dossier->close();
    // It stands where the dossier stands, and may be taken for it: then the dossier gives way.
    const auto second = Dossier::open(twin, options(u"a"_s));
    PlanService(*second).addUnits(actor, {{{}, u"1"_s, u"Xã A"_s, {}, {}, 0}});
    const auto there = second->journal().commitsSince();
    second->close();
    dossier = Dossier::open(file(), options(u"a"_s));
    answer(0, Outcome::Met);
    const ApplyReport joined = dossier->journal().apply(there);
    EXPECT_EQ(joined.forks, 0);
    EXPECT_TRUE(dossier->journal().verify().ok());
}

TEST_F(BackupTest, NothingNewNeedsNoBackup) {
    const BackupService backups = service();
    EXPECT_FALSE(backups.make(*dossier, BackupService::When::Changed, quiet).unchanged);
    later(60);
    EXPECT_TRUE(backups.make(*dossier, BackupService::When::Changed, quiet).unchanged);
    EXPECT_EQ(filesMade().size(), 1);
    EXPECT_FALSE(backups.make(*dossier, BackupService::When::Always, quiet).unchanged);
    EXPECT_EQ(filesMade().size(), 2);
    answer(0, Outcome::Met);
    EXPECT_FALSE(backups.make(*dossier, BackupService::When::Changed, quiet).path.isEmpty());
    // Two in one second keep names of their own.
    backups.make(*dossier, BackupService::When::Always, quiet);
    EXPECT_EQ(filesMade().size(), 4);
    EXPECT_EQ(backups.list(dossier->journal().dossierId()).size(), 4U);
}

TEST_F(BackupTest, IsDueADayAfterTheLastOneWhenSomethingChanged) {
    const BackupService backups = service();
    const auto due = [&] {
        dossier->close();
        const bool answered = backups.isDue(file());
        dossier = Dossier::open(file(), options(u"a"_s));
        return answered;
    };
    EXPECT_TRUE(due()) << "there is none yet";
    backups.make(*dossier, BackupService::When::Always, quiet);
    later(90'000);
    EXPECT_FALSE(due()) << "nothing changed";
    answer(0, Outcome::Met);
    EXPECT_TRUE(due());
    dossier->close();
    const BackupReport report = backups.makeOfFile(file(), BackupService::When::Changed, quiet);
    EXPECT_FALSE(report.path.isEmpty());
    EXPECT_EQ(BackupService::look(report.path).lacks(BackupService::look(file())), 0);
    later(80'000);
    dossier = Dossier::open(file(), options(u"a"_s));
    answer(1, Outcome::Met);
    EXPECT_FALSE(due()) << "less than a day";
}

TEST_F(BackupTest, AMissingSecondDiskIsANoticeOnly) {
    const QString second = folder.filePath(u"usb"_s);
    const BackupReport alone = service(second).make(*dossier, BackupService::When::Always, quiet);
    EXPECT_FALSE(alone.path.isEmpty());
    ASSERT_EQ(alone.issues.size(), 1U);
    EXPECT_EQ(alone.issues[0].severity, Severity::Note);
    EXPECT_TRUE(alone.issues[0].text.contains(second));
    QDir().mkpath(second);
    later(60);
    const BackupReport both = service(second).make(*dossier, BackupService::When::Always, quiet);
    EXPECT_TRUE(both.issues.empty());
    EXPECT_EQ(BackupService::look(both.secondPath), both.content);
    EXPECT_EQ(service(second).list(both.content.dossier).size(), 2U) << "each moment once";
    // The computer's own disk is gone: the second one still knows.
    QDir(places().own).removeRecursively();
    EXPECT_EQ(service(second).list(both.content.dossier).size(), 1U);
}

TEST_F(BackupTest, RoomIsKeptForOthers) {
    const qint64 size = QFileInfo(file()).size() + QFileInfo(file() + u"-wal"_s).size();
    qint64 room = 1000 * size + 500'000'000;
    BackupService backups(places(), clock, [&](const QString&) { return room; });
    for (int n = 0; n < 6; ++n) {
        later(60);
        backups.make(*dossier, BackupService::When::Always, quiet);
    }
    EXPECT_EQ(filesMade().size(), 6);
    room = 64 * 1024 * 1024 + size - 1;
    const BackupReport full = backups.make(*dossier, BackupService::When::Always, quiet);
    EXPECT_TRUE(full.path.isEmpty());
    ASSERT_EQ(full.issues.size(), 1U);
    EXPECT_EQ(full.issues[0].severity, Severity::Warning);
    EXPECT_GE(filesMade().size(), 2) << "the newest ones stay, however full it is";
}

TEST_F(BackupTest, BackupsOfADamagedDossierAreFound) {
    const BackupReport report = service().make(*dossier, BackupService::When::Always, quiet);
    dossier->close();
    dossier.reset();
    spoil(file());
    QFile header(file());
    ASSERT_TRUE(header.open(QIODevice::ReadWrite));
    header.write(QByteArray(4096, '\0'));
    header.close();
    EXPECT_EQ(service().dossiersOf(file()), std::vector{report.content.dossier}) << "by where it lay";
    const QByteArray broken = bytesIn(file());
    const QString kept = service().restoreOver(report.path, file(), quiet);
    EXPECT_EQ(bytesIn(kept), broken) << "the damaged one is put aside as it was";
    dossier = Dossier::open(file(), options(u"a"_s));
    EXPECT_TRUE(dossier->journal().verify().ok());
}

TEST_F(BackupTest, ADamagedBackupIsNotPutBack) {
    const BackupReport report = service().make(*dossier, BackupService::When::Always, quiet);
    dossier->close();
    dossier.reset();
    QFile::setPermissions(report.path, QFile::ReadOwner | QFile::WriteOwner);
    spoil(report.path);
    const QByteArray before = bytesIn(file());
    EXPECT_THROW(BackupService::restoreTo(report.path, folder.filePath(u"new.dkt"_s), quiet), Error);
    EXPECT_THROW(service().restoreOver(report.path, file(), quiet), Error);
    EXPECT_EQ(bytesIn(file()), before);
    EXPECT_EQ(QDir(folder.path()).entryList({u"*.part"_s}), QStringList());
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(u"new.dkt"_s)));
}

TEST_F(BackupTest, ADossierInUseElsewhereIsNotReplaced) {
    const BackupReport report = service().make(*dossier, BackupService::When::Always, quiet);
    dossier->close();
    dossier.reset();
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto other = Dossier::open(file(), options(u"b"_s));
        char word = 'x';
        (void)!::write(ready[1], &word, 1);
        ::sleep(20);
        ::_exit(0);
    }
    char word = 0;
    ASSERT_EQ(::read(ready[0], &word, 1), 1);
    try {
        service().restoreOver(report.path, file(), quiet);
        ADD_FAILURE() << "replaced under another program";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Locked);
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

TEST_F(BackupTest, StoppedItLeavesNothing) {
    class Stops final : public Progress {
    public:
        void report(qint64, qint64) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stops;
    EvidenceService(*dossier).add(actor, RowId::random(),
                                  {evidenceFromBytes(u"a.bin"_s, QByteArray(9'000'000, 'p'))});
    EXPECT_THROW(service().make(*dossier, BackupService::When::Always, stops), Error);
    EXPECT_TRUE(filesMade().isEmpty());
    answer(0, Outcome::Met);
}

TEST(BackupNames, CarryTheTime) {
    const QDateTime made({2026, 8, 20}, {14, 5, 1});
    const QString name = backupFileName(u"Kiểm tra cải cách hành chính 2026"_s, made);
    EXPECT_EQ(name, u"kiem-tra-cai-cach-hanh-chinh-2026-2026-08-20-140501.dkt-backup");
    EXPECT_EQ(backupTime(name), made);
    EXPECT_EQ(backupStem(u"Kiểm tra công tác cải cách hành chính năm 2021 tại các xã"_s),
              u"kiem-tra-cong-tac-cai-cach-hanh-chinh-nam-2021");
    EXPECT_LE(backupStem(QString(200, u'a')).size(), 48);
    EXPECT_EQ(backupTime(backupFileName({}, made)), made);
    EXPECT_EQ(backupTime(u"x-2026-08-20-140501-2.dkt-backup"_s), made);
    for (const QString& other :
         {u"x.dkt"_s, u"x-2026-08-20-140501.dkt"_s, u"x-2026-13-20-140501.dkt-backup"_s,
          u"x-2026-08-20-140501.dkt-backup.part"_s})
        EXPECT_FALSE(backupTime(other)) << other.toStdString();
}

TEST(BackupThinning, KeepsAllOfTwoDaysOneADayAndOneAMonth) {
    const QDateTime now({2026, 8, 20}, {12, 0});
    const struct {
        qint64 hoursAgo;
        bool kept;
        const char* why;
    } table[] = {
        {-5, true, "a clock was set back: from the future"},
        {0, true, "now"},
        {1, true, "of today"},
        {30, true, "of yesterday"},
        {47, true, "within two days"},
        {61, true, "the newest of its day"},
        {62, false, "an older one of the day"},
        {70, false, "an older one of the day"},
        {24 * 10, true, "ten days ago"},
        {24 * 10 + 1, false, "the same day"},
        {24 * 29, true, "within thirty days"},
        {24 * 36, false, "of July, which has a newer one"},
        {24 * 40, false, "of July, older"},
        {24 * 60, true, "the newest of June"},
        {24 * 61, false, "of June, older"},
        {24 * 400, true, "the only one of a month last year"},
    };
    std::vector<QDateTime> made;
    for (const auto& row : table)
        made.push_back(now.addSecs(-row.hoursAgo * 3600));
    const std::vector<bool> kept = keptBackups(made, now);
    for (std::size_t n = 0; n < made.size(); ++n)
        EXPECT_EQ(kept[n], table[n].kept) << table[n].why;
    EXPECT_TRUE(keptBackups({}, now).empty());
    EXPECT_EQ(keptBackups({now.addYears(-3)}, now), std::vector{true}) << "the newest always";
}

} // namespace

} // namespace dkt
