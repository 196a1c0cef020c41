// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"
#include "journal/Value.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <vector>

namespace dkt {

/// A device is named by its Ed25519 public key.
struct DeviceKey {
    std::array<std::uint8_t, 32> bytes{};

    [[nodiscard]] bool isNull() const { return bytes == std::array<std::uint8_t, 32>{}; }
    [[nodiscard]] QByteArray toBytes() const;
    /// Null when `raw` is not 32 long.
    [[nodiscard]] static DeviceKey fromBytes(QByteArrayView raw);
    [[nodiscard]] QString hex() const;
    auto operator<=>(const DeviceKey&) const = default;
};

/// One user action on one device: the device's `seq`th commit, counted from 1 without gaps. `tag` is the
/// start of the commit's hash: should a device be cloned with its key, the two commits that carry the same
/// number stay two commits.
struct CommitId {
    DeviceKey device;
    std::int64_t seq = 0;
    std::int64_t tag = 0;

    [[nodiscard]] bool isNull() const { return seq == 0; }
    auto operator<=>(const CommitId&) const = default;
};

/// One op of a commit, counted from 0.
struct OpId {
    DeviceKey device;
    std::int64_t seq = 0;
    int index = 0;
    std::int64_t tag = 0;

    [[nodiscard]] CommitId commit() const { return {device, seq, tag}; }
    auto operator<=>(const OpId&) const = default;
};

/// One change of one cell. `prev` names the ops the editor had loaded when the person typed, so that work
/// that arrived behind an open form becomes a conflict and not a silent overwrite. Only ops of the same
/// cell are superseded by being named.
struct Op {
    RowId row;
    FieldId field;
    Value value;
    std::vector<OpId> prev;

    bool operator==(const Op&) const = default;
};

/// Why a commit is made: who, in which sitting, and the action's stable name ("answer.edit").
struct Intent {
    QString person;
    QString kind;
    QString session = {};
    QString comment = {}; ///< the person's own words: why a conflict was decided so
};

/// Whether a commit is a fresh action or takes one back.
enum class CommitRole { Edit = 0, Undo = 1, Redo = 2 };

/// Who, when, where, why: a commit without its ops.
struct CommitInfo {
    CommitId id;
    QByteArray hash;      ///< BLAKE2b-256 of the signed bytes
    std::int64_t hlc = 0; ///< hybrid logical clock, orders what is shown: milliseconds << 16 | counter
    QDateTime at;         ///< wall clock of the device, with its offset from UTC
    QString person;
    QString session;
    QString kind;
    QString appVersion;
    QString comment;
    CommitRole role = CommitRole::Edit;
    CommitId target; ///< what an Undo or Redo is about; else null

    bool operator==(const CommitInfo&) const = default;
};

/// A commit as its device wrote it.
struct Commit {
    RowId dossier;
    CommitInfo info;
    QByteArray prevHash; ///< hash of the device's commit before; empty for its first
    std::vector<Op> ops;

    bool operator==(const Commit&) const = default;
};

/// The author's exact bytes and signature: what is stored, forwarded and put into packages.
struct SignedCommit {
    QByteArray body;      ///< canonical CBOR
    QByteArray signature; ///< Ed25519, 64 bytes

    bool operator==(const SignedCommit&) const = default;
};

/// Caps that every reader of foreign bytes enforces.
namespace limits {
inline constexpr qsizetype commitBytes = 4 * 1024 * 1024;
/// Every unit of the country at once, so that one step takes them back.
inline constexpr std::size_t opsPerCommit = 50'000;
inline constexpr std::size_t prevPerOp = 64;
inline constexpr int valueDepth = 8;
} // namespace limits

} // namespace dkt

template <> struct std::hash<dkt::DeviceKey> {
    std::size_t operator()(const dkt::DeviceKey& key) const noexcept;
};
template <> struct std::hash<dkt::OpId> { std::size_t operator()(const dkt::OpId& id) const noexcept; };
