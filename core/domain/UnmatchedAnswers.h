// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChecklistDiff.h"
#include "domain/Snapshot.h"

#include <vector>

namespace dkt {

/// What was recorded at a visit for items its checklist does not have: the visit was moved to another version.
/// Nothing of it is lost; somebody decides where it belongs. Pointers live as long as the snapshot.
struct UnmatchedAnswers {
    /// Where something was recorded, and what took the item's place.
    struct Origin {
        ItemPlace old;      ///< null item when no checklist of the dossier has it
        ItemPlace proposed; ///< null item when nothing took its place
        ItemParts changed;  ///< from old to proposed
    };
    struct OfAnswer {
        const Answer* answer = nullptr;
        Origin origin;
        const Answer* there = nullptr; ///< what is recorded at the proposed item already
    };
    struct OfFinding {
        const Finding* finding = nullptr;
        Origin origin;
    };

    std::vector<OfAnswer> answers; ///< in the order of the old items
    std::vector<OfFinding> findings;

    [[nodiscard]] int count() const { return static_cast<int>(answers.size() + findings.size()); }
};

/// For the visit as it would stand with `checklist`. Answers that say nothing, or about which somebody decided
/// (Answer::carriedTo), are left out.
[[nodiscard]] UnmatchedAnswers unmatchedAnswers(const Visit& visit, const Checklist& checklist,
                                                const Snapshot& snapshot, const SnapshotIndex& index);

/// How many answers and findings each visit has that its checklist has no item for; visits without any are
/// left out. One pass over the dossier.
[[nodiscard]] QHash<RowId, int> unmatchedCounts(const Snapshot& snapshot, const SnapshotIndex& index);

/// What a visit would keep if it were moved to `checklist`.
struct CarryOver {
    int carried = 0;   ///< answers whose item is in the checklist
    int unmatched = 0; ///< answers and findings that would wait for a decision
    int proposed = 0;  ///< of the unmatched, those with a proposal

    bool operator==(const CarryOver&) const = default;
};
[[nodiscard]] CarryOver carryOver(const Visit& visit, const Checklist& checklist, const Snapshot& snapshot,
                                  const SnapshotIndex& index);

} // namespace dkt
