// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Wording.h"
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "util/Dates.h"
#include "util/Numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr double annexFontSize = 11;

QString countCell(qsizetype n) {
    return text::formatCount(n);
}

QString modeLabel(const Visit& visit) {
    switch (visit.mode) {
    case VisitMode::OnSite:
        return u"Trực tiếp"_s;
    case VisitMode::ByFile:
        return u"Qua hồ sơ, báo cáo"_s;
    case VisitMode::SelfCheck:
        return u"Tự kiểm tra"_s;
    case VisitMode::Joint:
        return visit.jointWith.isEmpty() ? u"Kết hợp"_s : u"Kết hợp với "_s + visit.jointWith;
    case VisitMode::Unannounced:
        return u"Đột xuất"_s;
    }
    return {};
}

void makeBold(TableRow& row) {
    for (TableCell& cell : row)
        cell.bold = true;
}

TableRow unitRow(const ReportContext& c, const Visit& visit, qsizetype at) {
    const VisitFigures& f = *c.figuresOf(visit.id);
    const Team* team = c.index.team(visit.team);
    const OutcomeCounts& o = f.outcomes;
    return {{QString::number(at)},
            {c.index.unitName(visit.id)},
            {team ? team->name : QString()},
            {visit.date ? text::shortDate(*visit.date) : QString()},
            {f.inspected ? modeLabel(visit) : u"Chưa kiểm tra"_s},
            {countCell(o.met)},
            {countCell(o.partlyMet)},
            {countCell(o.notMet)},
            {countCell(o.nothingArose + o.notApplicable)},
            {countCell(o.unanswered)},
            {countCell(f.commonShortcomings)},
            {countCell(f.specificShortcomings)}};
}

Table unitTable(const ReportContext& c) {
    Table table;
    table.fontSize = annexFontSize;
    table.columns = {{0.6, Align::Center}, {2.4, Align::Left}, {2.1, Align::Left},  {1.4, Align::Center},
                     {2.6, Align::Left},   {1, Align::Right},  {1, Align::Right},   {1, Align::Right},
                     {1.2, Align::Right},  {1, Align::Right},  {1.1, Align::Right}, {1.1, Align::Right}};
    table.header = {{{u"TT"_s},
                     {u"Đơn vị"_s},
                     {u"Tổ kiểm tra"_s},
                     {u"Ngày kiểm tra"_s},
                     {u"Hình thức"_s},
                     {u"Nội dung đạt"_s},
                     {u"Đạt một phần"_s},
                     {u"Không đạt"_s},
                     {u"Không phát sinh, không áp dụng"_s},
                     {u"Chưa đánh giá"_s},
                     {u"Tồn tại chung"_s},
                     {u"Tồn tại cá biệt"_s}}};
    OutcomeCounts all;
    for (const Visit* visit : c.visits()) {
        table.rows.push_back(unitRow(c, *visit, std::ssize(table.rows) + 1));
        all.add(c.figuresOf(visit->id)->outcomes);
    }
    table.rows.push_back({{u"Cộng"_s, true, 5, Align::Center},
                          {countCell(all.met)},
                          {countCell(all.partlyMet)},
                          {countCell(all.notMet)},
                          {countCell(all.nothingArose + all.notApplicable)},
                          {countCell(all.unanswered)},
                          {countCell(c.figures.occurrences)},
                          {countCell(c.figures.specificShortcomings)}});
    makeBold(table.rows.back());
    return table;
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

Table scoreTableFrame(const std::vector<const SectionFigures*>& columns) {
    Table table;
    table.fontSize = annexFontSize;
    table.columns = {{0.6, Align::Center}, {2.4, Align::Left}};
    TableRow header{{u"TT"_s}, {u"Đơn vị"_s}};
    for (const SectionFigures* column : columns) {
        table.columns.push_back({1, Align::Right});
        header.push_back({column->code.isEmpty() ? u"Khác"_s : column->code});
    }
    for (const QString& title :
         {u"Tổng điểm thẩm định"_s, u"Điểm tự đánh giá"_s, u"Tỷ lệ (%)"_s, u"Xếp hạng"_s}) {
        table.columns.push_back({1.2, Align::Right});
        header.push_back({title});
    }
    table.header = {header};
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
    Table table = scoreTableFrame(columns);
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

/// "(Kèm theo Báo cáo số 05/BC-ĐKT ngày … của Đoàn kiểm tra …)"
QString annexReference(const ReportContext& c, const ReportOptions& options) {
    const Campaign& campaign = c.s.campaign;
    Letterhead head;
    head.number = campaign.reportNumber.isEmpty() ? u"……"_s : campaign.reportNumber;
    head.symbol = campaign.symbol.isEmpty() ? u"BC-ĐKT"_s : u"BC-"_s + campaign.symbol;
    const QString number = wording::numberLine(head).mid(u"Số: "_s.size());
    const QString date = campaign.issueDate ? text::officialDate(*campaign.issueDate)
                                            : u"ngày … tháng … năm %1"_s.arg(options.today.year());
    return u"(Kèm theo Báo cáo số %1 %2 của Đoàn kiểm tra)"_s.arg(number, date);
}

/// An annex with its own blocks, numbered when all are known.
struct Annex {
    QString title;
    std::vector<Block> blocks;
};

std::vector<Annex> annexesOf(const ReportContext& c) {
    std::vector<Annex> annexes;
    if (!c.s.visits.empty())
        annexes.push_back({u"DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA VÀ KẾT QUẢ ĐÁNH GIÁ"_s, {Block(unitTable(c))}});
    const Ranking ranking = rankVisits(c);
    if (const auto columns = scoredSections(c); !ranking.scores.empty() && !columns.empty())
        annexes.push_back(
            {u"TỔNG HỢP ĐIỂM THẨM ĐỊNH THEO LĨNH VỰC"_s,
             {Block(scoreTable(c, ranking, columns)), Block(Paragraph{{Run{sectionKey(c, columns)}}})}});
    if (!c.lines.empty())
        annexes.push_back({u"THEO DÕI KHẮC PHỤC TỒN TẠI, HẠN CHẾ"_s, {Block(deadlineTable(c))}});
    return annexes;
}

} // namespace

void addReportAnnexes(ReportDraft& draft, const ReportOptions& options) {
    std::vector<Annex> annexes = annexesOf(draft.c);
    for (std::size_t i = 0; i < annexes.size(); ++i) {
        const QString mark =
            annexes.size() == 1 ? u"Phụ lục"_s : u"Phụ lục "_s + text::toRoman(static_cast<int>(i) + 1);
        draft.blocks.emplace_back(
            AnnexBreak{mark, annexes[i].title, annexReference(draft.c, options), Orientation::Landscape});
        std::ranges::move(annexes[i].blocks, std::back_inserter(draft.blocks));
    }
    for (const QString& line : paper::lines(draft.c.s.campaign.dataNote))
        draft.paragraph(Runs{Run{u"Ghi chú: "_s, true, true}, Run{paper::sentence(line), false, true}});
}

} // namespace dkt::doc
