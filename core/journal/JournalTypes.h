// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Commit.h"
#include "util/Issue.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace dkt {

/// One value of a cell that no later op supersedes.
struct Head {
    OpId id;
    Value value;

    bool operator==(const Head&) const = default;
};

/// A cell as it stands. `heads` is what an editor has loaded and passes back as Op::prev.
struct CellState {
    Value value; ///< the value, or the provisional one of a conflict
    std::vector<Head> heads;
    bool conflict = false; ///< two heads hold distinct values

    [[nodiscard]] std::vector<OpId> prev() const;
};

/// One side of a conflict, with who wrote it, when and where.
struct ConflictSide {
    Head head;
    CommitInfo commit;
};

/// What a person has to decide.
enum class ConflictKind {
    Value,         ///< one cell, several distinct values
    DeletedEdited, ///< a row was deleted while somebody edited it: it stays visible
    DeletedKept    ///< a row was deleted and restored apart
};

/// Which cell waits for a decision, and of what kind.
struct ConflictCell {
    RowId row;
    FieldId field; ///< the life field for the two kinds of deletion
    ConflictKind kind = ConflictKind::Value;

    bool operator==(const ConflictCell&) const = default;
};

/// A cell waiting for a decision. A Value conflict is decided by an op naming all heads (Journal::set);
/// the others by Journal::removal or Journal::restoral.
struct Conflict {
    RowId row;
    FieldId field; ///< the life field for the two kinds of deletion
    ConflictKind kind = ConflictKind::Value;
    std::vector<ConflictSide> sides; ///< the provisional value first
    std::optional<Value> base;       ///< the last value both sides had seen
};

/// One op in the audit trail: from what to what, who, when, where.
struct HistoryEntry {
    OpId id;
    RowId row;
    FieldId field;
    std::vector<Value> before; ///< the values it replaced; empty for the first one, several when it decided
    Value after;
    bool current = false; ///< still a head
    CommitInfo commit;
};

/// What to list; unset parts do not restrict.
struct HistoryFilter {
    std::optional<RowId> row = {};
    std::optional<FieldId> field = {};
    std::optional<QString> person = {};
    std::optional<DeviceKey> device = {};
    std::optional<QDate> from = {}; ///< first day, on the writer's own calendar
    std::optional<QDate> to = {};   ///< last day
    int limit = 0;                  ///< 0 = all; else the newest
};

/// A device's gapless run of commits: how far, and the hash there.
struct HaveEntry {
    std::int64_t upTo = 0;
    QByteArray hash;

    bool operator==(const HaveEntry&) const = default;
};
using HaveVector = std::map<DeviceKey, HaveEntry>;

/// Commits that are known to exist but have not arrived: from..to of one device.
struct MissingRange {
    DeviceKey device;
    std::int64_t from = 0;
    std::int64_t to = 0;

    bool operator==(const MissingRange&) const = default;
};

/// A commit that was not taken in, and why.
struct RefusedCommit {
    CommitId id;    ///< null when the bytes could not be read
    QString reason; ///< translated, one sentence
};

/// What is done with the commits of a device nobody has accepted yet.
enum class UnknownDevices {
    Flag,  ///< applied, and the device listed as unknown
    Hold,  ///< stored, applied once the device is accepted
    Accept ///< applied, and the device accepted on this laptop
};
enum class ApplyMode { Write, DryRun };

/// What an import did. Nothing was changed when it threw.
struct ApplyReport {
    int commits = 0;   ///< handed in
    int fresh = 0;     ///< applied now, including ones that had been waiting
    int known = 0;     ///< here already
    int ops = 0;       ///< of the fresh commits
    int stored = 0;    ///< kept until the gap before them closes or their device is accepted
    int held = 0;      ///< of the stored ones: those of devices that are not accepted
    int files = 0;     ///< brought now, not here before
    int conflicts = 0; ///< open conflicts that were not there before
    int forks = 0;     ///< same number, other content: kept as evidence
    std::vector<MissingRange> waiting;
    std::vector<RefusedCommit> refused;
    std::vector<DeviceKey> newDevices;
    std::vector<Issue> issues; ///< forks, clocks far ahead
    std::map<RowKind, int> newRows; ///< how many more rows there are of a kind than before
};

/// How far a device's work is trusted. Work of an unknown or closed device is never refused: see
/// UnknownDevices.
enum class DeviceTrust {
    Own,
    Accepted,
    Unknown,
    Closed ///< lost or stolen: what it writes from now on is held until a person looks at it
};

/// A device seen in this dossier.
struct DeviceInfo {
    DeviceKey key;
    QString label;
    DeviceTrust trust = DeviceTrust::Unknown;
    std::int64_t upTo = 0;
    int forks = 0;
    int waiting = 0; ///< commits kept and not applied: a gap is before them, or the device is not accepted
};

/// A step that cannot simply be taken back, because somebody changed a cell of it since: what it would take to put
/// the former values back all the same.
struct PutBack {
    struct Cell {
        RowId row;
        FieldId field;           ///< the life field where a row the step had made would go
        std::vector<Value> now;  ///< what stands there; several in a conflict
        std::vector<Value> then; ///< what would stand there
        std::optional<CommitInfo> since; ///< the change since, the newest where there are several; none: untouched

        bool operator==(const Cell&) const = default;
    };
    CommitInfo step;
    std::vector<Cell> cells; ///< those that would change
    std::vector<Op> ops;     ///< for Journal::commit(): over what stands there now

    bool operator==(const PutBack&) const = default;
};

/// Text being typed, not yet committed; local to this dossier file.
struct Draft {
    RowId row;
    FieldId field;
    Value value;
    QDateTime at;
};

/// One hit of a search.
struct SearchHit {
    RowId row;
    FieldId field;
    QString text; ///< the whole cell

    bool operator==(const SearchHit&) const = default;
};

/// What verify() found.
struct VerifyReport {
    int devices = 0;
    int commits = 0;
    int ops = 0;
    struct Broken {
        CommitId id;
        QString reason; ///< translated, one sentence
    };
    std::optional<Broken> broken; ///< the first broken link
    bool projection = true;       ///< the tables read equal what the commits say

    [[nodiscard]] bool ok() const { return !broken && projection; }
};

} // namespace dkt
