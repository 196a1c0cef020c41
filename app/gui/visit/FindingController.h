// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/visit/DraftBox.h"
#include "gui/frame/EditBuffer.h"
#include "gui/widgets/AutoSave.h"

#include "domain/Finding.h"
#include "journal/ChangeListener.h"
#include "services/RecordingService.h"

#include <QObject>

namespace dkt::gui {

class FieldMarks;

class FindingEditor;
class ShareKeeper;
class VisitSheet;

/// Opens, saves and deletes findings in the editor. A finding is recorded once it says what was found; until
/// then what is typed stays a draft.
class FindingController final : public QObject {
    Q_OBJECT

public:
    FindingController(AppContext& context, VisitSheet& sheet, ShareKeeper& shares, FindingEditor& editor,
                      AutoSaveTimes times, QObject* parent = nullptr);

    /// False when what was typed before could not be saved: the editor then stays as it was.
    bool open(FindingId id);
    /// A new finding at an item (null: at the visit as a whole), prefilled from the checklist.
    bool create(ItemId item, FindingKind kind);
    bool close();
    void remove(FindingId id);
    void removeOpen();
    [[nodiscard]] bool isOpen() const { return !m_finding.current().id.isNull(); }
    [[nodiscard]] FindingId id() const { return m_finding.current().id; }
    /// The section of the finding that is open, as shares are given.
    [[nodiscard]] QString section() const { return sectionOf(m_finding.current()); }
    bool flush();
    [[nodiscard]] bool isDirty() const { return m_dirty; }
    /// Puts words found after a crash into a form, as if typed.
    void restore(FindingId id, const DraftCells& finding, const DraftCells& action);

signals:
    void opened();
    void closed();
    void dirtyChanged();
    /// Words stay behind as a draft, because the finding does not say yet what was found.
    void draftLeft();

private:
    enum class Leave { Stay, Go };
    bool save(Leave leave);
    void start(const FindingForm& form);
    /// Whether it may be edited is asked at the first key, not once the words are written.
    bool askFirst();
    enum class Words { Drop, Keep };
    /// Shows what is recorded; what is typed stays as a draft, or goes. Words of a finding that is not recorded yet
    /// always stay.
    void revert(Words words);
    void leaveDrafts();
    [[nodiscard]] QString sectionOf(const Finding& finding) const;
    void take();
    void noteDirty();
    void saveDraft();
    void follow(const ChangeSet& changes);
    void showValues();
    void offerUndo();
    [[nodiscard]] QString placeOf(const Finding& finding) const;

    AppContext& m_context;
    VisitSheet& m_sheet;
    ShareKeeper& m_shares;
    FindingEditor& m_editor;
    AutoSave m_autoSave;
    DraftBox m_findingDrafts, m_actionDrafts;
    FieldMarks* m_marks;
    EditBuffer<Finding> m_finding;
    EditBuffer<Action> m_action;
    bool m_dirty = false;
    bool m_saving = false;
};

} // namespace dkt::gui
