// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace dkt {

/// Throws Error(CannotOpen) with advice when `path` lies where SQLite loses data: on a network file system,
/// or in a folder that a cloud service copies behind our back.
void requireSafeFolder(const QString& path);

/// True for file systems served by another machine. `statfsMagic` as in statfs(2); `typeName` as in
/// /proc/mounts, looked at when the magic number alone does not tell (FUSE).
[[nodiscard]] bool isNetworkFileSystem(unsigned long statfsMagic, QStringView typeName);

/// The part of `folder` that names a cloud service ("OneDrive - Office"); empty when there is none.
[[nodiscard]] QString cloudFolder(const QString& folder);

} // namespace dkt
