// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChecklistDraft.h"
#include "gui/widgets/AutoSave.h"
#include "journal/ChangeListener.h"
#include "services/Loaded.h"

#include <QObject>

namespace dkt {
class Dossier;
}

namespace dkt::gui {

class AppContext;
class DraftTreeModel;

/// Brings a draft of the dossier into the tree and every step back into the dossier: at once for a step in the
/// tree, after a pause or when a field is left for typing. What is typed lies in the dossier's draft table from
/// the first second, so that it survives the program.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    DraftKeeper(AppContext& context, DraftTreeModel& model, AutoSaveTimes times, QObject* parent = nullptr);

    /// Another draft. False when it is not there.
    bool open(ChecklistDraftId id);
    /// Lets go of the draft; nothing is saved.
    void forget();
    [[nodiscard]] bool isOpen() const { return !m_loaded.value.id.isNull(); }
    [[nodiscard]] ChecklistDraftId id() const { return m_loaded.value.id; }
    [[nodiscard]] ChecklistId basedOn() const { return m_loaded.value.basedOn; }
    [[nodiscard]] bool isDirty() const { return m_dirty; }

    /// Somebody is typing into the form.
    void touch();
    /// A step is done: it becomes a commit of its own.
    bool step(const QString& kind);
    /// Commits what is typed. False when that failed; it is still there then.
    bool flush();

signals:
    /// The draft has gone: deleted, issued or taken back elsewhere.
    void gone();
    /// The content was changed elsewhere and taken over.
    void refreshed();
    void dirtyChanged();

private:
    bool save(const QString& kind);
    void keepTyping();
    void dropTyping();
    void takeTypingBack();
    void setDirty(bool dirty);
    void follow(const ChangeSet& changes);

    AppContext& m_context;
    DraftTreeModel& m_model;
    AutoSave m_autoSave;
    Loaded<ChecklistDraft> m_loaded;
    const Dossier* m_dossier = nullptr; ///< the one the draft is of; only compared
    bool m_dirty = false;
    bool m_kept = false; ///< something lies in the draft table
    bool m_saving = false;
};

} // namespace dkt::gui
