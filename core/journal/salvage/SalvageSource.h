// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/BlobStore.h"
#include "journal/Commit.h"
#include "util/Progress.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace dkt {

/// One place something of a dossier may be got back from: a damaged file, a package. Reads and never writes,
/// and hands over only what proves itself.
class SalvageSource {
public:
    virtual ~SalvageSource() = default;

    /// The commit these bytes are; nothing when they are not whole or the signature is not its device's.
    [[nodiscard]] static std::optional<Commit> proven(const SignedCommit& bytes);

    /// What people call it: the file's name.
    [[nodiscard]] virtual QString name() const = 0;

    /// What a table read from the commits says of one op: signed by nobody, and of use where its commit is
    /// lost.
    struct TableOp {
        OpId id;
        RowId row;
        FieldId field;
        bool head = false;          ///< the cell's value, or one of a conflict
        std::optional<Value> value; ///< none: too long to stand in the table

        bool operator==(const TableOp&) const = default;
    };

    struct Commits {
        std::vector<SignedCommit> stored; ///< each is proven()
        /// From pages nothing says were ever finished: taken only where nothing stored has their number.
        std::vector<SignedCommit> remnants;
        /// How far the devices of a dossier had come, as somebody signed for.
        std::map<RowId, std::map<DeviceKey, std::int64_t>> known;
        /// Numbers of commits that others speak of: they existed, whether they are found or not. Not signed
        /// by anybody, so single ones may be wrong.
        std::map<DeviceKey, std::set<std::int64_t>> mentioned;
        /// Where commits were found to be missing: ops of these, and what is known to be superseded.
        std::vector<TableOp> tableOps;
        qint64 unreadable = 0; ///< bytes the disk did not give
        QString trouble;       ///< what ended the reading early, one sentence; empty when nothing did
    };
    /// Every commit there is, in any order, each once.
    /// @throws Error(CannotOpen) when the file cannot be read at all; Cancelled
    [[nodiscard]] virtual Commits commits(Progress& progress) = 0;

    using Wanted = std::function<bool(const QByteArray& hash)>;
    using Take = std::function<void(const Blob&)>;
    /// Hands over every evidence file that is `wanted` and is what its hash says. Returns the hashes of those
    /// that are here but damaged.
    [[nodiscard]] virtual std::set<QByteArray> files(const Wanted& wanted, const Take& take,
                                                     Progress& progress) = 0;
};

} // namespace dkt
