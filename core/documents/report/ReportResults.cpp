// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "documents/report/TargetFigures.h"
#include "util/Numbers.h"

#include "domain/AskedItems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr double wellDonePercent = 80; ///< items met by so many units may stand for an unremarked section
constexpr std::size_t mostWellDone = 4;

/// What section II writes about, gathered once by section code.
struct ResultsBySection {
    QHash<QString, std::vector<const CommonFinding*>> common;
    QHash<QString, std::vector<const Finding*>> single;
    QHash<QString, std::vector<TargetFigures>> targets;
    QHash<QString, std::vector<std::pair<const Item*, OutcomeCounts>>> items;
};

ResultsBySection gatherResults(const ReportContext& c) {
    ResultsBySection by;
    for (const CommonFinding& common : c.s.commonFindings)
        if (common.kind == FindingKind::Strength)
            by.common[common.sectionCode].push_back(&common);
    for (const Visit* visit : c.visits())
        for (const Finding* finding : c.index.findingsOf(visit->id))
            if (finding->kind == FindingKind::Strength && !c.index.common(finding->common))
                by.single[c.index.sectionCode(*finding)].push_back(finding);
    for (const TargetFigures& target : targetFigures(c.s))
        if (2 * target.reached >= target.counted)
            by.targets[target.section->code].push_back(target);
    QHash<RowId, OutcomeCounts> outcomes;
    const AskedItems asked(c.s);
    for (const Answer& answer : c.s.answers)
        if (answer.result.outcome && asked.has(answer.visit, answer.item))
            outcomes[answer.item.row].add(*answer.result.outcome);
    for (const Checklist* checklist : checklistsInUse(c.s))
        for (const ItemPlace& place : itemPlaces(*checklist))
            if (outcomes.contains(place.item->id.row))
                by.items[place.section->code].emplace_back(place.item, outcomes.value(place.item->id.row));
    return by;
}

QString exemplaryNames(const ReportContext& c, const std::vector<const Finding*>& occurrences) {
    std::vector<const Finding*> exemplary;
    std::ranges::copy_if(occurrences, std::back_inserter(exemplary), &Finding::exemplary);
    return c.unitNames(exemplary).join(u", "_s);
}

QString commonStrength(const ReportContext& c, const CommonFinding& finding) {
    const auto& occurrences = c.index.occurrencesOf(finding.id);
    const QStringList names = c.unitNames(occurrences);
    const QString exemplary = exemplaryNames(c, occurrences);
    QStringList notes;
    if (const QString reach = reachWording(c, finding, names.size()); !reach.isEmpty())
        notes << (names.size() == c.figures.inspectedUnits && !names.isEmpty() ? reach + u", đạt 100%"_s
                                                                               : reach);
    if (!exemplary.isEmpty())
        notes << u"tiêu biểu là %1"_s.arg(exemplary);
    else if (finding.extent == Extent::Named && !names.isEmpty() && names.size() < c.figures.inspectedUnits)
        notes << names.join(u", "_s);
    const QString text = paper::raised(paper::clause(finding.text));
    return notes.isEmpty() ? text + u'.' : u"%1 (%2)."_s.arg(text, notes.join(u"; "_s));
}

QString singleStrength(const ReportContext& c, const Finding& finding) {
    const QString unit = paper::inText(c.index.unitName(finding.visit));
    const QString lead = finding.exemplary ? u"Điển hình, "_s + unit : paper::raised(unit);
    return u"%1: %2."_s.arg(lead, paper::lowered(paper::clause(finding.text)));
}

/// "bình quân 1,8 lần/năm", "bình quân 7,2 văn bản mỗi đơn vị"
QString averageWording(const TargetFigures& target) {
    const QString unit = target.item->target->unit;
    const QString average = u"bình quân "_s + text::formatNumber(target.count / target.counted, 1);
    if (unit.isEmpty() || unit.contains(u'/'))
        return unit.isEmpty() ? average : average + u' ' + unit;
    return u"%1 %2 mỗi đơn vị"_s.arg(average, unit);
}

QString targetLine(const ReportContext& c, const TargetFigures& target) {
    const QString wording = paper::targetWording(*target.item->target);
    QString total;
    if (target.denominator > 0)
        total =
            u"%1/%2 (%3)"_s.arg(text::formatNumber(target.numerator), text::formatNumber(target.denominator),
                                paper::percent(target.numerator / target.denominator * 100));
    else
        total = averageWording(target);
    return u"%1: %2; %3 %4 đạt chỉ tiêu %5."_s.arg(paper::raised(paper::clause(target.item->title)), total,
                                                   paper::share(target.reached, target.counted), c.noun,
                                                   wording);
}

/// Items nearly every unit has met, best first: for a section in which no strength was written down.
QStringList wellDone(const ReportContext& c, std::vector<std::pair<const Item*, OutcomeCounts>> items) {
    std::erase_if(items, [](const auto& item) { return item.second.metPercent() < wellDonePercent; });
    std::ranges::stable_sort(items, std::greater<>(),
                             [](const auto& item) { return item.second.metPercent(); });
    if (items.size() > mostWellDone)
        items.resize(mostWellDone);
    QStringList lines;
    for (const auto& [item, counts] : items)
        lines << u"%1: %2 %3 đạt yêu cầu."_s.arg(paper::raised(paper::clause(item->title)),
                                                 paper::share(counts.met, counts.judged()), c.noun);
    return lines;
}

QStringList sectionLines(const ReportContext& c, const ResultsBySection& by, const QString& code) {
    QStringList lines;
    for (const CommonFinding* finding : by.common.value(code))
        lines << commonStrength(c, *finding);
    for (const Finding* finding : by.single.value(code))
        lines << singleStrength(c, *finding);
    const bool remarked = !lines.isEmpty();
    for (const TargetFigures& target : by.targets.value(code))
        lines << targetLine(c, target);
    return remarked ? lines : lines + wellDone(c, by.items.value(code));
}

QStringList unitsWithPoints(const ReportContext& c, double points) {
    QStringList names;
    for (const Visit* visit : c.visits())
        if (const VisitScore* score = c.scoreOf(visit->id))
            if (score->total.answered > 0 && score->total.points == points)
                names << paper::inText(c.index.unitName(visit->id));
    return names;
}

void addScoreSummary(ReportDraft& draft) {
    const Figures& f = draft.c.figures;
    if (!f.averagePoints || !f.highestPoints || !f.lowestPoints)
        return;
    const QString average =
        u"Điểm thẩm định bình quân của các đơn vị là %1 điểm"_s.arg(paper::points(*f.averagePoints));
    if (*f.highestPoints == *f.lowestPoints) {
        draft.paragraph(average + u'.');
        return;
    }
    const QString range = u"cao nhất %1 điểm (%2), thấp nhất %3 điểm (%4)"_s.arg(
        paper::points(*f.highestPoints), unitsWithPoints(draft.c, *f.highestPoints).join(u", "_s),
        paper::points(*f.lowestPoints), unitsWithPoints(draft.c, *f.lowestPoints).join(u", "_s));
    draft.paragraph(u"%1; %2. Điểm từng lĩnh vực của từng đơn vị tại %3."_s.arg(average, range,
                                                                                annexMarks(draft.c).scores));
}

void addSectionTable(ReportDraft& draft) {
    Table table;
    table.caption = u"Kết quả đánh giá theo lĩnh vực (lượt nội dung)"_s;
    table.columns = {{0.6, Align::Center}, {4.2, Align::Left},  {1.2, Align::Right}, {1.2, Align::Right},
                     {1.2, Align::Right},  {1.2, Align::Right}, {1.2, Align::Right}};
    table.header = {headerRow({u"TT"_s, u"Lĩnh vực"_s, u"Đạt"_s, u"Đạt một phần"_s, u"Không đạt"_s,
                               u"Tỷ lệ đạt"_s, u"Tỷ lệ điểm"_s})};
    const auto row = [&table](const QString& number, const QString& title, const OutcomeCounts& o,
                              const QString& share) {
        table.rows.push_back({{number},
                              {title},
                              {text::formatCount(o.met)},
                              {text::formatCount(o.partlyMet)},
                              {text::formatCount(o.notMet)},
                              {o.judged() > 0 ? paper::fixed(o.metPercent(), 1) + u'%' : u"-"_s},
                              {share}});
    };
    double points = 0, reachable = 0;
    for (const SectionFigures& section : draft.c.figures.sections) {
        if (section.outcomes == OutcomeCounts{})
            continue;
        points += section.points;
        reachable += section.reachable;
        row(QString::number(table.rows.size() + 1), draft.c.sectionTitle(section), section.outcomes,
            section.reachable > 0 ? paper::fixed(section.percent(), 1) + u'%' : u"-"_s);
    }
    if (draft.c.figures.outcomes.judged() == 0)
        return;
    row({}, u"Cộng"_s, draft.c.figures.outcomes,
        reachable > 0 ? paper::fixed(points / reachable * 100, 1) + u'%' : u"-"_s);
    for (TableCell& cell : table.rows.back())
        cell.bold = true;
    draft.blocks.emplace_back(std::move(table));
}

} // namespace

QString reachWording(const ReportContext& context, const CommonFinding& finding, qsizetype units) {
    const bool all = units > 0 && units == context.figures.inspectedUnits;
    QString word;
    if (!all && finding.extent == Extent::All)
        word = units == 0 ? u"tất cả các đơn vị"_s : QString();
    else if (!all && finding.extent == Extent::Most)
        word = u"hầu hết các đơn vị"_s;
    else if (!all && finding.extent == Extent::Some)
        word = u"một số đơn vị"_s;
    const QString own = paper::clause(finding.extentText);
    if (!own.isEmpty())
        word = finding.text.contains(own, Qt::CaseInsensitive) ? QString() : own;
    if (units == 0)
        return word;
    return word.isEmpty() ? context.ofUnits(units) : word + u", "_s + context.ofUnits(units);
}

void addResults(ReportDraft& draft) {
    draft.heading(1, u"Kết quả đạt được"_s);
    addScoreSummary(draft);
    addSectionTable(draft);
    const ResultsBySection by = gatherResults(draft.c);
    bool any = false;
    for (const SectionFigures& section : draft.c.figures.sections) {
        const QStringList lines = sectionLines(draft.c, by, section.code);
        if (lines.isEmpty())
            continue;
        any = true;
        draft.heading(2, draft.c.sectionTitle(section));
        draft.list(lines);
    }
    if (!any)
        draft.paragraph(u"Đoàn kiểm tra chưa ghi nhận ưu điểm cụ thể."_s);
}

} // namespace dkt::doc
