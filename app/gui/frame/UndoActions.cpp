// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/UndoActions.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "services/Dossier.h"
#include "services/UndoService.h"

namespace dkt::gui {

UndoActions::UndoActions(AppContext& context, ActionTable& table, std::function<bool()> settle)
    : m_context(context), m_table(table), m_settle(std::move(settle)) {
    table.bind("edit.undo", this, [this] { act([](UndoService& s, const Actor& actor) { s.undo(actor); }); });
    table.bind("edit.redo", this, [this] { act([](UndoService& s, const Actor& actor) { s.redo(actor); }); });
    connect(&context, &AppContext::contentChanged, this, &UndoActions::refresh);
    connect(&context, &AppContext::dossierSwitched, this, &UndoActions::refresh);
    refresh();
}

template <class Verb> void UndoActions::act(Verb verb) {
    if (!m_context.dossier() || !m_settle())
        return;
    UndoService service(*m_context.dossier());
    m_context.guard().run([&] { verb(service, m_context.actor()); });
    refresh();
}

void UndoActions::refresh() {
    QString undo, redo;
    if (m_context.dossier()) {
        const UndoService service(*m_context.dossier());
        undo = service.undoText(m_context.actor());
        redo = service.redoText(m_context.actor());
    }
    m_table.setEnabled("edit.undo", !undo.isEmpty());
    m_table.setEnabled("edit.redo", !redo.isEmpty());
    m_table.setText("edit.undo", undo.isEmpty() ? QString() : tr("&Undo: %1").arg(undo));
    m_table.setText("edit.redo", redo.isEmpty() ? QString() : tr("&Redo: %1").arg(redo));
}

} // namespace dkt::gui
