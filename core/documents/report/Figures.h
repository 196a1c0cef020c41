// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Remediation.h"
#include "domain/Snapshot.h"
#include "domain/scoring/Totals.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace dkt::doc {

/// How many answers came out how, over any number of visits.
struct OutcomeCounts {
    int met = 0;
    int partlyMet = 0;
    int notMet = 0;
    int nothingArose = 0;
    int notApplicable = 0;
    int unanswered = 0;

    /// Answers that say how well something was done.
    [[nodiscard]] int judged() const { return met + partlyMet + notMet; }
    /// Met, as a percentage of the judged; 0 when nothing was judged.
    [[nodiscard]] double metPercent() const { return judged() > 0 ? 100.0 * met / judged() : 0; }
    void add(const OutcomeCounts& other);
    void add(Outcome outcome);

    bool operator==(const OutcomeCounts&) const = default;
};

/// One lĩnh vực over all visits.
struct SectionFigures {
    QString code;
    QString title;
    OutcomeCounts outcomes;
    double points = 0;    ///< verified points, summed over the visits
    double reachable = 0; ///< points that could be reached, likewise
    int strengths = 0;    ///< common ones and those of one unit
    int shortcomings = 0; ///< likewise

    [[nodiscard]] double percent() const { return reachable > 0 ? points / reachable * 100 : 0; }
};

/// One visit, in the snapshot's order of visits.
struct VisitFigures {
    VisitId visit;
    bool inspected = false; ///< begun, finished, or with answers or findings
    OutcomeCounts outcomes;
    int commonShortcomings = 0;   ///< occurrences of common ones
    int specificShortcomings = 0; ///< tồn tại cá biệt
    int strengths = 0;
};

/// Every figure of a report, computed once: body, annexes and screen read it from here, so that they cannot
/// disagree.
struct Figures {
    int units = 0;          ///< in the campaign
    int inspectedUnits = 0; ///< whose visit has begun or left traces
    int teams = 0;
    int members = 0;
    int visits = 0;                       ///< begun or finished
    std::array<int, 5> visitsByMode{};    ///< by VisitMode, of these
    std::optional<QDate> first, last;     ///< dates of these visits
    int items = 0;                        ///< of the checklists in use
    OutcomeCounts outcomes;               ///< over the inspected visits
    std::vector<SectionFigures> sections; ///< in the checklists' order; then findings' codes no checklist has
    std::vector<VisitFigures> visitFigures; ///< all visits
    std::vector<VisitScore> scores;         ///< visits with a checklist, in the snapshot's order

    int commonStrengths = 0;
    int commonShortcomings = 0;
    int occurrences = 0; ///< of common shortcomings
    int specificStrengths = 0;
    int specificShortcomings = 0;
    std::array<int, 3> bySeverity{}; ///< common and specific shortcomings by FindingSeverity
    int fixAtOnce = 0;               ///< common and specific shortcomings
    int fixNeedsTime = 0;

    int reviewedUnits = 0;
    int officialsReviewed = 0;
    std::optional<QDate> lastReview;
    int downgraded = 0;
    int respondedUnits = 0;

    int actions = 0;
    std::array<int, 4> actionsByState{}; ///< by ActionState
    int actionsOverdue = 0;

    std::optional<double> averagePoints; ///< over the visits with points
    std::optional<double> highestPoints, lowestPoints;

    /// The section with this code; null when there is none.
    [[nodiscard]] const SectionFigures* section(QStringView code) const;
};

/// The checklists visits are held against, each once, in the snapshot's order; a dossier may hold others.
[[nodiscard]] std::vector<const Checklist*> checklistsInUse(const Snapshot& snapshot);

/// Counts everything in one pass over each list. `lines` are the remediation lines on the day in question.
[[nodiscard]] Figures computeFigures(const Snapshot& snapshot, const SnapshotIndex& index,
                                     std::span<const RemediationLine> lines);

/// A figure with the name templates and screens ask for ("inspectedUnits").
struct NamedFigure {
    QString name;
    double value = 0;

    bool operator==(const NamedFigure&) const = default;
};

/// The single figures by name, in a fixed order.
[[nodiscard]] std::vector<NamedFigure> namedFigures(const Figures& figures);

} // namespace dkt::doc
