// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/NewDossier.h"

#include <QJsonObject>
#include <QStringList>

namespace dkt::gui {

/// Everything typed into the wizard, as values: steps read and write it, and it is kept on the disk meanwhile.
struct WizardDraft {
    Campaign campaign;
    QStringList legalBases; ///< as written, one a line
    std::optional<Checklist> checklist;
    QString checklistFrom; ///< the file it was read from, or the name of a shipped one
    std::vector<Unit> units;
    PlanVisits visits = PlanVisits::ForEachUnit;
    std::vector<NewDossier::MemberLine> members;
    QString file; ///< chosen by hand; empty: proposed from the title

    bool operator==(const WizardDraft&) const = default;

    [[nodiscard]] NewDossier content() const;
    /// Lossless.
    [[nodiscard]] QJsonObject toJson() const;
    /// What cannot be read is left out.
    [[nodiscard]] static WizardDraft fromJson(const QJsonObject& json);
};

} // namespace dkt::gui
