// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dkt::text {

/// A stretch of two texts that are compared.
struct DiffPart {
    enum class Kind {
        Same,    ///< in both
        Removed, ///< only in the first
        Added    ///< only in the second
    };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPart&) const = default;
};

/// What differs between two texts, word by word: spaces and marks between words are kept, so that all parts but
/// the added ones make `before`, all but the removed ones make `after`. Neighbouring parts are of different
/// kinds; a removed part stands before the added one that takes its place. For texts of ordinary length the
/// parts removed and added are the fewest words possible; very different long texts are compared by the
/// passages both have, which keeps the time near linear (1 MB: tenths of a second).
[[nodiscard]] std::vector<DiffPart> diffWords(const QString& before, const QString& after);

} // namespace dkt::text
