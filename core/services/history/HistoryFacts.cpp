// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/history/HistoryFacts.h"

#include <QElapsedTimer>

namespace dkt {

bool HistoryFacts::goOn(std::chrono::milliseconds budget) {
    constexpr int between = 64;
    QElapsedTimer timer;
    timer.start();
    for (int looked = 1;; ++looked) {
        if (looked % between == 0 && timer.elapsed() >= budget.count())
            return true;
        if (!m_cursor.next())
            return false;
        const CommitInfo& info = m_cursor.info();
        ++m_commits;
        ++m_people[info.person];
        ++m_actions[info.kind];
    }
}

} // namespace dkt
