// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dkt {

/// Orders what is shown and picks the provisional value of a conflict; it never decides what is accepted.
/// A reading is milliseconds since 1970 << 16 | counter.
class HybridClock {
public:
    /// Readings of others that are further ahead of our wall clock do not move ours.
    static constexpr std::int64_t toleranceMs = 10 * 60 * 1000;

    [[nodiscard]] std::int64_t last() const { return m_last; }
    /// Never below a reading given before, whatever the wall clock was set to.
    void restore(std::int64_t reading);
    /// The next reading of our own.
    [[nodiscard]] std::int64_t next(std::int64_t wallMs);
    /// Takes note of another device's reading. False when its clock is too far ahead.
    bool observe(std::int64_t reading, std::int64_t wallMs);

private:
    std::int64_t m_last = 0;
};

} // namespace dkt
