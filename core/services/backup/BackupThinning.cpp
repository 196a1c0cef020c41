// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/BackupThinning.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace dkt {

namespace {

constexpr int allForDays = 2;
constexpr int oneADayForDays = 30;
constexpr qint64 secondsADay = 86400;

} // namespace

std::vector<bool> keptBackups(const std::vector<QDateTime>& made, const QDateTime& now) {
    std::vector<std::size_t> newestFirst(made.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::ranges::stable_sort(newestFirst, std::greater(), [&](std::size_t n) { return made[n]; });
    std::vector<bool> kept(made.size(), false);
    std::set<QDate> days, months;
    for (const std::size_t n : newestFirst) {
        const QDate day = made[n].date();
        const qint64 age = made[n].secsTo(now);
        // What is kept for its age stands for its day, too.
        const bool firstOfDay = days.insert(day).second;
        const bool firstOfMonth = months.insert(QDate(day.year(), day.month(), 1)).second;
        kept[n] = n == newestFirst.front() || age <= allForDays * secondsADay ||
                  (age <= oneADayForDays * secondsADay ? firstOfDay : firstOfMonth);
    }
    return kept;
}

} // namespace dkt
