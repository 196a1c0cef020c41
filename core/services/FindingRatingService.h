// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <vector>

namespace dkt {

/// Rating many findings at a time, as one action.
class FindingRatingService {
public:
    explicit FindingRatingService(Dossier& dossier) : m_dossier(dossier) {}

    /// None takes the rating away. Findings that were deleted meanwhile are passed over.
    void setSeverity(const Actor& actor, const std::vector<FindingId>& findings,
                     std::optional<FindingSeverity> severity);
    void setExtent(const Actor& actor, const std::vector<FindingId>& findings, std::optional<Extent> extent);

private:
    void setField(const Actor& actor, const std::vector<FindingId>& findings, FieldId field, const Value& value);

    Dossier& m_dossier;
};

} // namespace dkt
