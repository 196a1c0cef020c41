// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"
#include "storage/Database.h"

#include <QByteArray>

namespace dkt {

/// The tables of a dossier. The truth is `tcommit` (each device's chain), `fork_commit` (commits of cloned
/// devices) and `waiting_commit`; `device` gives keys short local numbers. Everything else is derived
/// from them and can be dropped and folded again.
namespace journalschema {

/// 'DKT1'. The version rises only when the tables of truth change.
inline constexpr Database::Format format{0x444B5431, 1};

/// The files evidence refers to, beside the truth; see BlobStore.
inline constexpr const char* blobTable =
    "CREATE TABLE blob(hash BLOB PRIMARY KEY, size INT NOT NULL, bytes BLOB NOT NULL) STRICT";

void createTruth(Database& database, const QByteArray& dossier);
/// Ops by cell, open conflicts, one table a row kind, the search index: made empty, whatever was there.
void recreateDerived(Database& database);
/// What the derived tables look like in this program; differs when they must be made again.
[[nodiscard]] QByteArray derivedVersion();

/// "row_Answer".
[[nodiscard]] std::string tableOf(const KindInfo& kind);
/// The projection's column of a field: quoted name.
[[nodiscard]] std::string columnOf(const FieldInfo& field);

/// "SELECT id, alive, conflicts, every field FROM the kind's table": what RowView reads.
[[nodiscard]] std::string selectFrom(const KindInfo& kind);

} // namespace journalschema
} // namespace dkt
