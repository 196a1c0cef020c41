// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

/// Visits of one mode and body; their names are listed up to this many, else only counted.
constexpr qsizetype mostNamesInCourse = 12;

QString headOfDelegation(const std::vector<Member>& members) {
    const auto head = std::ranges::find(members, Role::Head, &Member::role);
    if (head == members.end() || head->name.isEmpty())
        return {};
    const bool plain =
        head->position.isEmpty() || head->position.compare(u"Trưởng đoàn"_s, Qt::CaseInsensitive) == 0;
    const QString who = plain ? head->name : u"%1, %2,"_s.arg(head->name, head->position);
    return u" do %1 làm Trưởng đoàn"_s.arg(who);
}

QString teamsWording(const ReportContext& c) {
    QHash<RowId, int> visits;
    for (const Visit& visit : c.s.visits)
        if (c.figuresOf(visit.id)->inspected)
            ++visits[visit.team.row];
    QStringList parts;
    for (const Team& team : c.s.teams) {
        const int n = visits.value(team.id.row);
        parts << (n > 0 ? u"%1 kiểm tra %2"_s.arg(team.name, c.unitCount(n)) : team.name);
    }
    return u"%1 tổ: %2"_s.arg(paper::count(c.figures.teams), parts.join(u"; "_s));
}

QString delegationWording(const ReportContext& c) {
    QString text;
    if (c.figures.members > 0)
        text = u"Đoàn kiểm tra gồm %1 thành viên"_s.arg(paper::count(c.figures.members)) +
               headOfDelegation(c.s.members);
    if (c.figures.teams > 0)
        text += (text.isEmpty() ? u"Đoàn kiểm tra gồm "_s : u", chia thành "_s) + teamsWording(c);
    return text.isEmpty() ? QString() : text + u'.';
}

QString modeWording(VisitMode mode, const QString& jointWith) {
    switch (mode) {
    case VisitMode::OnSite:
        return u"kiểm tra trực tiếp"_s;
    case VisitMode::ByFile:
        return u"kiểm tra qua hồ sơ, báo cáo"_s;
    case VisitMode::SelfCheck:
        return u"tự kiểm tra"_s;
    case VisitMode::Joint:
        return jointWith.isEmpty() ? u"kiểm tra kết hợp"_s : u"kiểm tra kết hợp với "_s + jointWith;
    case VisitMode::Unannounced:
        return u"kiểm tra đột xuất"_s;
    }
    return {};
}

/// Units by how they were inspected, in the order of modes.
struct ModeGroup {
    QString wording;
    VisitMode mode = VisitMode::OnSite;
    QStringList names;
};

std::vector<ModeGroup> modeGroups(const ReportContext& c) {
    std::vector<ModeGroup> groups;
    for (const Visit* visit : c.visits()) {
        if (!c.figuresOf(visit->id)->inspected)
            continue;
        const QString wording = modeWording(visit->mode, visit->jointWith);
        auto group = std::ranges::find(groups, wording, &ModeGroup::wording);
        if (group == groups.end())
            group = groups.insert(groups.end(), ModeGroup{wording, visit->mode, {}});
        group->names << paper::inText(c.index.unitName(visit->id));
    }
    std::ranges::stable_sort(groups, {}, &ModeGroup::mode);
    return groups;
}

QString modesWording(const ReportContext& c) {
    const std::vector<ModeGroup> groups = modeGroups(c);
    if (groups.size() == 1)
        return u"; hình thức: "_s + groups.front().wording;
    QStringList parts;
    for (const ModeGroup& group : groups) {
        const QString with =
            group.mode == VisitMode::ByFile || group.mode == VisitMode::SelfCheck ? u"đối với"_s : u"tại"_s;
        QString part = u"%1 %2 %3 đơn vị"_s.arg(group.wording, with, paper::count(group.names.size()));
        if (group.mode != VisitMode::OnSite && group.names.size() <= mostNamesInCourse)
            part += u" (%1)"_s.arg(group.names.join(u", "_s));
        parts << part;
    }
    return u", trong đó "_s + parts.join(u"; "_s);
}

QString notInspectedWording(const ReportContext& c) {
    QSet<RowId> inspected;
    for (const Visit& visit : c.s.visits)
        if (c.figuresOf(visit.id)->inspected)
            inspected.insert(visit.unit.row);
    QStringList names;
    for (const Unit& unit : c.s.units)
        if (!inspected.contains(unit.id.row))
            names << paper::inText(unit.name);
    if (names.isEmpty())
        return {};
    return u"Còn %1 chưa kiểm tra: %2."_s.arg(c.unitCount(names.size()), names.join(u", "_s));
}

void addUnits(ReportDraft& draft) {
    const ReportContext& c = draft.c;
    if (c.figures.inspectedUnits == 0) {
        draft.paragraph(u"Đến thời điểm báo cáo, chưa có cuộc kiểm tra nào được tiến hành."_s);
        return;
    }
    const QString dates = paper::dateRange(c.figures.first, c.figures.last);
    const QString when = dates.isEmpty() ? QString() : paper::raised(dates) + u", "_s;
    const QString share =
        paper::share(c.figures.inspectedUnits, std::max(c.figures.units, c.figures.inspectedUnits));
    draft.paragraph(u"%1Đoàn kiểm tra đã làm việc với %2 %3%4. Thời gian kiểm tra từng đơn vị tại %5."_s.arg(
        when, share, c.noun, modesWording(c), annexMarks(c).units));
    draft.paragraph(notInspectedWording(c));
}

/// The campaign's own words; a single line is introduced by what it is.
void addTold(ReportDraft& draft, const QString& lead, const QString& told) {
    const QStringList all = paper::lines(told);
    for (const QString& line : all)
        draft.paragraph(all.size() == 1 ? lead + paper::lowered(paper::clause(line)) + u'.'
                                        : paper::sentence(line));
}

QString checklistsWording(const ReportContext& c) {
    QStringList parts;
    for (const Checklist* checklist : checklistsInUse(c.s)) {
        const double most = maxPoints(*checklist);
        QString part = u"%1 (%2 lĩnh vực, %3 nội dung"_s.arg(
            paper::clause(checklist->title), paper::count(std::ssize(checklist->sections)),
            paper::count(std::ssize(itemPlaces(*checklist))));
        parts << part + (most > 0 ? u", tối đa %1 điểm)"_s.arg(paper::points(most)) : u")"_s);
    }
    return parts.isEmpty() ? QString() : u"Việc đánh giá thực hiện theo %1."_s.arg(parts.join(u"; "_s));
}

} // namespace

void addCourse(ReportDraft& draft) {
    const Campaign& campaign = draft.c.s.campaign;
    draft.heading(1, u"Tình hình kiểm tra"_s);
    if (const QString delegation = delegationWording(draft.c); !delegation.isEmpty()) {
        draft.heading(2, u"Tổ chức đoàn kiểm tra"_s);
        draft.paragraph(delegation);
    }
    draft.heading(2, u"Thời gian, đối tượng, hình thức kiểm tra"_s);
    addUnits(draft);
    const QString checklists = checklistsWording(draft.c);
    if (!campaign.scope.isEmpty() || !campaign.method.isEmpty() || !checklists.isEmpty()) {
        draft.heading(2, u"Nội dung, phương pháp kiểm tra"_s);
        addTold(draft, u"Nội dung kiểm tra: "_s, campaign.scope);
        addTold(draft, u"Phương pháp kiểm tra: "_s, campaign.method);
        draft.paragraph(checklists);
    }
    for (const QString& line : paper::lines(campaign.course))
        draft.paragraph(paper::sentence(line));
}

} // namespace dkt::doc
