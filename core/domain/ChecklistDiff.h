// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <QFlags>

#include <vector>

namespace dkt {

/// The parts of an item that make it the question it is.
enum class ItemPart { Code = 1, Title = 2, Points = 4, Rule = 8, Target = 16 };
Q_DECLARE_FLAGS(ItemParts, ItemPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ItemParts)

/// Where `a` and `b` differ as questions.
[[nodiscard]] ItemParts changedParts(const Item& a, const Item& b);

/// What became of the items from one version to another. Every item of either stands in exactly one list; the
/// pointers live as long as the checklists.
struct ChecklistDiff {
    struct Pair {
        ItemPlace before;
        ItemPlace after;
        ItemParts changed;  ///< none in `same`
        bool moved = false; ///< it stands under another criterion or section
    };

    std::vector<ItemPlace> added;   ///< in the later version's order
    std::vector<ItemPlace> removed; ///< in the earlier version's order
    std::vector<Pair> same;         ///< the same id and the same question: answers carry over
    std::vector<Pair> changed;      ///< another question that took its place

    /// Nothing was added, removed, changed or moved.
    [[nodiscard]] bool isEmpty() const { return added.empty() && removed.empty() && changed.empty() && moved() == 0; }
    [[nodiscard]] int moved() const;
    /// What took the place of the earlier item; null when nothing did.
    [[nodiscard]] const Pair* changedFrom(ItemId before) const;
};

/// Items are the same by id. The rest is paired by title and code, by title, by code, and at last by likeness of
/// the titles; what finds no partner was added or removed.
[[nodiscard]] ChecklistDiff diff(const Checklist& before, const Checklist& after);

} // namespace dkt
