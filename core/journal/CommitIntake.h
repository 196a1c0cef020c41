// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "journal/Replica.h"

namespace dkt {

/// What the cell Device.standing says.
namespace standing {
inline constexpr QStringView accepted = u"accepted";
inline constexpr QStringView closed = u"closed";
} // namespace standing

/// Takes in commits of other devices, in any order, any number of times. Each is checked (form, dossier,
/// signature), then: known → skipped; its predecessor here → applied, and whatever waited for it;
/// else → stored until the gap closes. A second commit with a number that is taken is applied too, beside
/// the chain: a device was cloned, and neither of the two may lose work.
class CommitIntake {
public:
    CommitIntake(Replica& replica, RowId dossier, UnknownDevices unknown, std::int64_t nowMs)
        : m_replica(replica), m_dossier(dossier), m_unknown(unknown), m_nowMs(nowMs) {}

    /// Inside a transaction.
    Journal::Receiver::Taken take(const SignedCommit& bytes);
    /// Projects, keeps the clock. Returns what was done.
    ApplyReport finish(ChangeSet& changes);

private:
    [[nodiscard]] bool isKnown(const CommitInfo& info) const;
    [[nodiscard]] bool check(const SignedCommit& bytes, Commit& commit);
    Journal::Receiver::Taken refuse(const CommitId& id, const QString& reason);
    [[nodiscard]] bool held(int dev) const;
    /// What waited for the acceptance of its device.
    void release(int dev);
    /// Devices that were accepted or closed by a change that is here now. True when that let more in.
    bool heedStandings();
    void apply(int dev, const Commit& commit, const SignedCommit& bytes);
    void noteFork(int dev, const Commit& commit);

    Replica& m_replica;
    RowId m_dossier;
    UnknownDevices m_unknown;
    std::int64_t m_nowMs;
    ApplyReport m_report;
    std::set<int> m_forked, m_ahead, m_heldNow;
};

} // namespace dkt
