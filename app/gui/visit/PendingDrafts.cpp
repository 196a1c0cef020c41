// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/PendingDrafts.h"

#include "journal/Journal.h"
#include "services/CellCodec.h"
#include "util/Text.h"

#include <algorithm>
#include <map>

namespace dkt::gui {

namespace {

bool saysWhere(FieldId field) {
    return field == field::Answer::visit || field == field::Answer::item || field == field::Finding::visit ||
           field == field::Finding::item || field == field::Finding::kind;
}

void addCell(PendingDraft& draft, const Draft& cell) {
    draft.row = cell.row;
    draft.kind = cell.field.kind();
    draft.at = std::max(draft.at, cell.at);
    draft.cells.emplace_back(cell.field, cell.value);
    if (cell.field == field::Answer::visit || cell.field == field::Finding::visit)
        cell::fromValue(cell.value, draft.visit);
    if (cell.field == field::Answer::item || cell.field == field::Finding::item)
        cell::fromValue(cell.value, draft.item);
    if (const QString words = text::collapsed(cell.value.toText());
        words.size() > draft.words.size() && cell.field != field::Finding::kind)
        draft.words = words;
}

bool differs(const Journal& journal, RowId row, const DraftCells& cells) {
    return std::ranges::any_of(cells, [&](const auto& cell) {
        return !saysWhere(cell.first) && journal.cell(row, cell.first).value != cell.second;
    });
}

} // namespace

std::vector<PendingDraft> pendingDrafts(Journal& journal) {
    std::map<RowId, PendingDraft> rows;
    std::map<RowId, DraftCells> actions;
    for (const Draft& cell : journal.drafts()) {
        if (cell.field.kind() == RowKind::Answer || cell.field.kind() == RowKind::Finding)
            addCell(rows[cell.row], cell);
        else if (cell.field.kind() == RowKind::Action)
            actions[cell.row].emplace_back(cell.field, cell.value);
    }
    std::vector<PendingDraft> pending;
    for (auto& [row, draft] : rows) {
        if (const auto action = actions.find(actionId(FindingId(row)).row); action != actions.end())
            draft.action = action->second;
        if (differs(journal, row, draft.cells) ||
            differs(journal, actionId(FindingId(row)).row, draft.action))
            pending.push_back(draft);
        else
            discard(journal, draft);
    }
    std::ranges::sort(pending, {}, &PendingDraft::at);
    return pending;
}

void discard(Journal& journal, const PendingDraft& draft) {
    for (const auto& [field, value] : draft.cells)
        journal.clearDraft(draft.row, field);
    for (const auto& [field, value] : draft.action)
        journal.clearDraft(actionId(FindingId(draft.row)).row, field);
}

} // namespace dkt::gui
