// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Setting.h"
#include "services/Dossier.h"

namespace dkt {

/// What was decided for a dossier beside its content, by key.
class SettingsService {
public:
    explicit SettingsService(const Dossier& dossier) : m_dossier(dossier) {}

    /// Empty where nothing was decided.
    [[nodiscard]] QString value(const QString& key) const { return load(key).value.value; }
    [[nodiscard]] Loaded<Setting> load(const QString& key) const;
    /// Adds the change of one setting to an action.
    static void put(Edit& edit, const Loaded<Setting>& before, const QString& key, const QString& value);

private:
    const Dossier& m_dossier;
};

} // namespace dkt
