// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fold.h"
#include "journal/Replica.h"

namespace dkt {

/// Proves a dossier: every chain unbroken, every signature right, and the tables that are read equal what a
/// fresh fold of the commits says.
class Verifier {
public:
    Verifier(const Replica& replica, const RowId& dossier, Progress& progress)
        : m_replica(replica), m_dossier(dossier), m_progress(progress) {}

    [[nodiscard]] VerifyReport run();

private:
    void checkChain(const CommitStore::Device& device);
    /// Empty when the commit is right.
    [[nodiscard]] QString fault(const CommitStore::Record& record, const DeviceKey& key,
                                Commit& commit) const;
    void breakAt(const CommitId& id, const QString& reason);
    [[nodiscard]] bool projectionHolds() const;
    [[nodiscard]] bool tableHolds(const KindInfo& kind,
                                  const std::map<std::pair<RowKind, RowId>, Fold::Row>& rows) const;
    [[nodiscard]] bool headsHold() const;

    const Replica& m_replica;
    RowId m_dossier;
    Progress& m_progress;
    VerifyReport m_report;
    Fold m_fold;
};

} // namespace dkt
