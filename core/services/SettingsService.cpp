// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsService.h"

namespace dkt {

Loaded<Setting> SettingsService::load(const QString& key) const {
    return dkt::load<Setting>(m_dossier.journal(), settingId(key).row);
}

void SettingsService::put(Edit& edit, const Loaded<Setting>& before, const QString& key, const QString& value) {
    if (before.value.value == value)
        return;
    Setting after = before.value;
    after.key = key;
    after.value = value;
    edit.put(before, after);
}

} // namespace dkt
