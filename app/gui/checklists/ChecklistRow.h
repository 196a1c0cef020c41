// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "util/RowId.h"

#include <QString>

#include <memory>
#include <vector>

namespace dkt::gui {

/// Whether a checklist can be used by visits, or is still being written.
enum class ChecklistState { Draft, Issued };

/// One line of the list of checklists.
struct ChecklistRow {
    RowId key; ///< of the checklist or the draft
    ChecklistState state = ChecklistState::Issued;
    QString title;
    QString version;
    int items = 0;
    double points = 0;
    int visits = 0;                             ///< that use it
    std::shared_ptr<const Checklist> checklist; ///< what it holds
    QString draft;                              ///< of a draft: its content as it is stored

    bool operator==(const ChecklistRow&) const = default;
};

/// The dossier's checklists in their manual order, drafts first: they are being worked on.
/// What has not changed since `before` is taken from there.
[[nodiscard]] std::vector<ChecklistRow> checklistRows(Dossier& dossier, const std::vector<ChecklistRow>& before);

} // namespace dkt::gui
