// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Error.h"

#include <QString>

#include <cstdint>

namespace dkt {

/// What SQLite said, turned into the words of the program.
struct SqliteFailure {
    int code = 0;    ///< extended result code
    QString message; ///< SQLite's own
    QString doing;   ///< the statement

    /// The disk did not do what it was asked: nothing may be written any more.
    [[nodiscard]] bool diskFailed() const;
    [[nodiscard]] Error toError(const QString& path) const;
};

[[nodiscard]] Error notADossier(const QString& path);
[[nodiscard]] Error damagedDossier(const QString& path, const QString& detail);

/// Looks at a file before SQLite touches it. Throws Error with a clear sentence when it is missing, not
/// writable, not a database, not ours, or shorter than its own header says.
void requireDossierFile(const QString& path, std::int32_t applicationId);
/// The same for a file that is only read.
void requireReadableDossier(const QString& path, std::int32_t applicationId);

/// Throws CannotOpen when there is no such folder, ReadOnly when it may not be written to.
void requireWritableFolder(const QString& folder);

} // namespace dkt
