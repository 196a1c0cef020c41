// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Remediation.h"
#include "domain/scoring/Totals.h"
#include "gui/overview/AttentionRow.h"
#include "gui/overview/BarTable.h"
#include "services/Dossier.h"

#include <array>
#include <vector>

namespace dkt::gui {

/// One visit as the overview lists it.
struct VisitRow {
    VisitId key;
    QString code;
    QString unit;
    QString team;
    std::optional<QDate> date;
    VisitMode mode = VisitMode::OnSite;
    VisitState state = VisitState::Planned;
    ScoreSum sum;
    int shortcomings = 0;
    int serious = 0;

    bool operator==(const VisitRow&) const = default;
};

/// How many of each sort, and where the first of them is.
template <std::size_t n> struct CountedSpots {
    std::array<int, n> counts{};
    std::array<Spot, n> first{};

    void add(std::size_t sort, const Spot& spot) {
        if (counts[sort]++ == 0)
            first[sort] = spot;
    }
    bool operator==(const CountedSpots&) const = default;
};

/// The outcomes in their order, and behind them what has no answer.
inline constexpr std::size_t outcomeSorts = 6;
inline constexpr std::size_t unansweredSort = 5;

/// One bar of a chart: how far a team or a section is.
struct ProgressRow {
    QString label;
    ScoreSum sum;
    CountedSpots<outcomeSorts> outcomes;

    bool operator==(const ProgressRow&) const = default;
};

/// The shortcomings of a section: serious, medium, minor, not rated.
struct SeverityRow {
    QString label; ///< empty: of no section
    CountedSpots<4> found;

    bool operator==(const SeverityRow&) const = default;
};

/// A remediation that is not closed.
struct DeadlineRow {
    ActionId key;
    RemediationLine line;

    bool operator==(const DeadlineRow& other) const;
};

/// Everything the overview shows, reckoned from one state of the dossier.
struct OverviewFigures {
    std::vector<VisitRow> visits;
    std::vector<ProgressRow> teams;
    std::vector<ProgressRow> sections;
    std::vector<SeverityRow> shortcomings; ///< by section, in the order of the checklists
    Spot firstUnanswered;                  ///< in the order of the visits, begun ones before the others
    std::vector<DeadlineRow> deadlines;    ///< in the order of due days
    std::vector<AttentionRow> attention;
    int finishedVisits = 0;
    int teamCount = 0, units = 0, checklists = 0; ///< what the plan holds
    int items = 0;
    int answered = 0;
    int openShortcomings = 0;                            ///< whose remediation is not closed
    int serious = 0, medium = 0, minor = 0, unrated = 0; ///< of them
    int overdue = 0, dueSoon = 0, running = 0, closed = 0;
};

/// May run in any thread. @throws Error(Input) when a stored deadline is out of range
[[nodiscard]] OverviewFigures overviewFigures(const DossierView& view, const WorkingCalendar& calendar,
                                              QDate today);

} // namespace dkt::gui
