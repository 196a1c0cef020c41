// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/report/ReportDraft.h"

namespace dkt::doc {

/// What papers about one visit are put together from. Each part adds its content below the heading the
/// caller has set, or words that there is none.
struct VisitParts {
    ReportDraft& draft;
    const Visit& visit;

    /// "Kiểm tra công tác cải cách hành chính năm 2021": the campaign without where it went.
    [[nodiscard]] QString inspection() const;
    /// The unit's name in running text.
    [[nodiscard]] QString unit() const;
    /// The head of a paper of this type ("BB"), number open; no place and date yet.
    [[nodiscard]] Letterhead letterhead(const QString& typeCode) const;

    /// How the items came out, by section, with points where the checklist has any; what is not fully met.
    void addResults();
    void addStrengths();
    void addShortcomings();
    /// What the unit must do by when.
    void addRequirements();
};

} // namespace dkt::doc
