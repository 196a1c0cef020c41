// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Commit.h"

#include <unordered_map>
#include <vector>

namespace dkt {

/// A row as a form or a command read it, with the heads it saw. Saving compares with `value`, and names
/// these heads: what arrived meanwhile becomes a conflict instead of being overwritten.
template <class T> struct Loaded {
    T value;
    std::unordered_map<FieldId, std::vector<OpId>> heads; ///< empty for a new row

    [[nodiscard]] std::vector<OpId> headsOf(FieldId field) const {
        const auto it = heads.find(field);
        return it == heads.end() ? std::vector<OpId>{} : it->second;
    }
};

} // namespace dkt
