// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/PaperText.h"
#include "documents/report/ReportDraft.h"
#include "util/Dates.h"
#include "util/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

constexpr std::size_t mostCauses = 12; ///< more are read where they belong, in chapter III

/// One cause, however often it was written down.
struct CauseGroup {
    QString text;
    bool common = false;
    QSet<RowId> visits;
};

class CauseGroups {
public:
    CauseGroup& of(const QString& cause) {
        const QString key = text::folded(paper::clause(cause));
        const auto it = m_places.constFind(key);
        if (it != m_places.constEnd())
            return m_groups[*it];
        m_places.insert(key, m_groups.size());
        return m_groups.emplace_back(CauseGroup{paper::clause(cause), false, {}});
    }
    [[nodiscard]] std::vector<CauseGroup>& groups() { return m_groups; }

private:
    std::vector<CauseGroup> m_groups;
    QHash<QString, std::size_t> m_places;
};

/// Causes written at common shortcomings, and those several units share; the most widespread first.
std::vector<CauseGroup> sharedCauses(const ReportContext& c) {
    CauseGroups causes;
    for (const CommonFinding& finding : c.s.commonFindings)
        if (finding.kind == FindingKind::Shortcoming && !finding.cause.isEmpty()) {
            CauseGroup& group = causes.of(finding.cause);
            group.common = true;
            for (const Finding* occurrence : c.index.occurrencesOf(finding.id))
                group.visits.insert(occurrence->visit.row);
        }
    for (const Visit* visit : c.visits())
        for (const Finding* finding : c.index.findingsOf(visit->id))
            if (finding->kind == FindingKind::Shortcoming && !finding->cause.isEmpty())
                causes.of(finding->cause).visits.insert(visit->id.row);
    std::vector<CauseGroup>& groups = causes.groups();
    std::erase_if(groups, [](const CauseGroup& group) { return !group.common && group.visits.size() < 2; });
    std::ranges::stable_sort(groups, std::greater<>(),
                             [](const CauseGroup& group) { return group.visits.size(); });
    if (groups.size() > mostCauses)
        groups.resize(mostCauses);
    return std::move(groups);
}

void addCauses(ReportDraft& draft) {
    draft.heading(2, u"Nguyên nhân"_s);
    const QStringList written = paper::lines(draft.c.s.campaign.causes);
    for (const QString& line : written)
        draft.paragraph(paper::sentence(line));
    QStringList items;
    for (const CauseGroup& group : sharedCauses(draft.c)) {
        const QString units =
            group.visits.isEmpty() ? QString() : u" (%1)"_s.arg(draft.c.ofUnits(group.visits.size()));
        items << paper::raised(group.text) + units + u'.';
    }
    if (!items.isEmpty())
        draft.paragraph(written.isEmpty()
                            ? u"Qua kiểm tra, xác định các nguyên nhân chủ yếu sau:"_s
                            : u"Nguyên nhân trực tiếp được xác định qua từng tồn tại, hạn chế:"_s);
    draft.list(items);
    if (written.isEmpty() && items.isEmpty())
        draft.paragraph(u"Nguyên nhân cụ thể nêu tại từng tồn tại, hạn chế ở mục III."_s);
}

/// "hạ mức xếp loại tháng 10/2021 đối với 04 đồng chí Chủ tịch UBND xã", by period and post.
QStringList ratingWordings(const ReportContext& c) {
    std::vector<std::pair<RatingChange, int>> groups;
    for (const RatingChange& change : c.s.ratingChanges) {
        const auto same = [&change](const auto& group) {
            return group.first.post == change.post && group.first.period == change.period &&
                   group.first.from == change.from && group.first.to == change.to;
        };
        const auto it = std::ranges::find_if(groups, same);
        if (it == groups.end())
            groups.emplace_back(change, 1);
        else
            ++it->second;
    }
    QStringList wordings;
    for (const auto& [change, n] : groups) {
        QString text = u"hạ mức xếp loại"_s;
        if (!change.period.isEmpty())
            text += u' ' + paper::clause(change.period);
        if (!change.from.isEmpty() && !change.to.isEmpty())
            text += u" từ %1 xuống %2"_s.arg(paper::clause(change.from), paper::clause(change.to));
        wordings << text + u" đối với %1 đồng chí %2"_s.arg(paper::count(n), paper::clause(change.post));
    }
    return wordings;
}

void addAccountability(ReportDraft& draft) {
    const ReportContext& c = draft.c;
    const Figures& f = c.figures;
    QString reviews;
    if (f.reviewedUnits > 0) {
        reviews = f.lastReview ? u"Đến ngày %1, "_s.arg(text::shortDate(*f.lastReview)) : QString();
        reviews += u"%1 đã họp kiểm điểm"_s.arg(c.ofUnits(f.reviewedUnits));
        if (f.officialsReviewed > 0)
            reviews +=
                u", làm rõ trách nhiệm của %1 cán bộ, công chức"_s.arg(paper::count(f.officialsReviewed));
    }
    if (f.respondedUnits > 0)
        reviews += (reviews.isEmpty() ? QString() : u"; "_s) +
                   u"%1 đã có báo cáo giải trình"_s.arg(c.ofUnits(f.respondedUnits));
    draft.paragraph(paper::sentence(reviews));
    if (const QStringList ratings = ratingWordings(c); !ratings.isEmpty())
        draft.paragraph(u"Cấp có thẩm quyền đã %1."_s.arg(ratings.join(u"; "_s)));
}

} // namespace

void addResponsibility(ReportDraft& draft) {
    const Figures& f = draft.c.figures;
    const Campaign& campaign = draft.c.s.campaign;
    const bool causes = f.commonShortcomings + f.specificShortcomings > 0 || !campaign.causes.isEmpty();
    const bool accountability =
        !campaign.responsibility.isEmpty() || f.reviewedUnits > 0 || f.respondedUnits > 0 || f.downgraded > 0;
    if (!causes && !accountability)
        return;
    draft.heading(1, u"Nguyên nhân, trách nhiệm"_s);
    if (causes)
        addCauses(draft);
    if (!accountability)
        return;
    draft.heading(2, u"Trách nhiệm"_s);
    for (const QString& line : paper::lines(campaign.responsibility))
        draft.paragraph(paper::sentence(line));
    addAccountability(draft);
}

} // namespace dkt::doc
