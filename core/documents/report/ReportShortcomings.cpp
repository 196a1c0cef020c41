// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "documents/report/TargetFigures.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

QString fixWording(const std::optional<FixClass>& fixClass) {
    if (!fixClass)
        return {};
    return *fixClass == FixClass::AtOnce ? u"khắc phục ngay"_s : u"cần thời gian khắc phục"_s;
}

QString withFix(const QString& recommendation, const std::optional<FixClass>& fixClass) {
    const QString task = paper::lowered(paper::clause(recommendation));
    const QString fix = fixWording(fixClass);
    if (task.isEmpty())
        return fix.isEmpty() ? QString() : fix + u'.';
    return fix.isEmpty() ? task + u'.' : u"%1 (%2)."_s.arg(task, fix);
}

QString loweredSentence(const QString& text) {
    const QString one = paper::lowered(paper::clause(text));
    return one.isEmpty() ? QString() : one + u'.';
}

/// A common shortcoming: what, how far, where, against what, with what effect. Cause and remedy have their
/// own chapters.
Runs commonItem(ReportDraft& draft, const CommonFinding& finding) {
    const ReportContext& c = draft.c;
    const QStringList names = c.unitNames(c.index.occurrencesOf(finding.id));
    QString text = paper::raised(paper::clause(finding.text));
    QString reach = reachWording(c, finding, names.size());
    const bool nameThem = !names.isEmpty() && names.size() < c.figures.inspectedUnits;
    if (nameThem)
        reach += u", gồm: "_s + names.join(u", "_s);
    if (!reach.isEmpty())
        text += u" (%1)"_s.arg(reach);
    Runs runs{Run{text + u'.', false, false}};
    addLabelled(runs, u"Căn cứ"_s,
                draft.citations.cite(finding.legalBasis) + (finding.legalBasis.isEmpty() ? u""_s : u"."_s));
    addLabelled(runs, u"Hệ quả"_s, loweredSentence(finding.effect));
    return runs;
}

/// A unit's own shortcoming with its five parts.
Runs specificItem(ReportDraft& draft, const Finding& finding) {
    Runs runs{Run{paper::sentence(finding.text), false, false}};
    addLabelled(runs, u"Mức độ"_s,
                finding.severity == FindingSeverity::Serious ? u"nghiêm trọng."_s : QString());
    const QString basis = draft.citations.cite(finding.legalBasis);
    addLabelled(runs, u"Căn cứ"_s, basis.isEmpty() ? QString() : basis + u'.');
    addLabelled(runs, u"Nguyên nhân"_s, loweredSentence(finding.cause));
    addLabelled(runs, u"Hệ quả"_s, loweredSentence(finding.effect));
    addLabelled(runs, u"Yêu cầu"_s, withFix(finding.recommendation, finding.fixClass));
    return runs;
}

/// Targets most units miss: shortcomings the figures show, whoever wrote them down.
QString missedTarget(const ReportContext& c, const TargetFigures& target) {
    const QString wording = paper::targetWording(*target.item->target);
    const QString title = paper::raised(paper::clause(target.item->title));
    if (target.reached == 0)
        return u"%1: không đơn vị nào đạt chỉ tiêu %2."_s.arg(title, wording);
    return u"%1: mới có %2 %3 đạt chỉ tiêu %4."_s.arg(title, paper::share(target.reached, target.counted),
                                                      c.noun, wording);
}

void addCommonShortcomings(ReportDraft& draft) {
    const ReportContext& c = draft.c;
    draft.heading(2, u"Tồn tại, hạn chế chung"_s);
    QHash<QString, std::vector<const CommonFinding*>> common;
    for (const CommonFinding& finding : c.s.commonFindings)
        if (finding.kind == FindingKind::Shortcoming)
            common[finding.sectionCode].push_back(&finding);
    QHash<QString, QStringList> missed;
    for (const TargetFigures& target : targetFigures(c.s))
        if (2 * target.reached < target.counted)
            missed[target.section->code] << missedTarget(c, target);
    bool any = false;
    for (const SectionFigures& section : c.figures.sections) {
        std::vector<Runs> items;
        for (const CommonFinding* finding : common.value(section.code))
            items.push_back(commonItem(draft, *finding));
        for (const QString& line : missed.value(section.code))
            items.push_back({Run{line, false, false}});
        if (items.empty())
            continue;
        any = true;
        draft.heading(3, c.sectionTitle(section));
        draft.list(std::move(items));
    }
    if (!any)
        draft.paragraph(u"Không phát hiện tồn tại, hạn chế chung."_s);
}

void addSpecificShortcomings(ReportDraft& draft) {
    const ReportContext& c = draft.c;
    draft.heading(2, u"Tồn tại, hạn chế cá biệt của từng đơn vị"_s);
    QStringList clean;
    for (const Visit* visit : c.visits()) {
        std::vector<Runs> items;
        for (const Finding* finding : c.index.findingsOf(visit->id))
            if (finding->kind == FindingKind::Shortcoming && !c.index.common(finding->common))
                items.push_back(specificItem(draft, *finding));
        if (items.empty()) {
            if (c.figuresOf(visit->id)->inspected)
                clean << paper::inText(c.index.unitName(visit->id));
            continue;
        }
        draft.heading(3, c.index.unitName(visit->id));
        draft.list(std::move(items));
    }
    if (c.figures.specificShortcomings == 0)
        draft.paragraph(u"Không phát hiện tồn tại, hạn chế cá biệt tại các đơn vị được kiểm tra."_s);
    else if (!clean.isEmpty())
        draft.paragraph(u"Không phát hiện tồn tại, hạn chế cá biệt tại %1: %2."_s.arg(
            c.unitCount(clean.size()), clean.join(u", "_s)));
}

void addShortcomingFigures(ReportDraft& draft) {
    const Figures& f = draft.c.figures;
    QStringList parts;
    if (f.commonShortcomings > 0)
        parts << u"%1 tồn tại, hạn chế chung"_s.arg(paper::count(f.commonShortcomings));
    if (f.specificShortcomings > 0)
        parts << u"%1 tồn tại, hạn chế cá biệt"_s.arg(paper::count(f.specificShortcomings));
    QString text = u"Qua kiểm tra, Đoàn kiểm tra ghi nhận "_s + parts.join(u" và "_s);
    QStringList classes;
    if (const int serious = f.bySeverity[static_cast<std::size_t>(FindingSeverity::Serious)]; serious > 0)
        classes << u"%1 nội dung nghiêm trọng"_s.arg(paper::count(serious));
    if (f.fixAtOnce > 0)
        classes << u"%1 nội dung phải khắc phục ngay"_s.arg(paper::count(f.fixAtOnce));
    if (f.fixNeedsTime > 0)
        classes << u"%1 nội dung cần thời gian khắc phục"_s.arg(paper::count(f.fixNeedsTime));
    if (!classes.isEmpty())
        text += u"; trong đó có "_s + classes.join(u", "_s);
    draft.paragraph(text + u", cụ thể như sau:"_s);
}

} // namespace

void addShortcomings(ReportDraft& draft) {
    const Figures& f = draft.c.figures;
    draft.heading(1, u"Tồn tại, hạn chế"_s);
    if (f.commonShortcomings + f.specificShortcomings == 0) {
        draft.paragraph(f.inspectedUnits > 0
                            ? u"Không phát hiện tồn tại, hạn chế tại các đơn vị được kiểm tra."_s
                            : u"Chưa có kết quả kiểm tra để đánh giá."_s);
        return;
    }
    addShortcomingFigures(draft);
    addCommonShortcomings(draft);
    addSpecificShortcomings(draft);
}

} // namespace dkt::doc
