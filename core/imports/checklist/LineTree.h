// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/checklist/SheetLine.h"

namespace dkt {

/// The lines of a checklist nested by their numbers.
struct LineTree {
    struct Node {
        int line = -1; ///< index into the lines; -1: from a column of its own, repeated down the rows
        int rank = 0;
        int parent = -1;
        std::vector<int> children;
        QString code;
        QString title;

        [[nodiscard]] bool isLeaf() const { return children.empty(); }
    };

    std::vector<Node> nodes; ///< in the order of the sheet
    std::vector<int> roots;

    /// The nodes that are sections: the roots, or what stands below where the roots are parts (A, B above I,
    /// II).
    [[nodiscard]] std::vector<int> sections() const;
    /// A root that only gathers sections.
    [[nodiscard]] bool isPart(const Node& node) const;
    /// True when some line stands two below its section: sections, criteria, items.
    [[nodiscard]] bool hasCriteria() const;
};

[[nodiscard]] LineTree nestLines(const SheetLines& lines);

/// Makes the checklist's sections of the tree: leaves become items, what stands between becomes criteria; a
/// criterion without items becomes its own item.
void buildSections(Checklist& checklist, const LineTree& tree, SheetLines& lines);

} // namespace dkt
