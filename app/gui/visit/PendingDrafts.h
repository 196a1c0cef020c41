// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"
#include "gui/visit/DraftBox.h"

#include <QDateTime>

namespace dkt {
class Journal;
}

namespace dkt::gui {

/// Words that were typed into one answer or finding and never saved: the program or the machine stopped.
struct PendingDraft {
    RowKind kind = RowKind::Answer; ///< Answer or Finding
    RowId row;
    VisitId visit;
    ItemId item;       ///< null: a finding of the visit as a whole
    DraftCells cells;  ///< of the row, with the cells that say where it belongs
    DraftCells action; ///< of the finding's action
    QString words;     ///< the longest text of them, to recognise it by
    QDateTime at;
};

/// The drafts worth offering, oldest first. What equals the stored value is dropped: the save had gone
/// through.
[[nodiscard]] std::vector<PendingDraft> pendingDrafts(Journal& journal);

/// Removes a draft for good.
void discard(Journal& journal, const PendingDraft& draft);

} // namespace dkt::gui
