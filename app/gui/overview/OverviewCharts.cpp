// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/OverviewCharts.h"

#include "domain/Labels.h"
#include "gui/overview/OverviewFigures.h"
#include "util/Dates.h"
#include "util/Numbers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(dkt::gui::OverviewCharts)
};

template <std::size_t n> BarTable::Row barRow(const QString& label, const CountedSpots<n>& counted) {
    BarTable::Row row;
    row.label = label;
    row.values.assign(counted.counts.begin(), counted.counts.end());
    row.spots.assign(counted.first.begin(), counted.first.end());
    return row;
}

QString percentText(double share) {
    return text::formatNumber(share, 1) + u" %"_s;
}

} // namespace

BarTable outcomesBySection(const OverviewFigures& figures) {
    BarTable table;
    table.title = ChartText::tr("Results by section");
    table.rowHeading = ChartText::tr("Section");
    table.remarkHeading = ChartText::tr("Points reached");
    table.scale = BarTable::Scale::Shares;
    table.series = {{label(Outcome::Met), ChartMark::Met},
                    {label(Outcome::PartlyMet), ChartMark::PartlyMet},
                    {label(Outcome::NotMet), ChartMark::NotMet},
                    {label(Outcome::NothingArose), ChartMark::NothingArose},
                    {label(Outcome::NotApplicable), ChartMark::NotApplicable},
                    {ChartText::tr("Without an answer"), ChartMark::Unanswered}};
    for (std::size_t n = 0; n < figures.sections.size(); ++n) {
        const ProgressRow& section = figures.sections[n];
        table.rows.push_back(barRow(section.label, section.outcomes));
        if (section.sum.reachable > 0)
            table.rows.back().remark = percentText(section.sum.percent());
    }
    return table;
}

BarTable pointsByUnit(const OverviewFigures& figures) {
    BarTable table;
    table.title = ChartText::tr("Points by unit");
    table.rowHeading = ChartText::tr("Unit");
    table.remarkHeading = ChartText::tr("Share");
    table.series = {{ChartText::tr("Verified score"), ChartMark::Reached},
                    {ChartText::tr("Left to the most that can be reached"), ChartMark::Rest}};
    std::vector<const VisitRow*> visits;
    QHash<QString, int> named;
    for (const VisitRow& visit : figures.visits)
        if (visit.sum.reachable > 0 && visit.sum.answered > 0) {
            visits.push_back(&visit);
            ++named[visit.unit];
        }
    std::ranges::stable_sort(visits, {}, [](const VisitRow* visit) { return visit->sum.percent(); });
    for (const VisitRow* visit : visits) {
        BarTable::Row row;
        row.label = named[visit->unit] > 1 && visit->date
                        ? u"%1 (%2)"_s.arg(visit->unit, text::shortDate(*visit->date))
                        : visit->unit;
        row.values = {visit->sum.points, std::max(0.0, visit->sum.reachable - visit->sum.points)};
        row.spots = {{visit->key, {}}, {visit->key, {}}};
        row.remark = percentText(visit->sum.percent());
        table.rows.push_back(std::move(row));
    }
    return table;
}

BarTable shortcomingsBySection(const OverviewFigures& figures) {
    BarTable table;
    table.title = ChartText::tr("Shortcomings by section and severity");
    table.rowHeading = ChartText::tr("Section");
    table.remarkHeading = ChartText::tr("Together");
    table.series = {{label(FindingSeverity::Serious), ChartMark::Serious},
                    {label(FindingSeverity::Medium), ChartMark::Medium},
                    {label(FindingSeverity::Minor), ChartMark::Minor},
                    {ChartText::tr("Not rated"), ChartMark::Unrated}};
    for (const SeverityRow& section : figures.shortcomings) {
        table.rows.push_back(barRow(
            section.label.isEmpty() ? ChartText::tr("Without a section") : section.label, section.found));
        table.rows.back().remark = text::formatNumber(BarTable::sum(table.rows.back()));
    }
    return table;
}

} // namespace dkt::gui
