// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Fields.h"
#include "util/RowId.h"

#include <set>
#include <utility>

namespace dkt {

/// Where a change came from.
enum class ChangeOrigin { Local, Foreign, Rebuild };

/// What changed: the rows whose projection may read differently now.
struct ChangeSet {
    ChangeOrigin origin = ChangeOrigin::Local;
    std::set<std::pair<RowKind, RowId>> rows;
    /// True when too much changed to name: read everything again.
    bool everything = false;

    [[nodiscard]] bool touches(RowKind kind) const {
        if (everything)
            return true;
        const auto it = rows.lower_bound({kind, RowId()});
        return it != rows.end() && it->first == kind;
    }
};

/// Told after a commit, import, undo or rebuild is durable. The one way the screen learns of changes.
class ChangeListener {
public:
    virtual ~ChangeListener() = default;
    virtual void changed(const ChangeSet& changes) = 0;
};

} // namespace dkt
