// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/findings/FindingRow.h"

#include <QStringList>

#include <optional>

namespace dkt::gui {

/// Which findings are shown.
struct FindingFilter {
    enum class Stand { Any, Open, Overdue, Closed };
    enum class Lack { Nothing, Recommendation, Deadline, LegalBasis, Severity };

    std::optional<FindingKind> kind;
    std::optional<FindingSeverity> severity;
    UnitId unit;
    TeamId team;
    std::optional<QString> section; ///< code
    Stand stand = Stand::Any;
    Lack lack = Lack::Nothing;
    QStringList words; ///< folded; all of them must be there

    [[nodiscard]] bool accepts(const FindingRow& row) const;
    [[nodiscard]] bool isEmpty() const { return *this == FindingFilter{}; }
    bool operator==(const FindingFilter&) const = default;
};

} // namespace dkt::gui
