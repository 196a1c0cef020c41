// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"
#include "util/Progress.h"

namespace dkt {

/// Two findings at one visit, on one item or section and of one kind, that read nearly alike.
struct AlikeFindings {
    FindingId first;  ///< the one that stands earlier in the visit's list
    FindingId second;
    double likeness = 0; ///< see text::Wording::likeness

    bool operator==(const AlikeFindings&) const = default;
};

/// All such pairs, whoever wrote them, visit by visit. Reads the view only, so it may run in a worker; compares
/// within each visit's items and sections. @throws Error(Cancelled)
[[nodiscard]] std::vector<AlikeFindings> findAlike(const DossierView& view, Progress& progress);

} // namespace dkt
