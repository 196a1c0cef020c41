// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ids.h"
#include "journal/Fields.h"
#include "util/Issue.h"

#include <QDate>

namespace dkt::gui {

/// Why something wants a look. The words are made when they are shown, so that they follow the language.
enum class AttentionKind {
    Conflicts,             ///< count: cells to decide
    Overdue,               ///< count: late tasks of a unit; text: the task when it is one
    ItemsOpen,             ///< count: unanswered items of a visit that is finished or past its date
    NotBegun,              ///< a planned visit whose date is past
    FindingMissing,        ///< count: items not met without a shortcoming written down
    BasisMissing,          ///< count: shortcomings without a legal basis
    UnscoredItems,         ///< count: answered items whose points a person has to give
    IssueDateMissing,      ///< count: deadlines that cannot be reckoned yet
    NoVisits,              ///< nothing is planned
    RecommendationMissing, ///< count: shortcomings that ask for nothing
    DeadlineMissing,       ///< count: shortcomings nobody has to mend by a day
    Provisional,           ///< count: deadlines that hang on a day off not decided yet
    DecisionMissing,       ///< the decision that set up the delegation has no number or no date
    WithoutChecklist       ///< count: visits with nothing to go through
};

/// One line of "Needs attention", with the place it leads to.
struct AttentionRow {
    struct Key {
        AttentionKind kind = AttentionKind::NoVisits;
        RowId row;

        bool operator==(const Key&) const = default;
    };
    Key key;
    Severity severity = Severity::Warning;
    VisitId visit; ///< null: the dossier as a whole; the window then leads to `place`
    RowKind place = RowKind::Visit;
    ItemId item; ///< null: the visit as a whole
    QString unit;
    QString text;
    int count = 0;
    int days = 0; ///< late, at most

    bool operator==(const AttentionRow&) const = default;
};

} // namespace dkt::gui
