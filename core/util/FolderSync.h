// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt {

/// Brings the names in a folder to the disk. 0, or errno; 0 also where the file system cannot do that or the folder
/// may not be read, since nothing more can be done there.
[[nodiscard]] int syncFolder(const QString& folder);

} // namespace dkt
