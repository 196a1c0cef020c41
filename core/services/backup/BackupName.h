// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace dkt {

/// Files of backups are no `.dkt`: what is opened from a folder of backups would be thinned out with them.
inline constexpr char backupSuffix[] = "dkt-backup";

/// "kiem-tra-cai-cach-hanh-chinh-2026-08-20-140501.dkt-backup".
[[nodiscard]] QString backupFileName(const QString& title, const QDateTime& made);
/// The local time in a name made by backupFileName(); nothing for any other name.
[[nodiscard]] std::optional<QDateTime> backupTime(const QString& fileName);
/// Letters, digits and hyphens, at most 48: whole words of the title.
[[nodiscard]] QString backupStem(const QString& title);

} // namespace dkt
