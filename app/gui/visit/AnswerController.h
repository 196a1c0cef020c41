// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/DraftBox.h"
#include "gui/frame/EditBuffer.h"
#include "gui/widgets/AutoSave.h"

#include "domain/Finding.h"
#include "journal/ChangeListener.h"

#include <QObject>

namespace dkt::gui {

class FieldMarks;

class AnswerEditor;
class ShareKeeper;
class VisitSheet;

/// Loads and saves the answer the editor shows: at each choice, when a field is left, after a pause, before
/// another item. What arrives behind the form is taken over, except into fields with unsaved typing.
class AnswerController final : public QObject {
    Q_OBJECT

public:
    AnswerController(AppContext& context, VisitSheet& sheet, ShareKeeper& shares, AnswerEditor& editor,
                     AutoSaveTimes times, QObject* parent = nullptr);

    /// Another item of the sheet; -1 for none. False when what was typed could not be saved: the editor then
    /// stays where it was.
    bool show(int item);
    [[nodiscard]] int item() const { return m_item; }
    /// Saves what is typed. False when that failed; it is still there then.
    bool flush();
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    /// One outcome for several items, as one action.
    void answerAll(const QList<int>& items, std::optional<Outcome> outcome);
    /// Puts words found after a crash into the form, as if typed.
    void restore(const DraftCells& cells);

signals:
    void dirtyChanged();

private:
    void clear();
    void reload();
    /// Whether it may be edited is asked at the first key, not once the words are written.
    bool askFirst();
    enum class Words { Drop, Keep };
    /// Shows what is recorded; what is typed stays as a draft, or goes.
    void revert(Words words);
    /// What is recorded at a planned visit starts it.
    void beginVisit();
    void take();
    void noteDirty();
    void saveDraft();
    void follow(const ChangeSet& changes);
    void remarkConflict();

    AppContext& m_context;
    VisitSheet& m_sheet;
    ShareKeeper& m_shares;
    AnswerEditor& m_editor;
    AutoSave m_autoSave;
    DraftBox m_drafts;
    FieldMarks* m_marks;
    EditBuffer<Answer> m_buffer;
    VisitId m_visit;
    int m_item = -1;
    bool m_dirty = false;
    bool m_saving = false;
};

} // namespace dkt::gui
