// SPDX-License-Identifier: GPL-3.0-or-later
// Writing checklists on the page: the editor takes the place of the list.
#include "gui/checklist_editor/ChecklistEditor.h"
#include "gui/checklist_editor/VersionCompare.h"
#include "gui/checklists/ChecklistsPage.h"
#include "gui/checklists/ChecklistsView.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "services/ChecklistService.h"

namespace dkt::gui {

ChecklistEditor& ChecklistsPage::openEditor() {
    static_cast<void>(widget());
    if (!m_editor) {
        m_editor = new ChecklistEditor(m_context);
        connect(m_editor, &ChecklistEditor::closed, this, &ChecklistsPage::closeEditor);
        connect(m_editor, &ChecklistEditor::issued, this, [this](ChecklistId id) {
            refresh();
            m_view->select(id.row);
        });
        m_view->showInstead(m_editor);
        reach();
    }
    return *m_editor;
}

void ChecklistsPage::closeEditor() {
    if (!m_editor)
        return;
    const ChecklistDraftId draft = m_editor->draft();
    m_editor.clear();
    m_view->showInstead(nullptr);
    if (!draft.isNull())
        m_view->select(draft.row);
    reach();
    if (m_shown)
        m_view->focusList();
}

void ChecklistsPage::writeNew() {
    openEditor().startNew();
}

void ChecklistsPage::editDraft(ChecklistDraftId draft) {
    openEditor().edit(draft);
}

void ChecklistsPage::writeNextVersion() {
    if (const ChecklistRow* row = m_view->current())
        openEditor().startFrom(ChecklistId(row->key));
}

bool ChecklistsPage::hasPrevious(ChecklistId id) const {
    return !ChecklistService(*m_context.dossier()).previousOf(id).isNull();
}

void ChecklistsPage::compare() {
    const ChecklistRow* row = m_view->current();
    if (!row)
        return;
    auto* dialog = new VersionCompare(m_context, ChecklistId(row->key), m_view->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ChecklistsPage::duplicate() {
    const ChecklistRow* row = m_view->current();
    if (!row)
        return;
    Checklist copy = *row->checklist;
    copy.id = {};
    copy.title = tr("%1 (copy)").arg(copy.title);
    ChecklistDraftId draft;
    m_context.guard().run(
        [&] { draft = ChecklistService(*m_context.dossier()).addDraft(m_context.actor(), copy); });
    if (!draft.isNull())
        editDraft(draft);
}

} // namespace dkt::gui
