// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QIODevice;

namespace dkt {

/// Writes the file `path` whole or not at all, and such that a power cut after the return does not lose it:
/// `write` fills "`path`.part" beside it (a seekable device), which is synced to the disk, read back by
/// `verify`, given the final name in one step, and the folder synced. A file already there stays as it
/// was until the new one is complete and checked; a symbolic link is followed, its target replaced.
///
/// Throws Error: ReadOnly (no permission, read-only disk), DiskFull (no room, quota), CannotOpen (no such
/// folder, any other failure of the disk), and whatever `write` or `verify` throw; the .part is removed.
/// A `write` that must stop early on a full disk can look at the device's write results.
void writeFileSafely(const QString& path, const std::function<void(QIODevice&)>& write,
                     const std::function<void(QIODevice&)>& verify = {});

} // namespace dkt
