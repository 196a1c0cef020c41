// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snapshot.h"
#include "journal/Journal.h"

#include <set>

namespace dkt {

/// Fills the part of `snapshot` that holds rows of `kind` from the journal's tables; other kinds stay as
/// they are. Kinds a snapshot does not hold are ignored.
void readKind(const Journal& journal, RowKind kind, Snapshot& snapshot);

/// Reads these rows of `kind` again and leaves the others as they are: what readKind does, for a few rows.
void readRows(const Journal& journal, RowKind kind, const std::set<RowId>& ids, Snapshot& snapshot);

/// The whole dossier as values.
[[nodiscard]] Snapshot readSnapshot(const Journal& journal);

/// One checklist; null when there is none. Checklists never change under their id.
[[nodiscard]] std::shared_ptr<const Checklist> readChecklist(const Journal& journal, ChecklistId id);

/// One row; none when it is unknown or deleted.
template <class T> [[nodiscard]] std::optional<T> readRow(const Journal& journal, RowId id);

/// The rows of T whose reference `field` is `row`, in manual order: the answers or findings of a visit.
template <class T> [[nodiscard]] std::vector<T> rowsWhere(const Journal& journal, FieldId field, RowId row);

} // namespace dkt
