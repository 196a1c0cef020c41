// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage/SalvageReport.h"

#include <QStringList>

namespace dkt {

/// One sentence: whether everything came back, and how much.
[[nodiscard]] QString salvageSummary(const SalvageReport& report);
/// A device as people know it: its name, else the beginning of its key.
[[nodiscard]] QString salvageDeviceName(const SalvageReport::Device& device);
/// "40–44, 149"; empty when nothing is missing.
[[nodiscard]] QString salvageRanges(const std::vector<MissingRange>& ranges);
/// "3,4 MB", "512 KB".
[[nodiscard]] QString shownBytes(qint64 bytes);
/// The whole report for reading, line by line: summary, files, devices, evidence.
[[nodiscard]] QStringList salvageLines(const SalvageReport& report);

} // namespace dkt
