// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"

#include <QIcon>

#include <optional>

namespace dkt::gui {

/// The mark of an outcome: each has its own shape, so that it reads without colour, in poor light and on
/// any palette. Drawn, hence sharp at every scale.
[[nodiscard]] QIcon outcomeIcon(std::optional<Outcome> outcome);

/// The mark of a finding.
[[nodiscard]] QIcon findingIcon(FindingKind kind);

} // namespace dkt::gui
