// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dkt::test {

/// A course of the World: how many laptops, and the numbers of its steps.
struct Course {
    int laptops = 2;
    std::vector<std::uint32_t> steps;

    /// Two to eight laptops and mostly some dozens of steps, at times three hundred.
    [[nodiscard]] static Course ofSeed(std::uint32_t seed);
    /// As toText() gave it.
    [[nodiscard]] static std::optional<Course> fromText(const std::string& text);
    [[nodiscard]] std::string toText() const;

    /// What was wrong; empty when nothing was. `story` gets what happened.
    [[nodiscard]] std::string play(std::vector<std::string>* story = nullptr) const;
    /// A course as short as can be found that is wrong too, though perhaps in another way.
    [[nodiscard]] Course shrunk() const;
};

} // namespace dkt::test
