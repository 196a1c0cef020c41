// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetTable.h"

#include <optional>

namespace dkt {

/// Where a sheet of units keeps what.
struct UnitColumns {
    int headerRow = -1; ///< from 0; -1: there is none, and one column holds nothing but names
    int name = 0;
    std::optional<int> code;
    std::optional<int> type;
    std::optional<int> parent;

    bool operator==(const UnitColumns&) const = default;
};

/// By the words of the header; a sheet of a single column needs none. None when the names cannot be found.
[[nodiscard]] std::optional<UnitColumns> findUnitColumns(const SheetTable& table);

} // namespace dkt
