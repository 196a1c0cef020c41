// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/CellStore.h"

#include <map>
#include <memory>

namespace dkt {

/// Reads ops with all that was written about them out of their commits, keeping the commits it decoded.
/// For one listing; it does not learn of later changes.
class OpReader {
public:
    explicit OpReader(const CommitStore& commits) : m_commits(commits) {}

    /// What was found stays readable while it is held, whatever is looked up meanwhile.
    struct Found {
        std::shared_ptr<const Commit> commit;
        const Op* op = nullptr;
    };
    /// Null pointers when the op has not arrived.
    [[nodiscard]] Found find(const OpId& id);
    [[nodiscard]] Found find(const LocalCommit& commit, int index);
    /// Null when it has not arrived.
    [[nodiscard]] std::shared_ptr<const Commit> commit(const LocalCommit& id);

private:
    const CommitStore& m_commits;
    std::map<LocalCommit, std::shared_ptr<const Commit>> m_cache;
};

} // namespace dkt
