// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dkt::gui {

/// What the page's actions ask of the pane that is seen.
enum class PlanCommand {
    Add,
    AddTeam,
    Paste,
    Import,
    Edit,
    Up,
    Down,
    Remove,
    Merge,
    Rename,
    Reinstate,
    Spread,
    ByTeam,
    ShowVisits,
    Search
};

} // namespace dkt::gui
