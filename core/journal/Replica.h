// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/HybridClock.h"
#include "journal/Projector.h"
#include "util/Progress.h"

namespace dkt {

/// The kernel: one set of commits and what is derived from it. Local edits, imports and rebuilds all enter
/// through take(), so that the state is a function of the set and of nothing else.
class Replica {
public:
    explicit Replica(Database& database);

    /// Stores a commit whose predecessor is here, enters its ops, marks its cells. Inside a transaction;
    /// project() is called once at its end.
    void take(int dev, const Commit& commit, const SignedCommit& bytes, std::int64_t receivedMs);
    /// After a rollback: what is kept in memory is read again.
    void rolledBack(const HybridClock& clockBefore);
    /// Drops and refolds everything derived. Its own transaction.
    void refold(Progress& progress);
    /// Refolds when the derived tables were made by another version of the program.
    void refoldIfChanged();

    Database& database;
    CommitStore commits;
    CellStore cells;
    Projector projector;
    HybridClock clock;
};

} // namespace dkt
