// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dkt::test {

/// While it lives, device keys are drawn from a seed: the same course has the same keys, so that ties are
/// broken alike when it is played again. One at a time.
class SeededKeys {
public:
    explicit SeededKeys(std::uint32_t seed = 1);
    ~SeededKeys();
    SeededKeys(const SeededKeys&) = delete;
    SeededKeys& operator=(const SeededKeys&) = delete;
};

} // namespace dkt::test
