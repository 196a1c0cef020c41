// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/TextDiff.h"

#include "util/SequenceDiff.h"

#include <QHash>
#include <QStringView>

#include <algorithm>

namespace dkt::text {

namespace {

/// A text in words, runs of spaces and single other characters; equal ones have equal numbers.
struct Words {
    std::vector<QStringView> pieces;
    std::vector<int> numbers;
};

bool isWordPart(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

qsizetype pieceEnd(QStringView text, qsizetype at) {
    const bool word = isWordPart(text[at]), space = text[at].isSpace();
    qsizetype end = at + 1;
    while (end < text.size() && ((word && isWordPart(text[end])) || (space && text[end].isSpace())))
        ++end;
    return end;
}

Words split(QStringView text, QHash<QStringView, int>& numbers) {
    Words words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = pieceEnd(text, at);
        const QStringView piece = text.sliced(at, end - at);
        auto known = numbers.find(piece);
        if (known == numbers.end())
            known = numbers.insert(piece, static_cast<int>(numbers.size()));
        words.pieces.push_back(piece);
        words.numbers.push_back(*known);
        at = end;
    }
    return words;
}

class Parts {
public:
    void add(DiffPart::Kind kind, const Words& words, int from, int to) {
        if (from >= to)
            return;
        const QStringView first = words.pieces[static_cast<std::size_t>(from)];
        const QStringView last = words.pieces[static_cast<std::size_t>(to - 1)];
        m_parts.push_back({kind, QStringView(first.begin(), last.end()).toString()});
    }
    std::vector<DiffPart> take() { return std::move(m_parts); }

private:
    std::vector<DiffPart> m_parts;
};

bool isBlank(QStringView piece) {
    return !std::ranges::any_of(piece, isWordPart);
}

/// Spaces and marks alone between changed words do not tie two texts together: they count as changed.
std::vector<CommonRun> withoutIslands(const std::vector<CommonRun>& runs, const Words& a, const Words& b) {
    std::vector<CommonRun> kept;
    for (const CommonRun& run : runs) {
        const bool first = run.a == 0 && run.b == 0;
        const bool last = run.a + run.length == static_cast<int>(a.numbers.size()) &&
                          run.b + run.length == static_cast<int>(b.numbers.size());
        bool blank = !first && !last;
        for (int n = 0; blank && n < run.length; ++n)
            blank = isBlank(a.pieces[static_cast<std::size_t>(run.a + n)]);
        if (!blank)
            kept.push_back(run);
    }
    return kept;
}

} // namespace

std::vector<DiffPart> diffWords(const QString& before, const QString& after) {
    QHash<QStringView, int> numbers;
    const Words a = split(before, numbers), b = split(after, numbers);
    Parts parts;
    int atA = 0, atB = 0;
    const auto changed = [&](int toA, int toB) {
        parts.add(DiffPart::Kind::Removed, a, atA, toA);
        parts.add(DiffPart::Kind::Added, b, atB, toB);
    };
    for (const CommonRun& run : withoutIslands(commonRuns(a.numbers, b.numbers), a, b)) {
        changed(run.a, run.b);
        parts.add(DiffPart::Kind::Same, a, run.a, run.a + run.length);
        atA = run.a + run.length;
        atB = run.b + run.length;
    }
    changed(static_cast<int>(a.numbers.size()), static_cast<int>(b.numbers.size()));
    return parts.take();
}

} // namespace dkt::text
