// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/units/UnitCollector.h"

#include <QJsonDocument>

namespace dkt {

/// Units of nested JSON: objects with a code and a name, and lists of such objects below them, whatever the
/// list is called ("Wards", "Districts", "units").
/// @throws Error(Input) when the document is no list of objects with names, naming the place
[[nodiscard]] UnitImport unitsFromJson(const QJsonDocument& document, const UnitImportOptions& options);

} // namespace dkt
