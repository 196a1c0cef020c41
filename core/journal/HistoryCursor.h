// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/HistoryReader.h"

#include <deque>

namespace dkt {

/// Goes through all changes of a dossier, newest first, as far as it is asked to: so that a listing shows its
/// first lines at once and reads on in moments of rest. What is committed later is not in it. Valid as long as
/// the journal it came from; to be used where that is used.
class HistoryCursor {
public:
    HistoryCursor(const CommitStore& commits, HistoryReader reader);

    /// Goes to the next commit; false at the end.
    bool next();
    /// Who, when, where.
    [[nodiscard]] const CommitInfo& info() const { return m_info; }
    /// The commit with its ops; decoded when it is first asked for.
    [[nodiscard]] const Commit& commit();
    /// The `index`th op with what it replaced.
    [[nodiscard]] HistoryEntry entry(int index);

private:
    /// Commits of one chain, or of all forks, that stand before; the newest first.
    struct Chain {
        int dev = -1; ///< -1: forks, which are all read at once
        std::int64_t left = 0;
        std::deque<CommitStore::Record> read;
    };
    [[nodiscard]] bool refill(Chain& chain) const;

    const CommitStore& m_commits;
    HistoryReader m_reader;
    std::vector<Chain> m_chains;
    CommitStore::Record m_record;
    CommitInfo m_info;
    std::optional<Commit> m_commit;
};

} // namespace dkt
