// SPDX-License-Identifier: GPL-3.0-or-later
// What the conflicts page does with the one that is chosen.
#include "gui/conflicts/ConflictDetail.h"
#include "gui/conflicts/ConflictLedger.h"
#include "gui/conflicts/ConflictsPage.h"
#include "gui/conflicts/ConflictsWidget.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/ShowRow.h"
#include "services/Dossier.h"

namespace dkt::gui {

void ConflictsPage::decide(const std::function<void()>& decision) {
    const ConflictEntry* entry = m_view->current();
    if (!entry || !m_context.dossier())
        return;
    const QString id = entry->id, what = entry->title;
    // The list is read again on the way; the line below it takes its place.
    if (m_context.guard().run(decision) == Guard::Result::Failed)
        return;
    m_view->detail().forget(id);
    m_save.stop();
    m_context.setTyping(Typing::Nothing);
    m_view->tellDecided(tr("Decided: %1. Undo opens it again.").arg(what));
}

void ConflictsPage::keep(int side) {
    const ConflictEntry* entry = m_view->current();
    if (!entry || side >= entry->sides())
        return;
    decide([this, entry = *entry, side, comment = m_view->detail().comment()] {
        if (entry.conflict)
            m_ledger->conflicts().take(m_context.actor(), *entry.conflict, static_cast<std::size_t>(side), comment);
        else
            m_ledger->alike().merge(m_context.actor(), *entry.pair,
                                    side == 0 ? AlikeService::Keep::First : AlikeService::Keep::Second, {}, comment);
    });
}

void ConflictsPage::keepBoth() {
    const ConflictEntry* entry = m_view->current();
    if (!entry || !entry->pair)
        return;
    decide([this, entry = *entry, comment = m_view->detail().comment()] {
        m_ledger->alike().keepApart(m_context.actor(), *entry.pair, comment);
    });
}

void ConflictsPage::useOwn() {
    const ConflictEntry* entry = m_view->current();
    if (!entry || !m_view->detail().isThirdOpen())
        return;
    decide([this, entry = *entry, text = m_view->detail().thirdText(), comment = m_view->detail().comment()] {
        if (entry.conflict)
            m_ledger->conflicts().write(m_context.actor(), *entry.conflict,
                                        thirdValueFromText(entry.conflict->cell.field, text), comment);
        else
            m_ledger->alike().merge(m_context.actor(), *entry.pair, AlikeService::Keep::First, text, comment);
    });
}

bool ConflictsPage::mayLeave() {
    if (m_view && m_context.dossier())
        keepDraft();
    return true;
}

/// A text of one's own is kept as a draft of the cell it is for, until it is decided or dropped.
void ConflictsPage::keepDraft() {
    const ConflictEntry* entry = m_view ? m_view->current() : nullptr;
    if (!entry || !entry->conflict || entry->conflict->third != ThirdValue::Text || !m_context.dossier())
        return;
    const auto& [row, field, kind] = entry->conflict->cell;
    Journal& journal = m_context.dossier()->journal();
    m_context.guard().run([&] {
        if (const std::optional<QString> text = m_view->detail().typedText())
            journal.saveDraft(row, field, Value(*text));
        else
            journal.clearDraft(row, field);
    });
}

void ConflictsPage::offerDrafts() {
    if (!m_view)
        return;
    for (const Draft& draft : m_context.dossier()->journal().drafts())
        if (m_context.conflicts().has(draft.row, draft.field) && thirdValueOf(draft.field) == ThirdValue::Text)
            m_view->detail().offer(conflictId(draft.row, draft.field), draft.value.toText());
}

void ConflictsPage::showPlace() {
    if (const ConflictEntry* entry = m_view->current())
        showRow(m_context, entry->words());
}

void ConflictsPage::showHistory() {
    if (const ConflictEntry* entry = m_view->current())
        m_context.showHistory(entry->row(), entry->conflict ? entry->conflict->cell.field : field::Finding::text);
}

} // namespace dkt::gui
