// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"

namespace dkt {

/// The cell that says at which visit a row of a kind was written down; the number 0 for kinds without one.
[[nodiscard]] FieldId visitField(RowKind kind);

} // namespace dkt
