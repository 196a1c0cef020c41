// SPDX-License-Identifier: GPL-3.0-or-later
#include "Course.h"

#include <gtest/gtest.h>

#include <QtGlobal>

#include <iostream>
#include <random>

namespace dkt::test {
namespace {

/// The story of a failing course and the line that plays it again.
std::string told(const Course& course) {
    std::vector<std::string> story;
    std::string text = "\n  " + course.play(&story) + "\n";
    for (const std::string& line : story)
        text += "    " + line + "\n";
    return text + "  DKT_COURSE='" + course.toText() + "' plays it again\n";
}

// As many courses as are asked for. A seed that fails is played again with DKT_SEED; what fails is shrunk,
// and the shortest course is played again with DKT_COURSE.
TEST(Convergence, anyCourseEndsTheSameEverywhere) {
    if (const auto given = Course::fromText(qEnvironmentVariable("DKT_COURSE").toStdString())) {
        ASSERT_EQ(given->play(), "") << told(*given);
        return;
    }
    const int schedules =
        qEnvironmentVariableIsSet("DKT_SCHEDULES") ? qEnvironmentVariableIntValue("DKT_SCHEDULES") : 2000;
    const auto first = qEnvironmentVariableIsSet("DKT_SEED")
                           ? static_cast<std::uint32_t>(qEnvironmentVariableIntValue("DKT_SEED"))
                           : std::random_device{}() >> 1U;
    std::cout << "first seed " << first << std::endl;
    for (int n = 0; n < schedules; ++n) {
        const std::uint32_t seed = first + static_cast<std::uint32_t>(n);
        const Course course = Course::ofSeed(seed);
        const std::string fault = course.play();
        ASSERT_EQ(fault, "") << "DKT_SEED=" << seed << told(course.shrunk());
        if (n % 1000 == 999)
            std::cout << n + 1 << " courses" << std::endl;
    }
}

} // namespace
} // namespace dkt::test
