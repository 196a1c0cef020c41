// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/NumberFormat.h"

#include <QString>

#include <optional>

/// The values of OpenDocument cells.
namespace dkt::ods {

/// The format that shows `number` with the digits of `shown`; General when none does.
[[nodiscard]] NumberFormat formatShowing(double number, const QString& shown, NumberFormat::Kind kind);
/// Days since 30/12/1899 of "2026-09-14" or "2026-09-14T17:00:00".
[[nodiscard]] std::optional<double> dateNumber(const QString& iso);
/// Parts of a day of "PT17H30M00S"; hours may exceed 24.
[[nodiscard]] std::optional<double> timeNumber(const QString& duration);

} // namespace dkt::ods
