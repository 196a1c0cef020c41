// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <vector>

namespace dkt {

/// Bringing the units' findings together: common findings, remediation actions, what followed.
class ConsolidationService {
public:
    explicit ConsolidationService(Dossier& dossier) : m_dossier(dossier) {}

    /// Saves a common finding and links exactly these findings to it.
    void saveCommon(const Actor& actor, const CommonFinding& common, const std::vector<FindingId>& occurrences);
    void saveAction(const Actor& actor, const Action& action);
    void setStatus(const Actor& actor, ActionId action, const ActionStatus& status);
    void add(const Actor& actor, DueChange change);
    void add(const Actor& actor, UnitResponse response);
    void add(const Actor& actor, Review review);
    void add(const Actor& actor, RatingChange change);

private:
    Dossier& m_dossier;
};

} // namespace dkt
