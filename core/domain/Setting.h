// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"

#include <QString>

namespace dkt {

/// A decision that belongs to the dossier and travels with it: what papers look like. Its id is derived from
/// the key, so that two laptops meet in one row.
struct Setting {
    SettingId id;
    QString key;   ///< "layout.profile"
    QString value; ///< empty: as the program has it

    bool operator==(const Setting&) const = default;
};

[[nodiscard]] inline SettingId settingId(const QString& key) {
    return SettingId(RowId::derived({"setting", key.toUtf8()}));
}

} // namespace dkt
