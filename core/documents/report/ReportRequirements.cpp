// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/DeadlineWording.h"
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "util/Dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr std::size_t mostAsSentences = 3;

/// Requirements to one addressee, in the dossier's order.
struct Asked {
    QString responsible;
    std::vector<const RemediationLine*> lines;
};

/// The actions on all units or on a common shortcoming, in the order of the dossier.
std::vector<const RemediationLine*> generalLines(const ReportContext& c) {
    QHash<RowId, const RemediationLine*> byAction;
    for (const RemediationLine& line : c.lines)
        byAction.insert(line.action.row, &line);
    std::vector<const RemediationLine*> general;
    for (const Action& action : c.s.actions)
        if (action.visit.isNull())
            general.push_back(byAction.value(action.id.row));
    return general;
}

std::vector<Asked> openByResponsible(const std::vector<const RemediationLine*>& general) {
    std::vector<Asked> groups;
    QHash<QString, std::size_t> places;
    for (const RemediationLine* line : general) {
        if (line->status.state == ActionState::Closed)
            continue;
        const QString who = paper::clause(line->responsible);
        if (!places.contains(who)) {
            places.insert(who, groups.size());
            groups.push_back({who, {}});
        }
        groups[places.value(who)].lines.push_back(line);
    }
    return groups;
}

QString taskOf(const RemediationLine& line) {
    const QString task = paper::clause(line.task.isEmpty() ? line.shortcoming : line.task);
    return paper::raised(task);
}

QString requirementWording(const RemediationLine& line) {
    QString text = taskOf(line);
    if (const QString deadline = deadlineWording(line); !deadline.isEmpty())
        text += u"; thời hạn: "_s + deadline;
    text += u'.';
    if (!line.monitor.isEmpty())
        text += u" %1 theo dõi, đôn đốc."_s.arg(paper::clause(line.monitor));
    return text;
}

/// Requirements as a table once they are too many to read as sentences that all end alike.
Table requirementTable(const std::vector<const RemediationLine*>& lines) {
    Table table;
    table.columns = {{0.6, Align::Center}, {5}, {2.3}, {2.1}};
    table.header = {headerRow({u"TT"_s, u"Nội dung yêu cầu"_s, u"Thời hạn"_s, u"Theo dõi, đôn đốc"_s})};
    for (const RemediationLine* line : lines)
        table.rows.push_back({{QString::number(table.rows.size() + 1)},
                              {taskOf(*line) + u'.'},
                              {paper::raised(deadlineWording(*line))},
                              {paper::clause(line->monitor)}});
    return table;
}

QString doneWording(const RemediationLine& line) {
    const QString note = paper::lowered(paper::clause(line.status.note));
    const QString done = note.isEmpty() ? u"đã hoàn thành"_s : note;
    return u"%1: %2."_s.arg(taskOf(line), done);
}

/// "31 yêu cầu đã khắc phục xong; 12 yêu cầu đã báo cáo …" of the actions on single units.
QString unitActionsWording(const ReportContext& c) {
    std::array<int, 4> states{};
    int all = 0;
    for (const RemediationLine& line : c.lines)
        if (!line.visit.isNull()) {
            ++states[static_cast<std::size_t>(line.status.state)];
            ++all;
        }
    static const std::array<QString, 4> words{u"chưa thực hiện"_s, u"đang thực hiện"_s,
                                              u"đã báo cáo, chờ kiểm tra lại"_s, u"đã khắc phục xong"_s};
    QStringList parts;
    for (std::size_t i = states.size(); i-- > 0;)
        if (states[i] > 0)
            parts << u"%1 yêu cầu %2"_s.arg(paper::count(states[i]), words[i]);
    if (all == 0)
        return {};
    return u"Trong %1 yêu cầu khắc phục tồn tại, hạn chế cá biệt, có %2."_s.arg(paper::count(all),
                                                                                parts.join(u"; "_s));
}

void addProgress(ReportDraft& draft, const std::vector<const RemediationLine*>& general, QDate today) {
    const ReportContext& c = draft.c;
    const auto done = [](const RemediationLine& line) { return line.status.state != ActionState::Open; };
    if (std::ranges::none_of(c.lines, done))
        return;
    draft.heading(2, u"Kết quả khắc phục đến ngày %1"_s.arg(text::shortDate(today)));
    QStringList items;
    for (const RemediationLine* line : general)
        if (line->status.state == ActionState::Closed)
            items << doneWording(*line);
    draft.list(items);
    draft.paragraph(unitActionsWording(c));
    if (c.figures.actionsOverdue > 0)
        draft.paragraph(u"Đến nay có %1 yêu cầu đã quá thời hạn mà chưa hoàn thành."_s.arg(
            paper::count(c.figures.actionsOverdue)));
}

void addSpecificRequirement(ReportDraft& draft) {
    const bool any =
        std::ranges::any_of(draft.c.lines, [](const RemediationLine& line) { return !line.visit.isNull(); });
    if (!any)
        return;
    const QString where = draft.c.figures.specificShortcomings > 0
                              ? u"khắc phục các tồn tại, hạn chế cá biệt nêu tại điểm 2 mục III"_s
                              : u"thực hiện các yêu cầu"_s;
    draft.paragraph(
        u"Từng đơn vị %1; thời hạn, cơ quan theo dõi, đôn đốc ghi tại %2. Kết quả gửi về Đoàn kiểm tra để "
        "tổng hợp."_s.arg(where, annexMarks(draft.c).deadlines));
}

/// Recommendations of common shortcomings nobody made an action of.
QStringList unaskedRecommendations(const ReportContext& c) {
    QSet<RowId> asked;
    for (const Action& action : c.s.actions)
        asked.insert(action.common.row);
    QStringList tasks;
    for (const CommonFinding& finding : c.s.commonFindings)
        if (finding.kind == FindingKind::Shortcoming && !finding.recommendation.isEmpty() &&
            !asked.contains(finding.id.row))
            tasks << paper::sentence(finding.recommendation);
    return tasks;
}

void addAsked(ReportDraft& draft, const std::vector<const RemediationLine*>& lines) {
    if (lines.size() > mostAsSentences) {
        draft.blocks.emplace_back(requirementTable(lines));
        return;
    }
    QStringList items;
    for (const RemediationLine* line : lines)
        items << requirementWording(*line);
    draft.list(items);
}

void addRequirementGroups(ReportDraft& draft, const std::vector<Asked>& groups) {
    const QStringList unasked = unaskedRecommendations(draft.c);
    const bool specific =
        std::ranges::any_of(draft.c.lines, [](const auto& line) { return !line.visit.isNull(); });
    if (groups.empty() && (specific || !unasked.isEmpty()))
        draft.heading(2, u"Đối với các đơn vị được kiểm tra"_s);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const QString who = groups[i].responsible;
        draft.heading(2, who.isEmpty() ? u"Đối với các đơn vị được kiểm tra"_s
                                       : u"Đối với "_s + paper::lowered(who));
        addAsked(draft, groups[i].lines);
        if (i == 0)
            draft.list(unasked);
        if (i == 0)
            addSpecificRequirement(draft);
    }
    if (groups.empty()) {
        draft.list(unasked);
        addSpecificRequirement(draft);
    }
}

} // namespace

void addRequirements(ReportDraft& draft, const ReportOptions& options) {
    const auto general = generalLines(draft.c);
    const std::vector<Asked> groups = openByResponsible(general);
    const QStringList proposals = paper::lines(draft.c.s.campaign.proposals);
    if (draft.c.lines.empty() && proposals.isEmpty() && unaskedRecommendations(draft.c).isEmpty())
        return;
    draft.heading(1, u"Yêu cầu khắc phục, kiến nghị"_s);
    addProgress(draft, general, options.today);
    addRequirementGroups(draft, groups);
    if (proposals.isEmpty())
        return;
    draft.heading(2, u"Kiến nghị"_s);
    QStringList items;
    for (const QString& line : proposals)
        items << paper::sentence(line);
    draft.list(items);
}

} // namespace dkt::doc
