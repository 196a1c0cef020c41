// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/AppContext.h"
#include "journal/Fields.h"
#include "journal/Value.h"

#include <utility>
#include <vector>

namespace dkt::gui {

using DraftCells = std::vector<std::pair<FieldId, Value>>;

/// Keeps what is typed into one row in the dossier's draft table until it is saved, so that a crash or an
/// empty battery takes at most the last second.
class DraftBox {
public:
    explicit DraftBox(AppContext& context) : m_context(context) {}

    /// Writes the cells that changed since the last call and drops those no longer typed.
    void put(RowId row, const DraftCells& cells);
    /// Everything is saved: nothing to keep.
    void clear();
    /// Lets the draft lie in the dossier, to be offered again.
    void leave() { m_kept.clear(); }

private:
    AppContext& m_context;
    RowId m_row;
    DraftCells m_kept;
};

} // namespace dkt::gui
