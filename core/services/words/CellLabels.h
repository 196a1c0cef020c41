// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"

#include <QString>

#include <optional>

namespace dkt {

/// What people read for a kind of row, in the language of the interface: "Finding". A kind of a newer program
/// is named by its number.
[[nodiscard]] QString kindLabel(RowKind kind);

/// What people read for a field, as its form calls it: "Recommendation". The life cell is "Deleted or kept"; a
/// field of a newer program is named by its number.
[[nodiscard]] QString fieldLabel(FieldId field);

/// The field `text` names, by its stable name ("Finding.text"), its number or its label in the language of the
/// interface ("Recommendation": the first field of that label, of `kind` where it is given); number 0 when it
/// names none.
[[nodiscard]] FieldId fieldFromText(const QString& text, std::optional<RowKind> kind = {});

} // namespace dkt
