// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"
#include "util/Issue.h"

#include <QString>

#include <optional>
#include <vector>

namespace dkt {

/// A node of a checklist by position: nothing set is the head, all set is an item.
struct NodePath {
    int section = -1;
    int criterion = -1;
    int item = -1;

    [[nodiscard]] bool isHead() const { return section < 0; }
    [[nodiscard]] bool isSection() const { return section >= 0 && criterion < 0; }
    [[nodiscard]] bool isCriterion() const { return criterion >= 0 && item < 0; }
    [[nodiscard]] bool isItem() const { return item >= 0; }
    /// "0.2.1"; empty for the head.
    [[nodiscard]] QString toText() const;
    /// The head when `text` is no path.
    [[nodiscard]] static NodePath fromText(const QString& text);

    auto operator<=>(const NodePath&) const = default;
};

/// What stands in the way of issuing the checklist (Error) or looks like a slip (Warning), in its order. Each
/// issue's target is a NodePath as text.
[[nodiscard]] std::vector<Issue> issuesOf(const Checklist& checklist);

} // namespace dkt
