// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Evidence.h"
#include "domain/SnapshotJsonNode.h"

#include <QJsonArray>

#include <vector>

/// Evidence in the snapshot's JSON form: what is attached to which row, without the bytes.
namespace dkt::snapshotjson {

[[nodiscard]] QJsonArray evidenceToJson(const std::vector<Evidence>& rows);
/// `at`: its number in the list.
[[nodiscard]] Evidence readEvidence(const SnapshotJsonNode& node, qsizetype at);

} // namespace dkt::snapshotjson
