// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "domain/Remediation.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace dkt::doc {

/// The table of remediation deadlines, a row a line; `lines` must outlive the sheet. Its words are those of
/// Vietnamese papers. `today` is the day the states are of.
[[nodiscard]] Sheet deadlineSheet(const QString& campaign, const std::vector<RemediationLine>& lines, QDate today);

/// The deadlines as iCalendar (RFC 5545): one all-day event on the last day of each line that has one and
/// is not done, with a reminder three days before. The same line keeps its UID over exports. `stamp` is
/// the time of the export.
[[nodiscard]] QByteArray deadlinesToIcs(const QString& campaign, const std::vector<RemediationLine>& lines,
                                        const QDateTime& stamp);

/// "Đã khắc phục", "Quá hạn 5 ngày" …: the state in the words of papers; empty without one.
[[nodiscard]] QString deadlineStateWords(const RemediationLine& line);

} // namespace dkt::doc
