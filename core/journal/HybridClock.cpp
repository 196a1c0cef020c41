// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/HybridClock.h"

#include <algorithm>
#include <limits>

namespace dkt {
namespace {

/// Wall clocks before 1970 count as 1970; the year 10889 is the end of 48 bits.
std::int64_t readingOf(std::int64_t wallMs) {
    return std::clamp<std::int64_t>(wallMs, 0, std::numeric_limits<std::int64_t>::max() >> 16) << 16;
}

} // namespace

void HybridClock::restore(std::int64_t reading) {
    m_last = std::max(m_last, reading);
}

std::int64_t HybridClock::next(std::int64_t wallMs) {
    // At the very end of the scale the order falls back to device and number.
    const std::int64_t after = m_last == std::numeric_limits<std::int64_t>::max() ? m_last : m_last + 1;
    m_last = std::max(after, readingOf(wallMs));
    return m_last;
}

bool HybridClock::observe(std::int64_t reading, std::int64_t wallMs) {
    if (reading > readingOf(wallMs + toleranceMs))
        return false;
    m_last = std::max(m_last, reading);
    return true;
}

} // namespace dkt
