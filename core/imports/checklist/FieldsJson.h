// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QJsonObject>

namespace dkt {

/// True for a JSON checklist of the form {"fields": [{"code", "name", "max", "subcriteria": [{"criterion",
/// "criterion_name", "code", "name", "max", "rule_type", "rule", "evidence"}]}], "bonus_max", "penalty_max"}.
[[nodiscard]] bool isFieldsJson(const QJsonObject& json);

/// @throws Error(Input) naming the place
[[nodiscard]] Checklist checklistFromFieldsJson(const QJsonObject& json);

} // namespace dkt
