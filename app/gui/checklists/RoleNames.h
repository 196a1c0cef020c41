// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ColumnMapping.h"

#include <QString>

#include <vector>

namespace dkt::gui {

/// What people call the roles of columns.
class RoleNames {
public:
    /// In the order they are offered.
    [[nodiscard]] static std::vector<ColumnRole> all();
    /// In the language of the interface.
    [[nodiscard]] static QString of(ColumnRole role);
};

} // namespace dkt::gui
