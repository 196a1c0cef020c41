// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/BackupContent.h"
#include "storage/DatabaseCopy.h"
#include "util/Progress.h"

#include <memory>

namespace dkt {

/// A dossier's file at rest, a backup above all: looked into without opening it as a dossier, so that nothing
/// in it changes and no device writes in it.
class BackupFile {
public:
    /// Throws Error CannotOpen (missing, damaged, not ours, in use), Newer.
    explicit BackupFile(const QString& path);
    ~BackupFile();
    BackupFile(const BackupFile&) = delete;
    BackupFile& operator=(const BackupFile&) = delete;

    [[nodiscard]] BackupContent content() const;
    /// Reads all of it. Throws Error(CannotOpen) when it is damaged.
    void requireWhole();
    /// Copies it to `part`, closed and on the disk when it returns. Throws as DatabaseCopy; Cancelled.
    void copyTo(const QString& part, Progress& progress);

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

/// Runs a copy to its end. Throws as DatabaseCopy; Cancelled, and then the copy is gone.
void runCopy(DatabaseCopy& copy, Progress& progress);

} // namespace dkt
