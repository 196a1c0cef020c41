// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PaperSetupService.h"

using namespace Qt::StringLiterals;

namespace dkt {

PaperSetup PaperSetupService::load() const {
    return {dkt::load<Campaign>(m_dossier.journal(), rowOf(Campaign{})),
            SettingsService(m_dossier).load(layoutKey())};
}

void PaperSetupService::save(const Actor& actor, const PaperSetup& before, const Campaign& campaign,
                             const QString& layout) {
    Edit edit;
    edit.put(before.campaign, campaign);
    SettingsService::put(edit, before.layout, layoutKey(), layout);
    m_dossier.commit(actor, u"paper.setup"_s, std::move(edit));
}

} // namespace dkt
