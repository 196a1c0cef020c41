// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/UndoActions.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Prompts.h"
#include "services/Dossier.h"
#include "services/words/ValueWords.h"

using namespace Qt::StringLiterals;

namespace dkt::gui {

UndoActions::UndoActions(AppContext& context, ActionTable& table, std::function<bool()> settle)
    : m_context(context), m_table(table), m_settle(std::move(settle)) {
    table.bind("edit.undo", this, [this] { act(&UndoService::undoOffer, &UndoService::undo); });
    table.bind("edit.redo", this, [this] { act(&UndoService::redoOffer, &UndoService::redo); });
    connect(&context, &AppContext::contentChanged, this, &UndoActions::refresh);
    connect(&context, &AppContext::dossierSwitched, this, [this] {
        m_settled.clear();
        refresh();
    });
    refresh();
}

UndoService UndoActions::service() const {
    return UndoService(*m_context.dossier(), m_settled);
}

void UndoActions::act(Offer offer, Verb verb) {
    if (!m_context.dossier() || !m_settle())
        return;
    UndoService steps = service();
    m_context.guard().run([&] {
        if (const std::optional<UndoOffer> changed = (steps.*offer)(m_context.actor()))
            ask(*changed);
        else
            (steps.*verb)(m_context.actor());
    });
    refresh();
}

void UndoActions::ask(const UndoOffer& offer) {
    if (offer.lines.empty()) {
        m_settled.insert(offer.plan.step.id);
        m_context.notify({.text = tr("What “%1” changed is as it was before already.").arg(offer.action)});
        return;
    }
    constexpr std::size_t most = 6;
    QStringList shown, all;
    for (const UndoOffer::Line& line : offer.lines) {
        const auto cut = [](const QString& text) { return words::firstWords(text, 100); };
        const QString since = line.since.isEmpty() ? QString() : u" (%1)"_s.arg(line.since);
        all << tr("%1: now: %2%3; put back: %4").arg(line.what, line.now, since, line.then);
        if (static_cast<std::size_t>(shown.size()) < most)
            shown << tr("%1: now: %2%3; put back: %4").arg(line.what, cut(line.now), since, cut(line.then));
    }
    if (offer.lines.size() > most)
        shown << tr("and %n more value(s)", nullptr, static_cast<int>(offer.lines.size() - most));
    m_context.prompts().confirm(
        {.text = tr("“%1” was changed since. Put the former values back as a new change?").arg(offer.action),
         .yes = tr("Put back"),
         .explanation = shown.join(u'\n'),
         .detail = all.join(u'\n')},
        [this, offer] {
            if (!m_context.dossier())
                return;
            m_context.guard().run([&] {
                service().putBack(m_context.actor(), offer);
                m_settled.insert(offer.plan.step.id);
            });
            refresh();
        });
}

void UndoActions::refresh() {
    QString undo, redo;
    if (m_context.dossier()) {
        const UndoService steps = service();
        undo = steps.undoText(m_context.actor());
        redo = steps.redoText(m_context.actor());
    }
    m_table.setEnabled("edit.undo", !undo.isEmpty());
    m_table.setEnabled("edit.redo", !redo.isEmpty());
    m_table.setText("edit.undo", undo.isEmpty() ? QString() : tr("&Undo: %1").arg(undo));
    m_table.setText("edit.redo", redo.isEmpty() ? QString() : tr("&Redo: %1").arg(redo));
}

} // namespace dkt::gui
