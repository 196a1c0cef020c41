// SPDX-License-Identifier: GPL-3.0-or-later
#include "util/SequenceDiff.h"

#include <QHash>

#include <algorithm>
#include <cstdint>

namespace dkt {

namespace {

/// Up to so many differences the comparison is exact: its work grows with their square.
constexpr int mostDifferences = 1000;
/// How often a stretch between two passages is divided by passages again.
constexpr int mostDivisions = 8;

/// From..to of both sequences.
struct Stretch {
    int aFrom, aTo, bFrom, bTo;

    [[nodiscard]] int aLength() const { return aTo - aFrom; }
    [[nodiscard]] int bLength() const { return bTo - bFrom; }
    [[nodiscard]] bool isEmpty() const { return aLength() == 0 || bLength() == 0; }
};

class Comparison {
public:
    Comparison(std::span<const int> a, std::span<const int> b) : m_a(a), m_b(b) {}

    std::vector<CommonRun> run() {
        compare({0, static_cast<int>(m_a.size()), 0, static_cast<int>(m_b.size())}, 0);
        return std::move(m_runs);
    }

private:
    [[nodiscard]] int a(int at) const { return m_a[static_cast<std::size_t>(at)]; }
    [[nodiscard]] int b(int at) const { return m_b[static_cast<std::size_t>(at)]; }

    void add(const CommonRun& run) {
        if (run.length == 0)
            return;
        if (!m_runs.empty())
            if (CommonRun& last = m_runs.back();
                last.a + last.length == run.a && last.b + last.length == run.b) {
                last.length += run.length;
                return;
            }
        m_runs.push_back(run);
    }

    void compare(Stretch s, int divisions) {
        CommonRun head{s.aFrom, s.bFrom, 0};
        while (!s.isEmpty() && a(s.aFrom) == b(s.bFrom))
            ++s.aFrom, ++s.bFrom, ++head.length;
        CommonRun tail{s.aTo, s.bTo, 0};
        while (!s.isEmpty() && a(s.aTo - 1) == b(s.bTo - 1))
            --s.aTo, --s.bTo, ++tail.length;
        tail.a = s.aTo;
        tail.b = s.bTo;
        add(head);
        if (!s.isEmpty() && !exact(s) && divisions < mostDivisions)
            divide(s, divisions);
        add(tail);
    }

    /// How far each diagonal came with some number of differences: x by x - y; -1 where none leads.
    struct Front {
        int reach;
        std::vector<int> x;

        explicit Front(int differences) : reach(differences), x(static_cast<std::size_t>(2 * differences + 1), -1) {}
        [[nodiscard]] int at(int diagonal) const {
            return diagonal < -reach || diagonal > reach ? -1 : x[static_cast<std::size_t>(diagonal + reach)];
        }
    };
    /// One step further than `before` on a diagonal: an element of the first or of the second is left out.
    struct Step {
        int x;
        int fromDiagonal;
    };
    [[nodiscard]] static Step step(const Stretch& s, const Front& before, int diagonal) {
        const int left = before.at(diagonal - 1), above = before.at(diagonal + 1);
        const int right = left >= 0 && left < s.aLength() ? left + 1 : -1;
        const int down = above >= 0 && above - diagonal - 1 < s.bLength() ? above : -1;
        return down >= right ? Step{down, diagonal + 1} : Step{right, diagonal - 1};
    }

    /// Myers' greedy comparison; false when more than mostDifferences elements differ.
    bool exact(const Stretch& s) {
        const int n = s.aLength(), m = s.bLength();
        std::vector<Front> fronts;
        for (int d = 0; d <= std::min(n + m, mostDifferences); ++d) {
            Front front(d);
            for (int k = -d; k <= d; k += 2) {
                int x = d == 0 ? 0 : step(s, fronts.back(), k).x;
                if (x < 0)
                    continue;
                while (x < n && x - k < m && a(s.aFrom + x) == b(s.bFrom + x - k))
                    ++x;
                front.x[static_cast<std::size_t>(k + d)] = x;
                if (x == n && x - k == m) {
                    readBack(s, fronts);
                    return true;
                }
            }
            fronts.push_back(std::move(front));
        }
        return false;
    }

    void readBack(const Stretch& s, const std::vector<Front>& fronts) {
        std::vector<CommonRun> back;
        int x = s.aLength(), k = s.aLength() - s.bLength();
        for (auto before = fronts.rbegin(); before != fronts.rend(); ++before) {
            const Step came = step(s, *before, k);
            back.push_back({s.aFrom + came.x, s.bFrom + came.x - k, x - came.x});
            k = came.fromDiagonal;
            x = before->at(k);
        }
        back.push_back({s.aFrom, s.bFrom, x});
        for (auto run = back.rbegin(); run != back.rend(); ++run)
            add(*run);
    }

    /// Splits at the passages that stand once in each part and come in the same order in both.
    void divide(const Stretch& s, int divisions) {
        for (const int length : {12, 4, 1}) {
            const std::vector<CommonRun> passages = sharedPassages(s, length);
            if (passages.empty())
                continue;
            Stretch rest = s;
            for (const CommonRun& passage : passages) {
                if (passage.a < rest.aFrom || passage.b < rest.bFrom)
                    continue; // inside what the one before was extended to
                compare({rest.aFrom, passage.a, rest.bFrom, passage.b}, divisions + 1);
                CommonRun whole = passage;
                while (whole.a + whole.length < s.aTo && whole.b + whole.length < s.bTo &&
                       a(whole.a + whole.length) == b(whole.b + whole.length))
                    ++whole.length;
                add(whole);
                rest.aFrom = whole.a + whole.length;
                rest.bFrom = whole.b + whole.length;
            }
            compare(rest, divisions + 1);
            return;
        }
    }

    /// Where each passage of `length` elements begins that stands once; -1: it stands more than once.
    [[nodiscard]] static QHash<std::uint64_t, int> once(std::span<const int> sequence, int from, int to, int length) {
        QHash<std::uint64_t, int> places;
        places.reserve(std::max(0, to - from));
        for (int at = from; at + length <= to; ++at) {
            const auto known = places.find(hashOf(sequence, at, length));
            if (known == places.end())
                places.insert(hashOf(sequence, at, length), at);
            else
                *known = -1;
        }
        return places;
    }
    [[nodiscard]] static std::uint64_t hashOf(std::span<const int> sequence, int at, int length) {
        std::uint64_t hash = 1469598103934665603ULL;
        for (int n = 0; n < length; ++n) {
            hash ^= static_cast<std::uint64_t>(sequence[static_cast<std::size_t>(at + n)]) + 0x9e3779b97f4a7c15ULL;
            hash *= 1099511628211ULL;
            hash ^= hash >> 29;
        }
        return hash;
    }

    [[nodiscard]] std::vector<CommonRun> sharedPassages(const Stretch& s, int length) const {
        const auto inA = once(m_a, s.aFrom, s.aTo, length);
        const auto inB = once(m_b, s.bFrom, s.bTo, length);
        std::vector<CommonRun> shared;
        for (int at = s.aFrom; at + length <= s.aTo; ++at) {
            const std::uint64_t hash = hashOf(m_a, at, length);
            if (const int b = inB.value(hash, -1); inA.value(hash) == at && b >= 0 && isSame(at, b, length))
                shared.push_back({at, b, length});
        }
        return inOrder(shared);
    }
    [[nodiscard]] bool isSame(int atA, int atB, int length) const {
        return std::ranges::equal(m_a.subspan(static_cast<std::size_t>(atA), static_cast<std::size_t>(length)),
                                  m_b.subspan(static_cast<std::size_t>(atB), static_cast<std::size_t>(length)));
    }

    /// The longest choice of passages whose places rise in the second sequence as they do in the first.
    [[nodiscard]] static std::vector<CommonRun> inOrder(const std::vector<CommonRun>& passages) {
        std::vector<int> ends; ///< of each length of a choice, the passage it ends with
        std::vector<int> before(passages.size(), -1);
        const auto b = [&](int at) { return passages[static_cast<std::size_t>(at)].b; };
        for (int at = 0; at < static_cast<int>(passages.size()); ++at) {
            const auto place = std::ranges::lower_bound(ends, b(at), {}, b);
            if (place != ends.begin())
                before[static_cast<std::size_t>(at)] = *(place - 1);
            if (place == ends.end())
                ends.push_back(at);
            else
                *place = at;
        }
        std::vector<CommonRun> chosen;
        for (int at = ends.empty() ? -1 : ends.back(); at >= 0; at = before[static_cast<std::size_t>(at)])
            chosen.push_back(passages[static_cast<std::size_t>(at)]);
        std::ranges::reverse(chosen);
        return chosen;
    }

    std::span<const int> m_a, m_b;
    std::vector<CommonRun> m_runs;
};

} // namespace

std::vector<CommonRun> commonRuns(std::span<const int> a, std::span<const int> b) {
    return Comparison(a, b).run();
}

} // namespace dkt
