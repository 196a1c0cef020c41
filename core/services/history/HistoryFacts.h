// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/HistoryCursor.h"
#include "journal/Journal.h"

#include <chrono>
#include <map>

namespace dkt {

/// Who acted in a dossier and what was done, counted: what a search can be narrowed to. Reads on a little at a
/// time, newest first. One thread, that of the dossier.
class HistoryFacts {
public:
    explicit HistoryFacts(const Journal& journal) : m_cursor(journal.historyCursor()) {}

    /// Goes on for about `budget`; false at the end.
    bool goOn(std::chrono::milliseconds budget);

    [[nodiscard]] const std::map<QString, int>& people() const { return m_people; }
    /// By the action's stable name.
    [[nodiscard]] const std::map<QString, int>& actions() const { return m_actions; }
    [[nodiscard]] int commits() const { return m_commits; }

private:
    HistoryCursor m_cursor;
    std::map<QString, int> m_people, m_actions;
    int m_commits = 0;
};

} // namespace dkt
