// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/conflicts/ConflictEntry.h"
#include "services/decide/ConflictService.h"

namespace dkt::gui {

/// What is to be decided in a dossier, kept as it stands: after a change only the rows it touched are read
/// again. One thread, that of the dossier.
class ConflictLedger {
public:
    explicit ConflictLedger(Dossier& dossier) : m_conflicts(dossier), m_alike(dossier) {}

    void readAll();
    void follow(const ChangeSet& changes);
    /// Pairs that were found over the view (findAlike).
    void setAlike(std::vector<AlikeFindings> candidates);
    /// Words are said again, in another language.
    void retranslate();

    /// Conflicts by unit, place and field, then pairs.
    [[nodiscard]] std::vector<ConflictEntry> entries() const;

    [[nodiscard]] ConflictService& conflicts() { return m_conflicts; }
    [[nodiscard]] AlikeService& alike() { return m_alike; }

private:
    void readPairs();
    void sort();
    [[nodiscard]] static ConflictEntry entryOf(OpenConflict conflict);
    [[nodiscard]] static ConflictEntry entryOf(AlikePair pair);

    ConflictService m_conflicts;
    AlikeService m_alike;
    std::vector<ConflictEntry> m_open; ///< in their order
    std::vector<ConflictEntry> m_pairs;
    std::vector<AlikeFindings> m_candidates;
};

} // namespace dkt::gui
