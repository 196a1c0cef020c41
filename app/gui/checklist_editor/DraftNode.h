// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Checklist.h"

#include <memory>
#include <vector>

namespace dkt::gui {

/// A node of the tree being edited: the checklist itself, a section, a criterion or an item.
struct DraftNode {
    enum class Level { Head, Section, Criterion, Item };

    Level level = Level::Head;
    DraftNode* parent = nullptr;
    std::vector<std::unique_ptr<DraftNode>> children;
    QString code, title;             ///< of sections and criteria; the head's title
    std::optional<double> maxPoints; ///< as stated, of sections and criteria
    Item item;                       ///< of an item
    double sum = 0;                  ///< points of the items in it
    int items = 0;                   ///< items in it

    [[nodiscard]] const QString& codeText() const { return level == Level::Item ? item.code : code; }
    [[nodiscard]] const QString& titleText() const { return level == Level::Item ? item.title : title; }
    [[nodiscard]] int row() const {
        for (std::size_t n = 0; parent && n < parent->children.size(); ++n)
            if (parent->children[n].get() == this)
                return static_cast<int>(n);
        return 0;
    }
    DraftNode& add(std::unique_ptr<DraftNode> child) {
        child->parent = this;
        children.push_back(std::move(child));
        return *children.back();
    }
    /// Points and items, here and below.
    void count() {
        if (level == Level::Item) {
            sum = item.maxPoints.value_or(0);
            items = 1;
            return;
        }
        sum = 0;
        items = 0;
        for (const auto& child : children) {
            child->count();
            sum += child->sum;
            items += child->items;
        }
    }
};

/// A copy with everything below it; items get ids of their own.
[[nodiscard]] std::unique_ptr<DraftNode> copied(const DraftNode& node);
[[nodiscard]] std::unique_ptr<DraftNode> itemNode(Item item);
[[nodiscard]] std::unique_ptr<DraftNode> groupNode(DraftNode::Level level, const QString& code = {},
                                                   const QString& title = {},
                                                   std::optional<double> maxPoints = {});
/// The tree of a checklist, and the checklist of a tree; the head's own fields are not in it.
[[nodiscard]] std::unique_ptr<DraftNode> treeOf(const Checklist& checklist);
[[nodiscard]] std::vector<Section> sectionsOf(const DraftNode& head);

/// The code that would follow the last of `parent`'s children: "1.1.4" after "1.1.3"; empty when none suggests
/// itself.
[[nodiscard]] QString nextCode(const DraftNode& parent);
/// Gives every node a code by its place: I, II … or 1, 2 … (as the first section has it), 1.1, 1.1.1.
void renumber(DraftNode& head);

} // namespace dkt::gui
