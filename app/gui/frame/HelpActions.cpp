// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/HelpActions.h"

#include "gui/frame/AboutDialog.h"
#include "gui/frame/ActionTable.h"
#include "gui/frame/ShortcutsDialog.h"

namespace dkt::gui {

HelpActions::HelpActions(ActionTable& table, QWidget* window) : QObject(window) {
    table.bind("help.shortcuts", this, [&table, window] { (new ShortcutsDialog(table, window))->open(); });
    table.bind("help.about", this, [window] { (new AboutDialog(window))->open(); });
}

} // namespace dkt::gui
