// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalTypes.h"

namespace dkt {

class CommitStore;
class Database;

/// What a dossier's file holds, in numbers: a backup is compared with its dossier by it.
struct BackupContent {
    RowId dossier;
    QString title;            ///< of the campaign; may be empty
    QDateTime lastChange;     ///< as its device's clock had it; null while there is none
    std::int64_t commits = 0; ///< with those beside the chains and those that wait
    HaveVector have;
    std::int64_t files = 0;
    qint64 fileBytes = 0;

    [[nodiscard]] static BackupContent of(Database& database, const CommitStore& commits);
    /// How many changes and files are in `other` and not in this. Chains are compared by their ends, what is
    /// beside them by number.
    [[nodiscard]] std::int64_t lacks(const BackupContent& other) const;
    /// The devices that have changes in `other` that are not in this.
    [[nodiscard]] int devicesAhead(const BackupContent& other) const;

    bool operator==(const BackupContent&) const = default;
};

} // namespace dkt
