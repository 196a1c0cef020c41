// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/table/Sheet.h"
#include "domain/Snapshot.h"

#include <QByteArray>
#include <QDateTime>

namespace dkt::doc {

/// The schedule as a table, a visit a row; the snapshot and its index must outlive the sheet. It is for the
/// delegation itself, so unannounced visits are in it.
[[nodiscard]] Sheet scheduleSheet(const Snapshot& snapshot, const SnapshotIndex& index);

/// The visits that have a date as iCalendar (RFC 5545): one all-day event each, under the same UID in every
/// export. `stamp` is the time of the export.
[[nodiscard]] QByteArray scheduleToIcs(const Snapshot& snapshot, const SnapshotIndex& index,
                                       const QDateTime& stamp);

} // namespace dkt::doc
