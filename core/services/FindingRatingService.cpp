// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FindingRatingService.h"

using namespace Qt::StringLiterals;

namespace dkt {

void FindingRatingService::setField(const Actor& actor, const std::vector<FindingId>& findings, FieldId field,
                                    const Value& value) {
    const auto view = m_dossier.view();
    Edit edit;
    for (const FindingId id : findings)
        if (view->index().finding(id))
            edit.add(m_dossier.journal().set(id.row, field, value));
    m_dossier.commit(actor, u"finding.rate"_s, std::move(edit));
}

void FindingRatingService::setSeverity(const Actor& actor, const std::vector<FindingId>& findings,
                                       std::optional<FindingSeverity> severity) {
    setField(actor, findings, field::Finding::severity, cell::toValue(severity));
}

void FindingRatingService::setExtent(const Actor& actor, const std::vector<FindingId>& findings,
                                     std::optional<Extent> extent) {
    setField(actor, findings, field::Finding::extent, cell::toValue(extent));
}

} // namespace dkt
