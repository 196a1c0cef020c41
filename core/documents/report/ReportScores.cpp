// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "util/Numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr double scoreFontSize = 10; ///< some twenty units stay on one page

void makeBold(TableRow& row) {
    for (TableCell& cell : row)
        cell.bold = true;
}

/// Sections a score column stands for: by code, in the figures' order.
std::vector<const SectionFigures*> scoredSections(const ReportContext& c) {
    std::vector<const SectionFigures*> sections;
    for (const SectionFigures& section : c.figures.sections)
        if (section.reachable > 0)
            sections.push_back(&section);
    return sections;
}

/// A visit's points in the columns' sections; none where its checklist has no such section.
std::vector<std::optional<double>> sectionPoints(const ReportContext& c, const VisitScore& score,
                                                 const std::vector<const SectionFigures*>& columns) {
    const Checklist* checklist = c.index.checklist(c.index.visit(score.visit)->checklist);
    QHash<QString, double> points;
    for (std::size_t i = 0; i < score.sections.size(); ++i)
        points[checklist->sections[i].code] += score.sections[i].points;
    std::vector<std::optional<double>> row;
    for (const SectionFigures* column : columns)
        row.push_back(points.contains(column->code) ? std::optional(points.value(column->code))
                                                    : std::nullopt);
    return row;
}

/// Visits with points, and each one's rank by percentage; equal percentages share a rank.
struct Ranking {
    std::vector<const VisitScore*> scores; ///< in the order of units
    QHash<RowId, int> rank;
};

Ranking rankVisits(const ReportContext& c) {
    Ranking ranking;
    for (const Visit* visit : c.visits())
        if (const VisitScore* score = c.scoreOf(visit->id);
            score && score->total.reachable > 0 && score->total.answered > 0)
            ranking.scores.push_back(score);
    const auto percent = [](const VisitScore* score) {
        return text::roundedHalfUp(score->total.percent(), 2);
    };
    std::vector<const VisitScore*> sorted = ranking.scores;
    std::ranges::stable_sort(sorted, std::greater<>(), percent);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool tie = i > 0 && percent(sorted[i]) == percent(sorted[i - 1]);
        ranking.rank.insert(sorted[i]->visit.row,
                            tie ? ranking.rank.value(sorted[i - 1]->visit.row) : static_cast<int>(i) + 1);
    }
    return ranking;
}

/// The column's code with the points that can be reached, where all units were held against one checklist.
QString columnTitle(const ReportContext& c, const SectionFigures& column) {
    const QString code = column.code.isEmpty() ? u"Khác"_s : column.code;
    const std::vector<const Checklist*> used = checklistsInUse(c.s);
    if (used.size() != 1)
        return code;
    for (const Section& section : used.front()->sections)
        if (section.code == column.code)
            return code + u"\n("_s + paper::points(maxPoints(section)) + u')';
    return code;
}

Table scoreTableFrame(const ReportContext& c, const std::vector<const SectionFigures*>& columns) {
    Table table;
    table.fontSize = scoreFontSize;
    table.columns = {{0.6, Align::Center}, {2.6, Align::Left}};
    QStringList titles{u"TT"_s, u"Đơn vị"_s};
    for (const SectionFigures* column : columns) {
        table.columns.push_back({1, Align::Right});
        titles << columnTitle(c, *column);
    }
    for (const QString& title : {u"Điểm thẩm định"_s, u"Điểm tự đánh giá"_s, u"Tỷ lệ (%)"_s, u"Xếp hạng"_s}) {
        table.columns.push_back({1.5, Align::Right});
        titles << title;
    }
    table.columns.back().align = Align::Center;
    table.header = {headerRow(titles)};
    return table;
}

TableRow averageRow(const Ranking& ranking, const std::vector<double>& sums) {
    double points = 0, self = 0, percent = 0;
    for (const VisitScore* score : ranking.scores) {
        points += score->total.points;
        self += score->total.selfPoints;
        percent += score->total.percent();
    }
    const auto n = static_cast<double>(ranking.scores.size());
    TableRow row{{u"Bình quân"_s, true, 2, Align::Center}};
    for (const double sum : sums)
        row.push_back({paper::fixed(sum / n, 2)});
    row.push_back({paper::fixed(points / n, 2)});
    row.push_back({paper::fixed(self / n, 2)});
    row.push_back({paper::fixed(percent / n, 2)});
    row.push_back({});
    makeBold(row);
    return row;
}

Table scoreTable(const ReportContext& c, const Ranking& ranking,
                 const std::vector<const SectionFigures*>& columns) {
    Table table = scoreTableFrame(c, columns);
    std::vector<double> sums(columns.size());
    for (const VisitScore* score : ranking.scores) {
        TableRow row{{QString::number(table.rows.size() + 1)}, {c.index.unitName(score->visit)}};
        const auto points = sectionPoints(c, *score, columns);
        for (std::size_t i = 0; i < points.size(); ++i) {
            row.push_back({points[i] ? paper::fixed(*points[i], 2) : u"-"_s});
            sums[i] += points[i].value_or(0);
        }
        row.push_back({paper::fixed(score->total.points, 2), true});
        row.push_back({paper::fixed(score->total.selfPoints, 2)});
        row.push_back({paper::fixed(score->total.percent(), 2)});
        row.push_back({QString::number(ranking.rank.value(score->visit.row)), true});
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(averageRow(ranking, sums));
    return table;
}

QString sectionKey(const ReportContext& c, const std::vector<const SectionFigures*>& columns) {
    QStringList parts;
    for (const SectionFigures* column : columns)
        parts << u"%1 - %2"_s.arg(column->code.isEmpty() ? u"Khác"_s : column->code,
                                  paper::lowered(c.sectionTitle(*column)));
    return u"Ký hiệu lĩnh vực: %1."_s.arg(parts.join(u"; "_s));
}

} // namespace

void addScores(ReportDraft& draft) {
    const auto columns = scoredSections(draft.c);
    draft.paragraph(sectionKey(draft.c, columns));
    draft.blocks.emplace_back(scoreTable(draft.c, rankVisits(draft.c), columns));
}

} // namespace dkt::doc
