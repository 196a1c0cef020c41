// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report/LegalBasesText.h"

using namespace Qt::StringLiterals;

namespace dkt::doc {

namespace {

LegalDocument decisionOf(const Campaign& campaign) {
    LegalDocument decision;
    decision.type = u"Quyết định"_s;
    decision.number = campaign.decisionNumber;
    decision.date = campaign.decisionDate;
    decision.issuer = campaign.decisionIssuer;
    decision.subject = campaign.decisionSubject;
    return decision;
}

} // namespace

LegalBases legalBasesOf(const Campaign& campaign, const std::vector<LegalDocument>& documents,
                        Citations& citations) {
    LegalBases bases;
    for (const LegalDocument& document : documents)
        bases.items << u"Căn cứ "_s + citations.cite(document);
    if (!campaign.decisionNumber.isEmpty() || !campaign.decisionSubject.isEmpty())
        bases.items << u"Căn cứ "_s + citations.cite(decisionOf(campaign));
    return bases;
}

} // namespace dkt::doc
