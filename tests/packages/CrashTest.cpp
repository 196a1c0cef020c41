// SPDX-License-Identifier: GPL-3.0-or-later
// The program dies, or a call fails, at every write, sync and rename of handing over, taking in, backing up
// and putting back.
#include "Machine.h"

#include "../journal/Tracer.h"

#include "packages/PackageProof.h"
#include "services/backup/BackupService.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

enum class Done : char { No, Yes, Refused };

/// A laptop whose dossier is closed between what is done with it; what lies on its disk can be put back.
class CrashedMachine : public ::testing::Test {
protected:
    CrashedMachine() {
        machine.create();
        machine.write(u"Chưa niêm yết thủ tục"_s);
        const RowId row = machine.write(u"Sổ theo dõi chưa ghi đủ"_s);
        EvidenceService(*machine.dossier)
            .add(machine.actor, row, {evidenceFromBytes(u"a.jpg"_s, QByteArray(70'000, 'j'))});
        close(machine);
    }
    static void close(Machine& one) {
        one.dossier->close();
        one.dossier.reset();
    }
    static void open(Machine& one) { one.dossier = Dossier::open(one.path(u"h.dkt"_s), one.options); }
    /// Every file of a laptop, and back.
    static std::map<QString, QByteArray> filesOf(const Machine& one) {
        std::map<QString, QByteArray> files;
        QDirIterator it(one.home.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            files.emplace(path, bytesOf(path));
        }
        return files;
    }
    static void putBack(const Machine& one, const std::map<QString, QByteArray>& files) {
        for (const auto& [path, bytes] : filesOf(one))
            if (!files.contains(path)) {
                QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
                QFile::remove(path);
            }
        for (const auto& [path, bytes] : files) {
            QFile file(path);
            QFile::remove(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
    }
    /// `work` on the opened machine in a child that meets `trap`. Nothing where that is not permitted.
    std::optional<TracedEnd> doUnder(const Trap& trap, Machine& one, const std::function<void()>& work) {
        *done.operator->() = Done::No;
        const auto life = [&] {
            try {
                open(one);
                work();
                *done.operator->() = Done::Yes;
                close(one);
                return 0;
            } catch (const Error& error) {
                if (*done.operator->() == Done::No)
                    *done.operator->() = Done::Refused;
                return error.message().isEmpty() ? 2 : 1;
            } catch (...) {
                return 2;
            }
        };
        return runTraced(life, trap);
    }
    /// For each call, one way or the other: `work` in a child, then `check`.
    void atEachCall(Machine& one, const std::function<void()>& work, const std::function<void()>& check) {
        const auto before = filesOf(one);
        for (const Trap::What what : {Trap::What::Kill, Trap::What::Fail})
            for (int at = 1;; ++at) {
                ASSERT_NO_FATAL_FAILURE(putBack(one, before));
                const auto end = doUnder({what, at, false}, one, work);
                if (!end)
                    GTEST_SKIP() << "a child may not be traced here, or its calls cannot be made to fail";
                ASSERT_FALSE(what == Trap::What::Fail && (!end->code || *end->code == 2)) << "call " << at;
                check();
                ASSERT_FALSE(HasFailure())
                    << (what == Trap::What::Kill ? "killed" : "failed") << " at call " << at;
                if (!end->trapped) {
                    EXPECT_EQ(*done.operator->(), Done::Yes);
                    EXPECT_GT(at, 10);
                    break;
                }
            }
    }
    [[nodiscard]] Done what() const { return *done.operator->(); }

    Machine machine{u"máy trưởng đoàn"_s};
    Shared<Done> done;
    NoProgress quiet;
};

TEST_F(CrashedMachine, aPackageIsWholeOrNotThere) {
    const QString path = machine.path(u"p.dktx"_s);
    atEachCall(
        machine, [&] { machine.packAs({.path = path}); },
        [&] {
            if (what() == Done::Yes) {
                ASSERT_TRUE(QFile::exists(path)) << "handed over, and not there";
            }
            if (QFile file(path); file.open(QIODevice::ReadOnly)) {
                EXPECT_TRUE(proofOf(file, {}, quiet).ok());
            }
            open(machine);
            EXPECT_TRUE(machine->verify().ok());
            EXPECT_EQ(machine.packAs({.path = machine.path(u"again.dktx"_s)}).plan.files.size(), 1U);
            close(machine);
        });
}

TEST_F(CrashedMachine, aPackageIsTakenInWholeOrNotAtAll) {
    Machine other(u"máy tổ 1"_s);
    open(machine);
    other.join({machine.pack()});
    close(other);
    const RowId row = machine.write(u"Thêm"_s);
    EvidenceService(*machine.dossier)
        .add(machine.actor, row, {evidenceFromBytes(u"b.jpg"_s, QByteArray(50'000, 'k'))});
    const QString path = machine.pack();
    atEachCall(
        other, [&] { other.take({path}, {.newcomers = UnknownDevices::Accept}); },
        [&] {
            open(other);
            const int findings = other->count(RowKind::Finding),
                      files = static_cast<int>(other->blobs().size());
            EXPECT_EQ(findings, files + 1) << "some of it";
            if (what() == Done::Yes) {
                EXPECT_EQ(findings, 3);
            }
            EXPECT_TRUE(other->verify().ok());
            other.take({path}, {.newcomers = UnknownDevices::Accept});
            EXPECT_EQ(other->count(RowKind::Finding), 3);
            EXPECT_TRUE(other->damagedBlobs().empty());
            close(other);
        });
}

TEST_F(CrashedMachine, aBackupIsWholeOrNotThere) {
    const BackupService backups({machine.path(u"backups"_s), {}}, machine.clock);
    RowId id;
    atEachCall(
        machine, [&] { (void)backups.make(*machine.dossier, BackupService::When::Always, quiet); },
        [&] {
            open(machine);
            id = machine->dossierId();
            EXPECT_TRUE(machine->verify().ok());
            const auto made = backups.list(id);
            if (what() == Done::Yes) {
                EXPECT_FALSE(made.empty());
            }
            for (const BackupEntry& one : made)
                EXPECT_EQ(BackupService::look(one.path).files, 1);
            EXPECT_FALSE(backups.make(*machine.dossier, BackupService::When::Always, quiet).path.isEmpty());
            close(machine);
        });
}

// Never a moment without a good file: what is there is the old one or the restored one.
TEST_F(CrashedMachine, puttingABackupBackLosesNeither) {
    const BackupService backups({machine.path(u"backups"_s), {}}, machine.clock);
    open(machine);
    const QString backup = backups.make(*machine.dossier, BackupService::When::Always, quiet).path;
    machine.write(u"sau bản sao lưu"_s);
    close(machine);
    const auto putting = [&] {
        close(machine);
        (void)backups.restoreOver(backup, machine.path(u"h.dkt"_s), quiet);
        open(machine);
    };
    atEachCall(machine, putting, [&] {
        open(machine);
        const int findings = machine->count(RowKind::Finding);
        EXPECT_TRUE(findings == 2 || findings == 3) << findings;
        EXPECT_TRUE(machine->verify().ok());
        EXPECT_EQ(machine->blobs().size(), 1U);
        const RowId id = machine->dossierId();
        close(machine);
        if (findings == 3)
            return;
        // Put back: what was there before is in a backup, or beside it where none could be made.
        std::int64_t newest = 0;
        for (const BackupEntry& one : backups.list(id))
            newest = std::max(newest, BackupService::look(one.path).commits);
        for (const QString& aside : QDir(machine.home.path()).entryList({u"h-*.dkt"_s}))
            newest = std::max(newest, BackupService::look(machine.path(aside)).commits);
        EXPECT_GT(newest, BackupService::look(backup).commits);
    });
}

} // namespace
} // namespace dkt::test
