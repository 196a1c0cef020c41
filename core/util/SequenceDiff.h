// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace dkt {

/// A run both sequences have: `length` elements from `a` of the first and from `b` of the second, all from 0.
struct CommonRun {
    int a = 0;
    int b = 0;
    int length = 0;

    bool operator==(const CommonRun&) const = default;
};

/// What two sequences have in common, in the order of both, neighbouring runs joined. As much as possible while
/// fewer than about a thousand elements differ; beyond that by passages that stand once in each, so that the
/// time stays near linear.
[[nodiscard]] std::vector<CommonRun> commonRuns(std::span<const int> a, std::span<const int> b);

} // namespace dkt
