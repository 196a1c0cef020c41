// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backup/BackupFolder.h"

namespace dkt::gui {

/// One backup in the list.
struct BackupRow {
    QString key; ///< its path
    BackupEntry entry;
    bool second = false; ///< on the second disk

    bool operator==(const BackupRow&) const = default;
};

} // namespace dkt::gui
