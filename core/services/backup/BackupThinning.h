// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace dkt {

/// Which of some backups are kept: all of the last two days, the newest of each day for thirty days, the
/// newest of each month after that. The newest of all is always kept, and so is what seems to be made after
/// `now`. Answers in the order of `made`.
[[nodiscard]] std::vector<bool> keptBackups(const std::vector<QDateTime>& made, const QDateTime& now);

} // namespace dkt
