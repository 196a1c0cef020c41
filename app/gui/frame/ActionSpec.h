// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dkt::gui {

/// The menus, from left to right. Page is the menu of the page that is shown: it has the page's name.
enum class MenuPlace { None, File, Edit, View, Page, Go, Help };

/// Whether a button stands in the tool bar.
enum class ToolPlace { None, Shown };

/// What must be there for an action to make sense.
enum class Needs { Nothing, Dossier };

enum class ActionShape { Plain, Checkable };

/// One action as the table declares it: menus, tool bar, shortcuts and the shortcut list are made from
/// these rows and nothing else. Texts are English sources in the context "Actions":
///
///   {.id = "visit.next", .text = QT_TRANSLATE_NOOP("Actions", "&Next item"), .icon = "next",
///    .keys = "Alt+Down", .menu = MenuPlace::Page, .group = 1, .page = "visit"}
struct ActionSpec {
    const char* id = "";   ///< stable: "file.open"; the QAction's objectName
    const char* text = ""; ///< with a mnemonic; menus, and without it the tool bar and the shortcut list
    const char* icon = ""; ///< name of a file in resources/icons, without its ending
    const char* keys = ""; ///< portable: "Ctrl+N"; several separated by "; "
    MenuPlace menu = MenuPlace::None;
    int group = 0;            ///< a separator stands where the group changes
    const char* submenu = ""; ///< title of the submenu it is in; empty: the menu itself
    const char* choice = "";  ///< name of the set of which exactly one is checked; empty: none
    ActionShape shape = ActionShape::Plain;
    ToolPlace tool = ToolPlace::None;
    Needs needs = Needs::Nothing;
    const char* page = ""; ///< id of the page it belongs to: out of reach on other pages; empty: everywhere
};

} // namespace dkt::gui
