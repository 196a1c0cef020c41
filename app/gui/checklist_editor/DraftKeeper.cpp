// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklist_editor/DraftKeeper.h"

#include "gui/checklist_editor/DraftTreeModel.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "services/ChecklistService.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace dkt::gui {

DraftKeeper::DraftKeeper(AppContext& context, DraftTreeModel& model, AutoSaveTimes times, QObject* parent)
    : QObject(parent), m_context(context), m_model(model), m_autoSave(times) {
    connect(&m_autoSave, &AutoSave::draftDue, this, &DraftKeeper::keepTyping);
    connect(&m_autoSave, &AutoSave::saveDue, this, &DraftKeeper::flush);
    connect(&model, &DraftTreeModel::stepDone, this, &DraftKeeper::step);
    connect(&context, &AppContext::contentChanged, this, &DraftKeeper::follow);
    connect(&context, &AppContext::dossierSwitched, this, &DraftKeeper::forget);
}

bool DraftKeeper::open(ChecklistDraftId id) {
    forget();
    bool there = false;
    m_context.guard().run([&] {
        Loaded<ChecklistDraft> loaded = ChecklistService(*m_context.dossier()).loadDraft(id);
        there = !loaded.heads.empty() && !loaded.heads.contains(lifeField(RowKind::ChecklistDraft));
        if (!there)
            return;
        const Checklist content = contentOf(loaded.value);
        m_loaded = std::move(loaded);
        m_dossier = m_context.dossier();
        m_model.load(content);
        takeTypingBack();
    });
    return there;
}

void DraftKeeper::forget() {
    m_autoSave.stop();
    m_loaded = {};
    m_kept = false;
    setDirty(false);
}

void DraftKeeper::setDirty(bool dirty) {
    if (std::exchange(m_dirty, dirty) != dirty)
        emit dirtyChanged();
}

void DraftKeeper::touch() {
    if (!isOpen())
        return;
    setDirty(true);
    m_autoSave.touch();
}

bool DraftKeeper::step(const QString& kind) {
    return isOpen() && m_context.dossier() == m_dossier && save(kind);
}

bool DraftKeeper::flush() {
    m_autoSave.stop();
    if (isOpen() && m_context.dossier() != m_dossier)
        forget(); // the dossier went, and its draft with it
    if (!isOpen() || !m_dirty) {
        dropTyping();
        return true;
    }
    return save(u"checklistDraft.edit"_s);
}

bool DraftKeeper::save(const QString& kind) {
    m_autoSave.stop();
    m_saving = true;
    const auto result = m_context.guard().run([&] {
        ChecklistService service(*m_context.dossier());
        service.saveDraft(m_context.actor(), kind, m_loaded, m_model.checklist());
        m_loaded = service.loadDraft(id());
    });
    m_saving = false;
    if (result == Guard::Result::Failed)
        return false;
    m_kept = false; // the commit took it out of the draft table
    setDirty(false);
    return true;
}

void DraftKeeper::keepTyping() {
    if (!m_dirty || m_context.dossier() != m_dossier)
        return;
    m_context.guard().run([&] {
        ChecklistDraft typed = m_loaded.value;
        setContent(typed, m_model.checklist());
        m_context.dossier()->journal().saveDraft(id().row, field::ChecklistDraft::content, Value(typed.content));
        m_kept = true;
    });
}

void DraftKeeper::dropTyping() {
    if (std::exchange(m_kept, false) && isOpen() && m_context.dossier())
        m_context.guard().run(
            [&] { m_context.dossier()->journal().clearDraft(id().row, field::ChecklistDraft::content); });
}

void DraftKeeper::takeTypingBack() {
    for (const Draft& typed : m_context.dossier()->journal().drafts()) {
        if (typed.row != id().row || typed.field != field::ChecklistDraft::content)
            continue;
        m_kept = true;
        if (typed.value.toText() == m_loaded.value.content)
            return dropTyping();
        ChecklistDraft with = m_loaded.value;
        with.content = typed.value.toText();
        m_model.refresh(contentOf(with));
        setDirty(true);
        if (flush())
            m_context.notify({Severity::Note, tr("What was typed before the program stopped was taken back.")});
        return;
    }
}

void DraftKeeper::follow(const ChangeSet& changes) {
    if (m_saving || !isOpen())
        return;
    if (!changes.everything && !changes.rows.contains({RowKind::ChecklistDraft, id().row}))
        return;
    m_context.guard().run([&] {
        Loaded<ChecklistDraft> fresh = ChecklistService(*m_context.dossier()).loadDraft(id());
        if (fresh.heads.contains(lifeField(RowKind::ChecklistDraft))) {
            forget();
            emit gone();
            return;
        }
        // With typing under way the loaded heads stay: saving then shows both as a conflict.
        if (m_dirty)
            return;
        const Checklist content = contentOf(fresh.value);
        m_loaded = std::move(fresh);
        m_model.refresh(content);
        emit refreshed();
    });
}

} // namespace dkt::gui
