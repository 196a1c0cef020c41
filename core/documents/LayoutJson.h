// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/LayoutProfile.h"
#include "util/Issue.h"

#include <QString>

#include <vector>

namespace dkt::doc {

/// A layout as it was read, with what had to be put right.
struct LayoutRead {
    LayoutProfile profile;
    std::vector<Issue> issues; ///< values no paper can have, words for numbers, a text that is no layout
};

/// What differs from the decree's layout, as JSON; empty when nothing does.
[[nodiscard]] QString toJson(const LayoutProfile& profile);

/// Never fails: what cannot be read is as the decree has it, values no paper can have are moved to the nearest
/// that can, and each is told. Keys of a newer program are passed over.
[[nodiscard]] LayoutRead layoutFromJson(const QString& json);

} // namespace dkt::doc
