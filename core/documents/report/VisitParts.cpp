// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/VisitParts.h"

#include "documents/DeadlineWording.h"
#include "documents/report/PaperText.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

std::vector<const Finding*> findingsOfKind(const VisitParts& parts, FindingKind kind) {
    std::vector<const Finding*> found;
    for (const Finding* finding : parts.draft.c.index.findingsOf(parts.visit.id))
        if (finding->kind == kind)
            found.push_back(finding);
    return found;
}

QString closed(const QString& text) {
    return text.isEmpty() ? QString() : text + u'.';
}

Runs shortcomingRuns(ReportDraft& draft, const Finding& finding) {
    Runs runs{Run{paper::sentence(finding.text), false, false}};
    addLabelled(runs, u"Mức độ"_s,
                finding.severity == FindingSeverity::Serious ? u"nghiêm trọng."_s : QString());
    addLabelled(runs, u"Căn cứ"_s, closed(draft.citations.cite(finding.legalBasis)));
    addLabelled(runs, u"Nguyên nhân"_s, closed(paper::lowered(paper::clause(finding.cause))));
    addLabelled(runs, u"Hệ quả"_s, closed(paper::lowered(paper::clause(finding.effect))));
    return runs;
}

/// One requirement: an action with its deadline, or a recommendation nobody set a deadline for yet.
TableRow requirementRow(std::size_t at, const QString& task, const QString& responsible, const QString& deadline,
                        const QString& monitor) {
    return {{QString::number(at)},
            {paper::sentence(task)},
            {responsible},
            {deadline.isEmpty() ? u"……"_s : paper::raised(deadline)},
            {monitor}};
}

} // namespace

QString VisitParts::inspection() const {
    QString title = paper::raised(paper::clause(draft.c.s.campaign.title));
    for (const QString& where : {u" tại các "_s, u" đối với các "_s, u" ở các "_s})
        if (const qsizetype at = title.indexOf(where); at > 0)
            title.truncate(at);
    if (title.isEmpty())
        return u"Kiểm tra"_s;
    return title.startsWith(u"Kiểm tra"_s) ? title : u"Kiểm tra "_s + paper::lowered(title);
}

QString VisitParts::unit() const {
    return paper::inText(draft.c.index.unitName(visit.id));
}

Letterhead VisitParts::letterhead(const QString& typeCode) const {
    const Campaign& campaign = draft.c.s.campaign;
    Letterhead head;
    head.governingBody = campaign.governingBody.toUpper();
    head.issuer = campaign.issuer.isEmpty() ? u"ĐOÀN KIỂM TRA"_s : campaign.issuer.toUpper();
    head.symbol = typeCode + u'-' + (campaign.symbol.isEmpty() ? u"ĐKT"_s : campaign.symbol);
    return head;
}

void VisitParts::addStrengths() {
    QStringList items;
    for (const Finding* finding : findingsOfKind(*this, FindingKind::Strength))
        items << paper::sentence(finding->text);
    if (items.isEmpty())
        draft.paragraph(u"Không có nội dung được ghi nhận riêng."_s);
    draft.list(items);
}

void VisitParts::addShortcomings() {
    std::vector<Runs> items;
    for (const Finding* finding : findingsOfKind(*this, FindingKind::Shortcoming))
        items.push_back(shortcomingRuns(draft, *finding));
    if (items.empty())
        draft.paragraph(u"Không phát hiện tồn tại, hạn chế."_s);
    draft.list(std::move(items), ListMarker::Number);
}

void VisitParts::addRequirements() {
    Table table;
    table.fontSize = 12;
    table.columns = {{0.6, Align::Center}, {4.4}, {2}, {2.2}, {1.8}};
    table.header = {headerRow({u"TT"_s, u"Yêu cầu khắc phục"_s, u"Trách nhiệm thực hiện"_s, u"Thời hạn"_s,
                               u"Theo dõi, đôn đốc"_s})};
    QSet<RowId> asked;
    for (const RemediationLine* line : draft.c.linesOf(visit.id)) {
        asked << line->action.row;
        table.rows.push_back(requirementRow(
            table.rows.size() + 1, line->task.isEmpty() ? line->shortcoming : line->task,
            paper::clause(line->responsible), deadlineWording(*line), paper::clause(line->monitor)));
    }
    for (const Finding* finding : findingsOfKind(*this, FindingKind::Shortcoming))
        if (!asked.contains(actionId(finding->id).row) && !finding->recommendation.isEmpty())
            table.rows.push_back(requirementRow(table.rows.size() + 1, finding->recommendation, {}, {}, {}));
    if (table.rows.empty())
        draft.paragraph(u"Không có yêu cầu khắc phục."_s);
    else
        draft.blocks.emplace_back(std::move(table));
}

} // namespace dkt::doc
