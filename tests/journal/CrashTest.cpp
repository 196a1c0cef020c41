// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deeds.h"
#include "FaultDisk.h"
#include "LaptopImage.h"
#include "Tracer.h"

#include "util/Error.h"

#include <gtest/gtest.h>

#include <csignal>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

int countFrom(const char* variable, int normally) {
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : normally;
}

/// Steps from `next` on until it is killed, each acknowledged when it returned.
[[noreturn]] void actUntilKilled(Laptop& laptop, const Deeds& deeds, int next, volatile int& acknowledged) {
    laptop.open();
    for (int step = next;; ++step) {
        deeds.act(laptop, step);
        acknowledged = step;
    }
}

// DKT_KILLS times, at any moment.
TEST(Crash, killedAtAnyMomentLosesNothingAcknowledged) {
    constexpr int livesOfALaptop = 10, stepsPrepared = 6000;
    const int loops = countFrom("DKT_KILLS", 200);
    const Deeds deeds(Deeds::Kind::Mixed, stepsPrepared);
    const Shared<int> acknowledged;
    std::optional<Laptop> fresh;
    for (int loop = 0; loop < loops; ++loop) {
        if (loop % livesOfALaptop == 0) {
            fresh.emplace().create(Deeds::dossier());
            fresh->close();
            *acknowledged.operator->() = -1;
        }
        Laptop& laptop = *fresh;
        volatile int& last = *acknowledged.operator->();
        const int before = last;
        const pid_t child = ::fork();
        if (child == 0)
            actUntilKilled(laptop, deeds, last + 1, last);
        while (last == before && ::waitpid(child, nullptr, WNOHANG) == 0)
            ::usleep(200);
        ::usleep(static_cast<useconds_t>(loop * 7919 % 15000));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ASSERT_GT(last, before) << "nothing was saved";
        laptop.open();
        ASSERT_NO_FATAL_FAILURE(deeds.expectUpTo(laptop, last)) << "loop " << loop;
        // What was saved and not acknowledged may be there: doing it again is no change then.
        const DeviceKey key = laptop->device();
        laptop.close();
        ASSERT_EQ(keyFilesOf(laptop).size(), 1) << "the machine did not go down: the device goes on";
        laptop.open();
        ASSERT_EQ(laptop->device(), key);
        laptop.close();
    }
}

// DKT_CUTS times, at any write, truncation or sync.
TEST(Crash, powerCutAtAnyMomentLosesNothingAcknowledged) {
    const int cuts = countFrom("DKT_CUTS", 2000);
    const auto seed = static_cast<unsigned>(countFrom("DKT_SEED", 7));
    const Deeds deeds(Deeds::Kind::Mixed, 80);
    const QByteArray empty = [] {
        Laptop laptop;
        laptop.create(Deeds::dossier());
        laptop.close();
        return bytesOf(laptop.file());
    }();
    std::mt19937 random(seed);
    int nothing = 0;
    for (int cut = 0; cut < cuts; ++cut) {
        Laptop laptop;
        int acknowledged = -1;
        {
            putBytes(laptop.file(), empty);
            FaultDisk disk;
            laptop.open();
            disk.cutAt(disk.steps() + static_cast<int>(random() % 400));
            for (int step = 0; step < 60 && !disk.isCut(); ++step) {
                if (step % 25 == 24)
                    laptop.restart();
                deeds.act(laptop, step);
                if (!disk.isCut())
                    acknowledged = step;
            }
            laptop.close();
            disk.leaveAfterCut(laptop.file(), random);
        }
        laptop.open();
        ASSERT_NO_FATAL_FAILURE(deeds.expectUpTo(laptop, acknowledged)) << "cut " << cut << " seed " << seed;
        nothing += acknowledged < 0 ? 1 : 0;
        deeds.act(laptop, 70);
        laptop.restart();
        ASSERT_EQ(deeds.there(laptop, 70), Deeds::There::Whole);
    }
    EXPECT_LT(nothing, cuts / 4 + 1) << "the cuts came before anything was saved";
}

/// Each kind of step by itself, under whatever happens.
class CrashOf : public ::testing::TestWithParam<Deeds::Kind> {
protected:
    const Deeds deeds{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(Crash, CrashOf,
                         ::testing::Values(Deeds::Kind::Edit, Deeds::Kind::Attach, Deeds::Kind::Import),
                         [](const auto& chosen) { return std::string(Deeds(chosen.param, 0).name()); });

TEST_P(CrashOf, afterAFailedSyncNothingMoreIsWritten) {
    for (int at = 1;; ++at) {
        FaultDisk disk; // Outlives the files on it.
        Laptop laptop;
        laptop.create(Deeds::dossier());
        int acknowledged = -1;
        disk.failSync(at, SQLITE_IOERR_FSYNC);
        bool failed = false;
        for (int step = 0; step < 6; ++step) {
            try {
                deeds.act(laptop, step);
                ASSERT_FALSE(failed) << "writing went on after the disk had failed";
                acknowledged = step;
            } catch (const Error& error) {
                EXPECT_FALSE(error.message().isEmpty());
                failed = true;
            }
        }
        if (!failed) {
            EXPECT_GT(at, 5);
            break;
        }
        EXPECT_THROW(laptop->saveDraft(RowId::derived({"x"}), field::Finding::text, u"x"_s), Error);
        if (acknowledged >= 0) {
            EXPECT_EQ(deeds.there(laptop, acknowledged), Deeds::There::Whole) << "reading goes on";
        }
        laptop.close();
        laptop.open();
        ASSERT_NO_FATAL_FAILURE(deeds.expectUpTo(laptop, acknowledged));
        deeds.act(laptop, 30);
    }
}

// The n-th write finds the disk full, for every n: the step fails in clear words, all before it is there,
// and once there is room the very same step succeeds.
TEST_P(CrashOf, fullDiskAtEveryWrite) {
    for (int at = 1;; ++at) {
        FaultDisk disk; // Outlives the files on it.
        Laptop laptop;
        laptop.create(Deeds::dossier());
        disk.failWrite(at, SQLITE_FULL, FaultDisk::Lasting::FromThenOn);
        int failedAt = -1;
        for (int step = 0; step < 5 && failedAt < 0; ++step) {
            try {
                deeds.act(laptop, step);
            } catch (const Error& error) {
                ASSERT_EQ(error.kind(), Error::Kind::DiskFull);
                failedAt = step;
            }
        }
        if (failedAt < 0)
            break;
        ASSERT_EQ(deeds.there(laptop, failedAt), Deeds::There::Not);
        EXPECT_TRUE(laptop->verify().ok());
        disk.heal();
        deeds.act(laptop, failedAt);
        ASSERT_NO_FATAL_FAILURE(deeds.expectUpTo(laptop, failedAt));
        laptop.restart();
        ASSERT_NO_FATAL_FAILURE(deeds.expectUpTo(laptop, failedAt));
    }
}

} // namespace
} // namespace dkt::test
