// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Edit.h"

#include <algorithm>

namespace dkt {

bool Edit::isBlank(const Value& value) {
    switch (value.type()) {
    case Value::Type::Null: return true;
    case Value::Type::Text: return value.toText().isEmpty();
    case Value::Type::Flag: return !value.toFlag();
    case Value::Type::List: return std::ranges::all_of(value.toList(), isBlank);
    case Value::Type::Integer:
    case Value::Type::Real:
    case Value::Type::Bytes: return false;
    }
    return false;
}

RowId rowOf(const Campaign&) {
    // A dossier holds one campaign, and every laptop must meet in its row.
    return RowId::derived({"campaign"});
}

} // namespace dkt
