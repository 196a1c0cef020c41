// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConsolidationService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

template <class T> void addFresh(Dossier& dossier, const Actor& actor, const QString& kind, T row) {
    if (row.id.isNull())
        row.id = decltype(row.id)::random();
    Edit edit;
    edit.create(row);
    dossier.commit(actor, kind, std::move(edit));
}

void link(Edit& edit, const Journal& journal, FindingId finding, CommonFindingId common) {
    edit.add(journal.set(finding.row, field::Finding::common, cell::toValue(common)));
}

} // namespace

void ConsolidationService::saveCommon(const Actor& actor, const CommonFinding& common,
                                      const std::vector<FindingId>& occurrences) {
    const Journal& journal = m_dossier.journal();
    Edit edit;
    edit.put(load<CommonFinding>(journal, common.id.row), common);
    for (const Finding* before : m_dossier.view()->index().occurrencesOf(common.id))
        if (std::ranges::find(occurrences, before->id) == occurrences.end())
            link(edit, journal, before->id, {});
    for (const FindingId finding : occurrences)
        link(edit, journal, finding, common.id);
    m_dossier.commit(actor, u"common.edit"_s, std::move(edit));
}

void ConsolidationService::saveAction(const Actor& actor, const Action& action) {
    Edit edit;
    edit.put(load<Action>(m_dossier.journal(), action.id.row), action);
    m_dossier.commit(actor, u"action.edit"_s, std::move(edit));
}

void ConsolidationService::setStatus(const Actor& actor, ActionId action, const ActionStatus& status) {
    Edit edit;
    edit.add(m_dossier.journal().set(action.row, field::Action::status, cell::toValue(status)));
    m_dossier.commit(actor, u"action.status"_s, std::move(edit));
}

void ConsolidationService::add(const Actor& actor, DueChange change) {
    addFresh(m_dossier, actor, u"dueChange.add"_s, std::move(change));
}

void ConsolidationService::add(const Actor& actor, UnitResponse response) {
    addFresh(m_dossier, actor, u"response.add"_s, std::move(response));
}

void ConsolidationService::add(const Actor& actor, Review review) {
    addFresh(m_dossier, actor, u"review.add"_s, std::move(review));
}

void ConsolidationService::add(const Actor& actor, RatingChange change) {
    addFresh(m_dossier, actor, u"rating.add"_s, std::move(change));
}

} // namespace dkt
