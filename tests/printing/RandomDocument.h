// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"

#include <random>

namespace dkt::test {

/// Documents of every kind of block in any order, reproducible from a seed. Each word occurs once in all
/// documents of one generator ("kiểm17"), so that order and completeness can be checked.
class RandomDocument {
public:
    explicit RandomDocument(unsigned seed) : m_random(seed) {}

    [[nodiscard]] doc::Document next();
    /// The words of the last document in the order in which a reader meets them.
    [[nodiscard]] const QStringList& words() const { return m_words; }

private:
    [[nodiscard]] int upTo(int n) { return std::uniform_int_distribution(0, n)(m_random); }
    [[nodiscard]] QString text(int most);
    [[nodiscard]] doc::Runs runs(int most);
    [[nodiscard]] doc::Block block();
    [[nodiscard]] doc::Table table();
    /// A row higher than a page is one cell: cut, its cells would be read in turn.
    [[nodiscard]] doc::TableRow row(int columns, int most);

    std::mt19937 m_random;
    int m_counter = 0;
    QStringList m_words;
};

} // namespace dkt::test
