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

    /// Checklists never change under their id; a draft's content is compared by its pointer.
    bool operator==(const ChecklistRow&) const = default;
};

/// The dossier's checklists in their manual order, drafts first: they are being worked on.
[[nodiscard]] std::vector<ChecklistRow> checklistRows(const Dossier& dossier);

} // namespace dkt::gui
