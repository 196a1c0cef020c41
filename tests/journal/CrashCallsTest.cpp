// SPDX-License-Identifier: GPL-3.0-or-later
// At every system call that changes something on the disk the program dies, or the call fails.
#include "Deeds.h"
#include "LaptopImage.h"
#include "Tracer.h"

#include "util/Error.h"

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace dkt::test {
namespace {

constexpr int stepsOfALife = 3;

enum class Fate : char { Untried, Saved, Refused };

/// What became of each step of a life.
struct Life {
    Fate fates[stepsOfALife] = {};
    bool brokenOff = false; ///< something other than an Error was thrown, or one without a sentence

    [[nodiscard]] int lastSaved() const {
        int last = -1;
        for (int step = 0; step < stepsOfALife; ++step)
            if (fates[step] == Fate::Saved)
                last = step;
        return last;
    }
};

/// Opens, takes the steps, closes.
int live(Laptop& laptop, const Deeds& deeds, Life& life) {
    try {
        laptop.open();
        for (int step = 0; step < stepsOfALife; ++step) {
            try {
                deeds.act(laptop, step);
                life.fates[step] = Fate::Saved;
            } catch (const Error& error) {
                life.fates[step] = Fate::Refused;
                life.brokenOff = life.brokenOff || error.message().isEmpty();
            }
        }
        laptop.close();
        return 0;
    } catch (const Error& error) {
        return error.message().isEmpty() ? 2 : 1;
    } catch (...) {
        life.brokenOff = true;
        return 2;
    }
}

class CrashCallsOf : public ::testing::TestWithParam<Deeds::Kind> {
protected:
    CrashCallsOf() {
        laptop.create(Deeds::dossier());
        laptop.close();
        before = LaptopImage::of(laptop);
    }
    /// The next life begins with the dossier as it was.
    std::optional<TracedEnd> liveUnder(const Trap& trap) {
        before.putOn(laptop, LaptopImage::Part::DossierAndKeys);
        *life.operator->() = Life();
        return runTraced([&] { return live(laptop, deeds, *life.operator->()); }, trap);
    }

    /// No step is half there; none is lost that was acknowledged.
    void expectWhatWasSaved() {
        bool gap = false; // What is imported after a refused import waits for it.
        for (int step = 0; step < stepsOfALife; ++step) {
            const Deeds::There there = deeds.there(laptop, step);
            ASSERT_NE(there, Deeds::There::Half) << "step " << step;
            gap = gap || (GetParam() == Deeds::Kind::Import && there == Deeds::There::Not);
            if (life->fates[step] == Fate::Saved && !gap) {
                ASSERT_EQ(there, Deeds::There::Whole) << "step " << step << " was acknowledged";
            }
        }
    }

    const Deeds deeds{GetParam(), stepsOfALife + 2};
    Laptop laptop;
    LaptopImage before;
    Shared<Life> life;
};

INSTANTIATE_TEST_SUITE_P(CrashCalls, CrashCallsOf,
                         ::testing::Values(Deeds::Kind::Edit, Deeds::Kind::Attach, Deeds::Kind::Import),
                         [](const auto& chosen) { return std::string(Deeds(chosen.param, 0).name()); });

TEST_P(CrashCallsOf, killedAtEach) {
    for (int at = 1;; ++at) {
        const auto end = liveUnder({Trap::What::Kill, at, false});
        if (!end)
            GTEST_SKIP() << "a child may not be traced here";
        if (!end->trapped) {
            EXPECT_EQ(end->code, 0);
            EXPECT_GT(at, 3 * stepsOfALife) << "there are fewer calls than steps";
            std::cout << at - 1 << " calls" << std::endl;
            break;
        }
        laptop.open();
        ASSERT_NO_FATAL_FAILURE(deeds.expectUpTo(laptop, life->lastSaved())) << "killed at call " << at;
        // The device goes on, and numbers are not given twice.
        laptop.edit(RowId::derived({"after"}), field::Finding::text, u"sau đó"_s);
        ASSERT_NO_FATAL_FAILURE(Deeds::expectSound(laptop)) << "killed at call " << at;
        ASSERT_LE(keyFilesOf(laptop).size(), 2);
        laptop.close();
    }
}

TEST_P(CrashCallsOf, failsAtEach) {
    for (const bool syncsOnly : {true, false})
        for (int at = 1;; ++at) {
            const auto end = liveUnder({Trap::What::Fail, at, syncsOnly});
            if (!end)
                GTEST_SKIP() << "a child may not be traced here";
            ASSERT_TRUE(end->code) << "it died of a failed call " << at;
            ASSERT_NE(*end->code, 2) << "failed at call " << at;
            ASSERT_FALSE(life->brokenOff);
            if (!end->trapped) {
                EXPECT_EQ(end->code, 0);
                break;
            }
            laptop.open();
            ASSERT_NO_FATAL_FAILURE(expectWhatWasSaved()) << "failed at call " << at;
            // Trying again saves what was refused.
            for (int step = 0; step < stepsOfALife; ++step)
                deeds.act(laptop, step);
            ASSERT_NO_FATAL_FAILURE(deeds.expectUpTo(laptop, stepsOfALife - 1)) << "failed at call " << at;
            laptop.close();
        }
}

// A dossier that is being made is there whole, or its name is free.
TEST(CrashCalls, killedWhileADossierIsMade) {
    for (int at = 1;; ++at) {
        Laptop laptop;
        const auto make = [&] {
            laptop.create(Deeds::dossier());
            laptop.close();
            return 0;
        };
        const auto end = runTraced(make, {Trap::What::Kill, at, false});
        if (!end)
            GTEST_SKIP() << "a child may not be traced here";
        if (!end->trapped)
            break;
        if (QFile::exists(laptop.file()))
            laptop.open();
        else
            laptop.create(Deeds::dossier());
        EXPECT_EQ(laptop->dossierId(), Deeds::dossier());
        laptop.edit(RowId::derived({"after"}), field::Finding::text, u"sau đó"_s);
        ASSERT_NO_FATAL_FAILURE(Deeds::expectSound(laptop)) << "killed at call " << at;
    }
}

} // namespace
} // namespace dkt::test
