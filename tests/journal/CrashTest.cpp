// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultDisk.h"
#include "Laptop.h"

#include "util/Error.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

const FieldId crashWords = field::Finding::text, order = field::Finding::order;

RowId rowOf(int n) {
    return RowId::derived({"row", QByteArray::number(n)});
}

void save(Laptop& laptop, int n) {
    laptop->commit(laptop.intent, {laptop->set(rowOf(n), order, Value(n)),
                                   laptop->set(rowOf(n % 7), crashWords, u"lần %1"_s.arg(n))});
}

/// Every one up to `last` is there and the dossier is sound.
void expectWhole(Laptop& laptop, int last) {
    for (int n = 0; n <= last; ++n)
        ASSERT_EQ(laptop.value(rowOf(n), order), Value(n)) << "acknowledged and lost";
    ASSERT_TRUE(laptop->verify().ok());
    for (const DeviceInfo& device : laptop->devices())
        ASSERT_EQ(device.forks, 0);
}

TEST(Crash, killedAtAnyMomentLosesNothingAcknowledged) {
    const int loops = qEnvironmentVariableIsSet("DKT_KILLS") ? qEnvironmentVariableIntValue("DKT_KILLS") : 50;
    std::optional<Laptop> fresh;
    int next = 0;
    for (int loop = 0; loop < loops; ++loop) {
        if (loop % 10 == 0) {
            fresh.emplace().create();
            fresh->close();
            next = 0;
        }
        Laptop& laptop = *fresh;
        int pipes[2];
        ASSERT_EQ(::pipe(pipes), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            laptop.open();
            for (int n = next;; ++n) {
                save(laptop, n);
                if (::write(pipes[1], &n, sizeof n) != sizeof n)
                    ::_exit(1);
            }
        }
        ::close(pipes[1]);
        int acknowledged = -1;
        ASSERT_EQ(::read(pipes[0], &acknowledged, sizeof acknowledged),
                  static_cast<ssize_t>(sizeof acknowledged));
        ::usleep(static_cast<useconds_t>(1000 + loop * 7919 % 25000));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(pipes[0], &acknowledged, sizeof acknowledged) ==
               static_cast<ssize_t>(sizeof acknowledged)) {
        }
        ::close(pipes[0]);
        laptop.open();
        ASSERT_NO_FATAL_FAILURE(expectWhole(laptop, acknowledged));
        ASSERT_EQ(laptop->devices().size(), 1U) << "the machine did not go down: the device goes on";
        laptop.close();
        next = acknowledged + 1; // It may be there already, unacknowledged: writing it again is no change.
    }
}

TEST(Crash, powerCutAtAnyMomentLosesNothingAcknowledged) {
    const int cuts = qEnvironmentVariableIsSet("DKT_CUTS") ? qEnvironmentVariableIntValue("DKT_CUTS") : 150;
    const auto seed = static_cast<unsigned>(
        qEnvironmentVariableIsSet("DKT_SEED") ? qEnvironmentVariableIntValue("DKT_SEED") : 7);
    std::mt19937 random(seed);
    int lost = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        Laptop laptop;
        int acknowledged = -1;
        {
            FaultDisk disk;
            laptop.create();
            disk.cutAt(disk.steps() + static_cast<int>(random() % 400));
            for (int n = 0; n < 60 && !disk.isCut(); ++n) {
                if (n % 25 == 24)
                    laptop.restart();
                save(laptop, n);
                if (!disk.isCut())
                    acknowledged = n;
            }
            laptop.close();
            disk.leaveAfterCut(laptop.file(), random);
        }
        laptop.open();
        ASSERT_NO_FATAL_FAILURE(expectWhole(laptop, acknowledged)) << "cut " << cut << " seed " << seed;
        lost += acknowledged < 0 ? 1 : 0;
        save(laptop, 1000);
        laptop.restart();
        ASSERT_TRUE(laptop->verify().ok());
    }
    EXPECT_LT(lost, cuts) << "the cuts came before anything was saved";
}

TEST(Crash, afterAFailedSyncNothingMoreIsWritten) {
    for (int at = 1;; ++at) {
        FaultDisk disk; // Outlives the files on it.
        Laptop laptop;
        laptop.create();
        int acknowledged = -1;
        disk.failSync(at, SQLITE_IOERR_FSYNC);
        bool failed = false;
        for (int n = 0; n < 6; ++n) {
            try {
                save(laptop, n);
                ASSERT_FALSE(failed) << "writing went on after the disk had failed";
                acknowledged = n;
            } catch (const Error& error) {
                EXPECT_FALSE(error.message().isEmpty());
                failed = true;
            }
        }
        if (!failed) {
            EXPECT_GT(at, 5);
            break;
        }
        EXPECT_THROW(laptop->saveDraft(rowOf(0), crashWords, u"x"_s), Error);
        EXPECT_EQ(laptop.value(rowOf(acknowledged), order), acknowledged < 0 ? Value() : Value(acknowledged))
            << "reading goes on";
        laptop.close();
        laptop.open();
        ASSERT_NO_FATAL_FAILURE(expectWhole(laptop, acknowledged));
        save(laptop, 100);
    }
}

// The n-th write finds the disk full, for every n: the action fails in clear words, all before it is there,
// and once there is room the very same action succeeds.
TEST(Crash, fullDiskAtEveryWrite) {
    for (int at = 1;; ++at) {
        FaultDisk disk; // Outlives the files on it.
        Laptop laptop;
        laptop.create();
        disk.failWrite(at, SQLITE_FULL, FaultDisk::Lasting::FromThenOn);
        int failedAt = -1;
        for (int n = 0; n < 5 && failedAt < 0; ++n) {
            try {
                save(laptop, n);
            } catch (const Error& error) {
                ASSERT_EQ(error.kind(), Error::Kind::DiskFull);
                failedAt = n;
            }
        }
        if (failedAt < 0)
            break;
        EXPECT_TRUE(laptop->verify().ok());
        disk.heal();
        save(laptop, failedAt);
        ASSERT_NO_FATAL_FAILURE(expectWhole(laptop, failedAt));
        laptop.restart();
        ASSERT_NO_FATAL_FAILURE(expectWhole(laptop, failedAt));
    }
}

enum class Small { Whole, Wrong, NotPermitted };

/// Fills a file system of `kib` with commits, keys on it too, then frees a little and goes on.
Small fillSmallDisk(Laptop& laptop, int kib) {
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", QFile::encodeName(laptop.home.path()).constData(), "tmpfs", 0,
                QByteArray("size=" + QByteArray::number(kib) + "k").constData()) != 0)
        return Small::NotPermitted;
    QFile ballast(laptop.home.filePath(u"ballast"_s));
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(200 * 1024, 'b')) < 0 ||
        !ballast.flush())
        return Small::Wrong;
    laptop.create();
    int acknowledged = -1;
    try {
        for (int n = 0; n < 100'000; ++n) {
            save(laptop, n);
            acknowledged = n;
        }
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::DiskFull)
            return Small::Wrong;
    }
    expectWhole(laptop, acknowledged);
    ballast.remove();
    save(laptop, acknowledged + 1);
    laptop.restart();
    expectWhole(laptop, acknowledged + 1);
    return ::testing::Test::HasFailure() ? Small::Wrong : Small::Whole;
}

TEST(Crash, aReallyFullDisk) {
    const int sizes = qEnvironmentVariableIsSet("DKT_DISKS") ? qEnvironmentVariableIntValue("DKT_DISKS") : 12;
    for (int n = 0; n < sizes; ++n) {
        const int kib = 800 + n * 52;
        const pid_t child = ::fork();
        if (child == 0) {
            Small result = Small::Wrong;
            try {
                Laptop laptop;
                result = fillSmallDisk(laptop, kib);
                laptop.close();
                ::umount2(QFile::encodeName(laptop.home.path()).constData(), MNT_DETACH);
            } catch (const Error& error) {
                std::cerr << error.what() << std::endl;
            }
            ::_exit(static_cast<int>(result));
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFEXITED(status));
        if (WEXITSTATUS(status) == static_cast<int>(Small::NotPermitted))
            GTEST_SKIP() << "a small disk may not be mounted here";
        EXPECT_EQ(WEXITSTATUS(status), 0) << kib << " KiB";
    }
}

} // namespace
} // namespace dkt::test
