// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SettingsService.h"

namespace dkt {

/// The head of the campaign's papers and their layout, as one form shows them.
struct PaperSetup {
    Loaded<Campaign> campaign;
    Loaded<Setting> layout; ///< JSON, see documents/LayoutJson.h; empty: as the decree has it
};

/// Letterhead and layout are changed in one action, which undo takes back as one.
class PaperSetupService {
public:
    explicit PaperSetupService(Dossier& dossier) : m_dossier(dossier) {}

    /// The key of the layout among the settings.
    [[nodiscard]] static QString layoutKey() { return QStringLiteral("layout.profile"); }
    [[nodiscard]] PaperSetup load() const;
    /// Nothing is written when nothing differs.
    void save(const Actor& actor, const PaperSetup& before, const Campaign& campaign, const QString& layout);

private:
    Dossier& m_dossier;
};

} // namespace dkt
