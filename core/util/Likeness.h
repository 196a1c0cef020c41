// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace dkt::text {

/// A text made ready to be compared with many others.
class Wording {
public:
    explicit Wording(const QString& text);

    /// How much two texts say the same, from 0 to 1, whatever their case, marks, punctuation and place of the
    /// tone mark: the share of letter triples they have in common, or, where one is short, how much of the
    /// shorter one is in the longer. 1 for equal words; a text without letters and digits is like nothing.
    [[nodiscard]] double likeness(const Wording& other) const;

private:
    std::vector<std::uint64_t> m_triples; ///< sorted, with repetitions
    qsizetype m_words = 0;
};

/// From here on two findings on one matter are taken to say the same.
inline constexpr double nearlyEqual = 0.72;

} // namespace dkt::text
