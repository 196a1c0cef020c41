// SPDX-License-Identifier: GPL-3.0-or-later
#include "World.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <iostream>
#include <random>

namespace dkt::test {
namespace {

std::string play(int laptops, const std::vector<std::uint32_t>& steps) {
    World world(laptops);
    for (const std::uint32_t number : steps)
        world.step(number);
    if (std::string fault = world.fault(); !fault.empty())
        return fault;
    world.settle();
    return world.faultWhenMet();
}

// Shrinks what it finds to the fewest steps.
RC_GTEST_PROP(Convergence, anyCourseEndsTheSameEverywhere, (const std::vector<std::uint32_t>& steps)) {
    const std::string fault = play(2 + static_cast<int>(steps.size() % 3), steps);
    if (!fault.empty())
        RC_FAIL(fault);
}

// Longer courses, as many as are asked for. A seed that fails is played again with DKT_SEED.
TEST(Convergence, manySchedules) {
    const int schedules =
        qEnvironmentVariableIsSet("DKT_SCHEDULES") ? qEnvironmentVariableIntValue("DKT_SCHEDULES") : 300;
    const auto first = qEnvironmentVariableIsSet("DKT_SEED")
                           ? static_cast<std::uint32_t>(qEnvironmentVariableIntValue("DKT_SEED"))
                           : std::random_device{}();
    std::cout << "first seed " << first << std::endl;
    for (int n = 0; n < schedules; ++n) {
        const std::uint32_t seed = first + static_cast<std::uint32_t>(n);
        std::mt19937 random(seed);
        std::vector<std::uint32_t> steps(20 + random() % 60);
        std::ranges::generate(steps, random);
        const std::string fault = play(2 + static_cast<int>(seed % 4), steps);
        ASSERT_EQ(fault, "") << "seed " << seed;
    }
}

} // namespace
} // namespace dkt::test
