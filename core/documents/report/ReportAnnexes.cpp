// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Wording.h"
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "util/Dates.h"
#include "util/Numbers.h"

#include <algorithm>
#include <functional>

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

/// One column of the units' table; left out where no visit has anything to put in it.
struct UnitColumn {
    QString title;
    TableColumn layout;
    std::function<QString(const Visit&, const VisitFigures&)> cell;
    std::optional<int> sum; ///< counted over all visits; none: words
};

std::vector<UnitColumn> unitColumns(const ReportContext& c, const OutcomeCounts& all) {
    const auto counted = [](auto value) {
        return [value](const Visit&, const VisitFigures& f) { return countCell(value(f)); };
    };
    const auto teamName = [&c](const Visit& visit, const VisitFigures&) {
        const Team* team = c.index.team(visit.team);
        return team ? team->name : QString();
    };
    const auto day = [](const Visit& visit, const VisitFigures&) {
        return visit.date ? text::shortDate(*visit.date) : QString();
    };
    const auto mode = [](const Visit& visit, const VisitFigures& f) {
        return f.inspected ? modeLabel(visit) : u"Chưa kiểm tra"_s;
    };
    using F = VisitFigures;
    std::vector<UnitColumn> columns{
        {u"Đơn vị"_s, {2.4}, [&c](const Visit& v, const F&) { return c.index.unitName(v.id); }, {}},
        {u"Tổ kiểm tra"_s, {2.1}, teamName, {}},
        {u"Ngày kiểm tra"_s, {1.4, Align::Center}, day, {}},
        {u"Hình thức"_s, {3.4}, mode, {}},
        {u"Nội dung đạt"_s, {1, Align::Right}, counted([](const F& f) { return f.outcomes.met; }), all.met},
        {u"Đạt một phần"_s,
         {1, Align::Right},
         counted([](const F& f) { return f.outcomes.partlyMet; }),
         all.partlyMet},
        {u"Không đạt"_s,
         {1, Align::Right},
         counted([](const F& f) { return f.outcomes.notMet; }),
         all.notMet},
        {u"Không phát sinh"_s,
         {1, Align::Right},
         counted([](const F& f) { return f.outcomes.nothingArose; }),
         all.nothingArose},
        {u"Không áp dụng"_s,
         {1, Align::Right},
         counted([](const F& f) { return f.outcomes.notApplicable; }),
         all.notApplicable},
        {u"Chưa đánh giá"_s,
         {1, Align::Right},
         counted([](const F& f) { return f.outcomes.unanswered; }),
         all.unanswered},
        {u"Tồn tại chung"_s,
         {1, Align::Right},
         counted([](const F& f) { return f.commonShortcomings; }),
         c.figures.occurrences},
        {u"Tồn tại cá biệt"_s,
         {1, Align::Right},
         counted([](const F& f) { return f.specificShortcomings; }),
         c.figures.specificShortcomings}};
    std::erase_if(columns, [](const UnitColumn& column) { return column.sum == 0; });
    if (c.s.teams.empty())
        columns.erase(columns.begin() + 1);
    return columns;
}

TableRow unitSums(const std::vector<UnitColumn>& columns) {
    const auto words = std::ranges::count_if(columns, [](const UnitColumn& column) { return !column.sum; });
    TableRow row{{u"Cộng"_s, true, static_cast<int>(words) + 1, Align::Center}};
    for (const UnitColumn& column : columns)
        if (column.sum)
            row.push_back({countCell(*column.sum), true});
    return row;
}

Table unitTable(const ReportContext& c) {
    Table table;
    table.fontSize = annexFontSize;
    OutcomeCounts all;
    for (const VisitFigures& figures : c.figures.visitFigures)
        all.add(figures.outcomes);
    const std::vector<UnitColumn> columns = unitColumns(c, all);
    table.columns = {{0.6, Align::Center}};
    QStringList titles{u"TT"_s};
    for (const UnitColumn& column : columns) {
        table.columns.push_back(column.layout);
        titles << column.title;
    }
    table.header = {headerRow(titles)};
    for (const Visit* visit : c.visits()) {
        TableRow row{{QString::number(table.rows.size() + 1)}};
        for (const UnitColumn& column : columns)
            row.push_back({column.cell(*visit, *c.figuresOf(visit->id))});
        table.rows.push_back(std::move(row));
    }
    if (c.s.visits.size() > 1)
        table.rows.push_back(unitSums(columns));
    return table;
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

void addAnnex(ReportDraft& draft, const QString& mark, const QString& title, const QString& reference) {
    draft.blocks.emplace_back(AnnexBreak{mark, title, reference, Orientation::Landscape});
}

} // namespace

void addReportAnnexes(ReportDraft& draft, const ReportOptions& options) {
    const AnnexMarks marks = annexMarks(draft.c);
    const QString reference = annexReference(draft.c, options);
    if (!marks.units.isEmpty()) {
        addAnnex(draft, marks.units, u"DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA VÀ KẾT QUẢ ĐÁNH GIÁ"_s, reference);
        draft.blocks.emplace_back(unitTable(draft.c));
    }
    if (!marks.scores.isEmpty()) {
        addAnnex(draft, marks.scores, u"TỔNG HỢP ĐIỂM THẨM ĐỊNH THEO LĨNH VỰC"_s, reference);
        addScores(draft);
    }
    if (!marks.deadlines.isEmpty()) {
        addAnnex(draft, marks.deadlines, u"THEO DÕI KHẮC PHỤC TỒN TẠI, HẠN CHẾ"_s, reference);
        draft.blocks.emplace_back(deadlineTable(draft.c));
    }
    for (const QString& line : paper::lines(draft.c.s.campaign.dataNote))
        draft.paragraph(Runs{Run{u"Ghi chú: "_s, true, true}, Run{paper::sentence(line), false, true}});
}

} // namespace dkt::doc
