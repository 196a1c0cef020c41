// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/Finding.h"
#include "domain/time/Deadline.h"

#include <QString>

namespace dkt {

/// What people read for an enumerator, in the language of the interface.
[[nodiscard]] QString label(Outcome outcome);
[[nodiscard]] QString label(FindingKind kind);
[[nodiscard]] QString label(Extent extent);
[[nodiscard]] QString label(FindingSeverity severity);
[[nodiscard]] QString label(FixClass fixClass);
[[nodiscard]] QString label(ActionState state);
[[nodiscard]] QString label(Role role);
[[nodiscard]] QString label(VisitMode mode);
[[nodiscard]] QString label(VisitState state);
[[nodiscard]] QString label(VisitSession session);
[[nodiscard]] QString label(DeadlineStatus status);
[[nodiscard]] QString label(DeadlineEvent event);
[[nodiscard]] QString label(DateWording wording);

} // namespace dkt
