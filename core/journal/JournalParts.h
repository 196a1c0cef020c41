// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/BlobStore.h"
#include "journal/DeviceIdentity.h"
#include "journal/DraftStore.h"
#include "journal/HistoryReader.h"
#include "journal/Journal.h"
#include "journal/PeerStore.h"
#include "journal/Replica.h"
#include "journal/SearchIndex.h"
#include "journal/UndoPlanner.h"
#include "storage/Database.h"

namespace dkt {

/// What a Journal is made of. Its functions are spread over Journal*.cpp by purpose.
struct Journal::Parts {
    Parts(const QString& path, const JournalOptions& given);

    [[nodiscard]] QDateTime now() const { return options.clock->now(); }
    [[nodiscard]] HistoryReader history() const {
        return {database, replica.commits, replica.cells, replica.projector};
    }
    /// The device that belongs to the dossier as it is at this moment.
    DeviceIdentity& device();
    /// One signed commit of this device, durable when it returns.
    CommitId write(const Intent& intent, std::vector<Op> ops, CommitRole role = CommitRole::Edit,
                   const CommitId& target = {}, const std::vector<Blob>& files = {});
    ApplyReport import(const std::function<void(class CommitIntake&)>& feed, ApplyMode mode,
                       UnknownDevices newcomers);
    CommitId takeBack(const CommitId& id, const Intent& intent, CommitRole role);
    void tell(const ChangeSet& changes) const;

    SystemClock systemClock;
    JournalOptions options;
    mutable Database database;
    Replica replica;
    RowId dossier;
    DraftStore drafts;
    BlobStore blobs;
    PeerStore peers;
    SearchIndex search;
    std::unique_ptr<DeviceIdentity> identity;
    ChangeListener* listener = nullptr;
    bool closed = false;

private:
    /// Where a device's last commit stands; nothing when more of it is known than its chain.
    [[nodiscard]] std::optional<HaveEntry> lastCommit(const DeviceKey& key) const;
    void introduce();
    CommitId writeAs(DeviceIdentity& self, const Intent& intent, std::vector<Op> ops, CommitRole role,
                     const CommitId& target, const std::vector<Blob>& files = {});
    Commit draft(const DeviceIdentity& self, const Intent& intent, std::vector<Op> ops);
};

} // namespace dkt
