// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/PaperText.h"
#include "documents/report/TargetFigures.h"
#include "documents/report/VisitParts.h"
#include "util/Numbers.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr double resultFontSize = 11;

QString outcomeWord(Outcome outcome) {
    switch (outcome) {
    case Outcome::Met:
        return u"Đạt"_s;
    case Outcome::PartlyMet:
        return u"Đạt một phần"_s;
    case Outcome::NotMet:
        return u"Không đạt"_s;
    case Outcome::NothingArose:
        return u"Không phát sinh"_s;
    case Outcome::NotApplicable:
        return u"Không áp dụng"_s;
    }
    return {};
}

/// The answers of one visit, section by section.
struct SectionOutcome {
    const Section* section = nullptr;
    OutcomeCounts counts;
    int items = 0;
};

std::vector<SectionOutcome> outcomesOf(const VisitParts& parts, const Checklist& checklist) {
    std::vector<SectionOutcome> all;
    for (const ItemPlace& place : itemPlaces(checklist)) {
        if (all.empty() || all.back().section != place.section)
            all.push_back({place.section, {}, 0});
        const Answer* answer = parts.draft.c.index.answer(parts.visit.id, place.item->id);
        ++all.back().items;
        if (answer && answer->result.outcome)
            all.back().counts.add(*answer->result.outcome);
        else
            ++all.back().counts.unanswered;
    }
    return all;
}

TableRow countRow(const QString& code, const QString& title, int items, const OutcomeCounts& counts, bool bold) {
    return {{code, bold},
            {title, bold},
            {QString::number(items), bold},
            {QString::number(counts.met), bold},
            {QString::number(counts.partlyMet), bold},
            {QString::number(counts.notMet), bold},
            {QString::number(counts.nothingArose + counts.notApplicable), bold}};
}

void addPoints(TableRow& row, const ScoreSum& sum, bool bold) {
    row.push_back({paper::fixed(sum.selfPoints, 2), bold});
    row.push_back({u"%1/%2"_s.arg(paper::fixed(sum.points, 2), paper::points(sum.reachable)), bold});
}

Table resultTable(const std::vector<SectionOutcome>& outcomes, const VisitScore* score) {
    Table table;
    table.fontSize = resultFontSize;
    table.columns = {{1, Align::Center},   {3.6},                {1.1, Align::Center}, {0.9, Align::Center},
                     {1.1, Align::Center}, {1.3, Align::Center}, {1.4, Align::Center}};
    QStringList titles{u"TT"_s,           u"Lĩnh vực"_s,  u"Số nội dung"_s,
                       u"Đạt"_s,          u"Đạt một phần"_s, u"Không đạt"_s,
                       u"Không phát sinh, không áp dụng"_s};
    if (score) {
        table.columns.push_back({1.2, Align::Right});
        table.columns.push_back({1.7, Align::Right});
        titles << u"Điểm tự đánh giá"_s << u"Điểm thẩm định/ tối đa"_s;
    }
    table.header = {headerRow(titles)};
    OutcomeCounts sum;
    int items = 0;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const SectionOutcome& of = outcomes[i];
        TableRow row =
            countRow(of.section->code, paper::clause(of.section->title), of.items, of.counts, false);
        if (score && i < score->sections.size())
            addPoints(row, score->sections[i], false);
        table.rows.push_back(std::move(row));
        sum.add(of.counts);
        items += of.items;
    }
    TableRow last = countRow({}, u"Tổng cộng"_s, items, sum, true);
    if (score)
        addPoints(last, score->total, true);
    table.rows.push_back(std::move(last));
    return table;
}

QString figuresWording(const AnswerFigures& figures, const Item& item) {
    if (figures.numerator && figures.denominator)
        return u"\n%1/%2"_s.arg(text::formatNumber(*figures.numerator), text::formatNumber(*figures.denominator)) +
               (*figures.denominator > 0
                    ? u" (%1)"_s.arg(paper::percent(*figures.numerator / *figures.denominator * 100))
                    : QString());
    const QString unit = item.target && item.target->unit != u"%"_s ? u' ' + item.target->unit : QString();
    return figures.count ? u'\n' + text::formatNumber(*figures.count, 2) + unit : QString();
}

QString pointsWording(const Answer& answer, const Item& item) {
    if (!answer.verifiedScore)
        return {};
    const QString points = paper::points(*answer.verifiedScore);
    return item.maxPoints ? points + u'/' + paper::points(*item.maxPoints) : points;
}

/// What is met in part or not at all, item by item, as it was written down.
Table unmetTable(const VisitParts& parts, const Checklist& checklist) {
    Table table;
    table.fontSize = resultFontSize;
    table.columns = {{1, Align::Center}, {4.6}, {1.8, Align::Center}, {1.2, Align::Center}, {3}};
    table.header = {headerRow({u"Mã"_s, u"Nội dung"_s, u"Kết quả"_s, u"Điểm"_s, u"Ghi chú"_s})};
    for (const ItemPlace& place : itemPlaces(checklist)) {
        const Answer* answer = parts.draft.c.index.answer(parts.visit.id, place.item->id);
        if (!answer || (answer->result.outcome != Outcome::PartlyMet && answer->result.outcome != Outcome::NotMet))
            continue;
        table.rows.push_back({{place.item->code},
                              {paper::clause(place.item->title)},
                              {outcomeWord(*answer->result.outcome) + figuresWording(answer->result.figures, *place.item)},
                              {pointsWording(*answer, *place.item)},
                              {paper::sentence(answer->note)}});
    }
    return table;
}

QString pointSummary(const ScoreSum& total) {
    return u"Điểm tự đánh giá %1, điểm thẩm định %2/%3 điểm (đạt %4)."_s.arg(
        paper::points(total.selfPoints), paper::points(total.points), paper::points(total.reachable),
        paper::percent(total.percent()));
}

} // namespace

void VisitParts::addResults() {
    const ReportContext& c = draft.c;
    const Checklist* checklist = c.index.checklist(visit.checklist);
    if (!checklist) {
        draft.paragraph(u"Kiểm tra theo nội dung kế hoạch, không chấm theo bộ tiêu chí."_s);
        return;
    }
    const VisitScore* score = c.scoreOf(visit.id);
    const ScoreSum total = score ? score->total : ScoreSum();
    const auto outcomes = outcomesOf(*this, *checklist);
    draft.paragraph(u"Kiểm tra %1 nội dung thuộc %2 lĩnh vực theo %3."_s.arg(
        paper::count(total.items), paper::count(std::ssize(outcomes)),
        paper::lowered(paper::clause(checklist->title))));
    if (total.answered == 0) {
        draft.paragraph(u"Chưa có kết quả đánh giá."_s);
        return;
    }
    const bool scored = total.reachable > 0;
    if (scored)
        draft.paragraph(pointSummary(total));
    draft.blocks.emplace_back(resultTable(outcomes, scored ? score : nullptr));
    if (total.answered < total.items)
        draft.paragraph(
            u"Còn %1 nội dung chưa đánh giá."_s.arg(paper::count(total.items - total.answered)));
    Table unmet = unmetTable(*this, *checklist);
    if (unmet.rows.empty())
        return;
    draft.paragraph(u"Các nội dung đạt một phần, không đạt:"_s);
    draft.blocks.emplace_back(std::move(unmet));
}

} // namespace dkt::doc
