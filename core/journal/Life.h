// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Commit.h"

namespace dkt {

/// The value of a row's life cell: null keeps the row, a deletion names every head op it saw. So an edit
/// the deleting person never saw keeps the row visible instead of vanishing with it.
namespace life {

[[nodiscard]] Value deletion(const std::vector<OpId>& seen);
[[nodiscard]] bool isDeletion(const Value& value);
/// The ops a deletion saw, sorted.
[[nodiscard]] std::vector<OpId> seenBy(const Value& value);

enum class State { Alive, Deleted, DeletedEdited, DeletedKept };

/// What the heads of a life cell say about a row whose other cells have the heads `others`. Every rule is a
/// function of the two sets, so the order they arrived in does not matter.
[[nodiscard]] State judge(const std::vector<Value>& lifeHeads, const std::vector<OpId>& others);

} // namespace life
} // namespace dkt
