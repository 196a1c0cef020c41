// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/Likeness.h"

#include "util/Text.h"

#include <algorithm>

namespace dkt::text {

namespace {

/// A text of so many words says enough to be found again inside a longer one.
constexpr qsizetype wordsThatSayEnough = 5;
/// Being contained is worth a little less than being alike.
constexpr double containedWorth = 0.9;

/// Folded, with one space for everything that is neither letter nor digit, and one at both ends.
QString plainWords(const QString& text) {
    QString out(u' ');
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber())
            out += c;
        else if (out.back() != u' ')
            out += u' ';
    }
    if (out.back() != u' ')
        out += u' ';
    return out;
}

} // namespace

Wording::Wording(const QString& text) {
    const QString words = plainWords(text);
    m_words = words.count(u' ') - 1;
    for (qsizetype at = 0; at + 2 < words.size(); ++at)
        m_triples.push_back(std::uint64_t{words[at].unicode()} << 32 | std::uint64_t{words[at + 1].unicode()} << 16 |
                            words[at + 2].unicode());
    std::ranges::sort(m_triples);
}

double Wording::likeness(const Wording& other) const {
    const std::size_t mine = m_triples.size(), theirs = other.m_triples.size();
    if (mine == 0 || theirs == 0)
        return 0;
    std::size_t shared = 0;
    for (auto a = m_triples.begin(), b = other.m_triples.begin(); a != m_triples.end() && b != other.m_triples.end();) {
        if (*a == *b)
            ++shared, ++a, ++b;
        else if (*a < *b)
            ++a;
        else
            ++b;
    }
    const auto share = [&](std::size_t of) { return static_cast<double>(shared) / static_cast<double>(of); };
    const double alike = 2 * share(mine + theirs);
    const qsizetype shorterWords = mine < theirs ? m_words : other.m_words;
    const double contained = shorterWords >= wordsThatSayEnough ? containedWorth * share(std::min(mine, theirs)) : 0;
    return std::max(alike, contained);
}

} // namespace dkt::text
