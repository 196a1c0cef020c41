// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/words/CellWords.h"

namespace dkt {

/// One change of the history as people read it, in the language of the interface.
struct HistoryWords {
    QString when;   ///< "20/08/2026 09:00:12", on the writer's own clock
    QString who;
    QString device; ///< the laptop's name
    QString action; ///< "Change finding"; "Undo: Change finding"
    RowWords what;
    QString field;  ///< "Recommendation"
    QString from;   ///< empty: nothing stood there; several values: one after the other
    QString to;     ///< empty: nothing stands there
};

[[nodiscard]] HistoryWords historyWords(const CellWords& words, const HistoryEntry& entry);

/// What was done, with "Undo" or "Redo" before it where it took something back.
[[nodiscard]] QString actionWords(const CommitInfo& commit);

} // namespace dkt
