// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingFilter.h"

#include <algorithm>

namespace dkt::gui {

namespace {

bool stands(const FindingLine& line, FindingFilter::Stand stand) {
    switch (stand) {
    case FindingFilter::Stand::Any:
        return true;
    case FindingFilter::Stand::Open:
        return isOpen(line);
    case FindingFilter::Stand::Overdue:
        return isOverdue(line);
    case FindingFilter::Stand::Closed:
        return line.state == ActionState::Closed;
    }
    return true;
}

bool lacks(const FindingLine& line, FindingFilter::Lack lack) {
    switch (lack) {
    case FindingFilter::Lack::Nothing:
        return true;
    case FindingFilter::Lack::Recommendation:
        return line.finding.recommendation.isEmpty();
    case FindingFilter::Lack::Deadline:
        return !line.hasDeadline;
    case FindingFilter::Lack::LegalBasis:
        return line.finding.legalBasis.isEmpty();
    case FindingFilter::Lack::Severity:
        return !line.finding.severity;
    }
    return true;
}

} // namespace

bool FindingFilter::accepts(const FindingRow& row) const {
    const FindingLine& line = row.line;
    // What a strength has no need of is not lacking.
    if (lack != Lack::Nothing && line.finding.kind == FindingKind::Strength)
        return false;
    return (!kind || line.finding.kind == kind) && (!severity || line.finding.severity == severity) &&
           (unit.isNull() || line.unit == unit) && (team.isNull() || line.team == team) &&
           (!section || line.sectionCode == *section) && stands(line, stand) && lacks(line, lack) &&
           std::ranges::all_of(words, [&](const QString& word) { return row.folded.contains(word); });
}

} // namespace dkt::gui
