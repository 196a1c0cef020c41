// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ChecklistRow.h"

#include "services/ChecklistUseService.h"

namespace dkt::gui {

namespace {

ChecklistRow rowFor(std::shared_ptr<const Checklist> checklist, RowId key, ChecklistState state) {
    ChecklistRow row;
    row.key = key;
    row.state = state;
    row.title = checklist->title;
    row.version = checklist->version;
    row.items = static_cast<int>(itemPlaces(*checklist).size());
    row.points = maxPoints(*checklist);
    row.checklist = std::move(checklist);
    return row;
}

} // namespace

std::vector<ChecklistRow> checklistRows(const Dossier& dossier) {
    const auto view = dossier.view();
    const auto uses = ChecklistUseService::use(view->data());
    std::vector<ChecklistRow> rows;
    for (const std::shared_ptr<const Checklist>& checklist : view->data().checklists) {
        rows.push_back(rowFor(checklist, checklist->id.row, ChecklistState::Issued));
        if (const auto use = uses.find(checklist->id); use != uses.end())
            rows.back().visits = use->second.visits;
    }
    return rows;
}

} // namespace dkt::gui
