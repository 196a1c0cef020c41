// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <memory>
#include <string>

namespace dkt::cli {

/// Which checklist of a dossier is meant.
class ChecklistChoice {
public:
    /// The one with this title, or whose title alone begins so (case and marks do not matter); for an empty
    /// title the only one there is.
    /// @throws Error(Input) listing the titles there are
    [[nodiscard]] static std::shared_ptr<const Checklist> named(const Snapshot& snapshot, const std::string& title);
};

} // namespace dkt::cli
