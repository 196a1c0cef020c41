// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ChecklistRow.h"

#include "services/ChecklistService.h"
#include "services/ChecklistUseService.h"

#include <algorithm>

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

/// Reading a draft again is spared where its content is the same.
ChecklistRow rowFor(const ChecklistDraft& draft, const std::vector<ChecklistRow>& before) {
    const auto known = std::ranges::find(before, draft.id.row, &ChecklistRow::key);
    if (known != before.end() && known->draft == draft.content)
        return *known;
    ChecklistRow row =
        rowFor(std::make_shared<const Checklist>(contentOf(draft)), draft.id.row, ChecklistState::Draft);
    row.draft = draft.content;
    return row;
}

} // namespace

std::vector<ChecklistRow> checklistRows(Dossier& dossier, const std::vector<ChecklistRow>& before) {
    const auto view = dossier.view();
    const auto uses = ChecklistUseService::use(view->data());
    std::vector<ChecklistRow> rows;
    for (const ChecklistDraft& draft : ChecklistService(dossier).drafts())
        rows.push_back(rowFor(draft, before));
    for (const std::shared_ptr<const Checklist>& checklist : view->data().checklists) {
        rows.push_back(rowFor(checklist, checklist->id.row, ChecklistState::Issued));
        if (const auto use = uses.find(checklist->id); use != uses.end())
            rows.back().visits = use->second.visits;
    }
    return rows;
}

} // namespace dkt::gui
