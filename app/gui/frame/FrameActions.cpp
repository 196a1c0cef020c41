// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/FrameActions.h"

#include <QtGlobal>

namespace dkt::gui {

namespace {

std::vector<ActionSpec> fileAndEditActions() {
    return {
        {.id = "file.new",
         .text = QT_TRANSLATE_NOOP("Actions", "&New dossier…"),
         .icon = "new",
         .keys = "Ctrl+N",
         .menu = MenuPlace::File,
         .tool = ToolPlace::Shown},
        {.id = "file.open",
         .text = QT_TRANSLATE_NOOP("Actions", "&Open dossier…"),
         .icon = "open",
         .keys = "Ctrl+O",
         .menu = MenuPlace::File,
         .tool = ToolPlace::Shown},
        {.id = "file.join",
         .text = QT_TRANSLATE_NOOP("Actions", "&Join from a package…"),
         .icon = "exchange",
         .menu = MenuPlace::File},
        {.id = "file.recent",
         .text = QT_TRANSLATE_NOOP("Actions", "&Recent dossiers"),
         .menu = MenuPlace::File},
        {.id = "file.sample",
         .text = QT_TRANSLATE_NOOP("Actions", "Open a &sample dossier"),
         .icon = "sample",
         .menu = MenuPlace::File,
         .group = 1},
        {.id = "file.backupNow",
         .text = QT_TRANSLATE_NOOP("Actions", "&Back up now"),
         .icon = "backup",
         .menu = MenuPlace::File,
         .group = 2,
         .needs = Needs::Dossier},
        {.id = "file.backups",
         .text = QT_TRANSLATE_NOOP("Actions", "B&ackups…"),
         .icon = "restore",
         .menu = MenuPlace::File,
         .group = 2,
         .needs = Needs::Dossier},
        {.id = "file.salvage",
         .text = QT_TRANSLATE_NOOP("Actions", "Sal&vage a damaged dossier…"),
         .icon = "salvage",
         .menu = MenuPlace::File,
         .group = 2},
        {.id = "file.close",
         .text = QT_TRANSLATE_NOOP("Actions", "&Close dossier"),
         .icon = "close",
         .keys = "Ctrl+W",
         .menu = MenuPlace::File,
         .group = 3,
         .needs = Needs::Dossier},
        {.id = "file.quit",
         .text = QT_TRANSLATE_NOOP("Actions", "&Quit"),
         .icon = "quit",
         .keys = "Ctrl+Q",
         .menu = MenuPlace::File,
         .group = 3},
        {.id = "edit.undo",
         .text = QT_TRANSLATE_NOOP("Actions", "&Undo"),
         .icon = "undo",
         .keys = "Ctrl+Z",
         .menu = MenuPlace::Edit,
         .group = 10,
         .tool = ToolPlace::Shown,
         .needs = Needs::Dossier},
        {.id = "edit.redo",
         .text = QT_TRANSLATE_NOOP("Actions", "&Redo"),
         .icon = "redo",
         .keys = "Ctrl+Y; Ctrl+Shift+Z",
         .menu = MenuPlace::Edit,
         .group = 10,
         .tool = ToolPlace::Shown,
         .needs = Needs::Dossier},
        {.id = "edit.find",
         .text = QT_TRANSLATE_NOOP("Actions", "&Find in the dossier…"),
         .icon = "search",
         .keys = "Ctrl+K",
         .menu = MenuPlace::Edit,
         .group = 11,
         .needs = Needs::Dossier},
        {.id = "edit.fieldHistory",
         .text = QT_TRANSLATE_NOOP("Actions", "&History of the field"),
         .icon = "history",
         .keys = "Ctrl+Shift+H",
         .menu = MenuPlace::Edit,
         .group = 11,
         .needs = Needs::Dossier},
        {.id = "edit.fieldConflict",
         .text = QT_TRANSLATE_NOOP("Actions", "&Conflict in the field"),
         .icon = "conflict",
         .keys = "Ctrl+Shift+J",
         .menu = MenuPlace::Edit,
         .group = 11,
         .needs = Needs::Dossier},
        {.id = "edit.settings",
         .text = QT_TRANSLATE_NOOP("Actions", "&Settings…"),
         .icon = "settings",
         .keys = "Ctrl+,",
         .menu = MenuPlace::Edit,
         .group = 12},
    };
}

ActionSpec viewChoice(const char* id, const char* text, const char* submenu, const char* choice) {
    return {.id = id, .text = text, .menu = MenuPlace::View, .submenu = submenu, .choice = choice};
}

std::vector<ActionSpec> viewAndHelpActions() {
    static constexpr auto language = QT_TRANSLATE_NOOP("Actions", "&Language");
    static constexpr auto theme = QT_TRANSLATE_NOOP("Actions", "&Theme");
    return {
        viewChoice("view.language.vi", QT_TRANSLATE_NOOP("Actions", "Tiếng &Việt (Vietnamese)"), language,
                   "language"),
        viewChoice("view.language.en", QT_TRANSLATE_NOOP("Actions", "&English"), language, "language"),
        viewChoice("view.theme.system", QT_TRANSLATE_NOOP("Actions", "As on the &desktop"), theme, "theme"),
        viewChoice("view.theme.light", QT_TRANSLATE_NOOP("Actions", "&Light"), theme, "theme"),
        viewChoice("view.theme.dark", QT_TRANSLATE_NOOP("Actions", "Dar&k"), theme, "theme"),
        {.id = "view.font.larger",
         .text = QT_TRANSLATE_NOOP("Actions", "La&rger text"),
         .keys = "Ctrl+Shift++; Ctrl+Shift+=",
         .menu = MenuPlace::View,
         .group = 1},
        {.id = "view.font.smaller",
         .text = QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
         .keys = "Ctrl+Shift+-; Ctrl+Shift+_",
         .menu = MenuPlace::View,
         .group = 1},
        {.id = "view.font.system",
         .text = QT_TRANSLATE_NOOP("Actions", "Text as on the des&ktop"),
         .menu = MenuPlace::View,
         .group = 1},
        {.id = "help.shortcuts",
         .text = QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
         .icon = "keyboard",
         .keys = "F1",
         .menu = MenuPlace::Help},
        {.id = "help.about",
         .text = QT_TRANSLATE_NOOP("Actions", "&About Đoàn Kiểm Tra"),
         .icon = "about",
         .menu = MenuPlace::Help},
    };
}

} // namespace

std::vector<ActionSpec> frameActions() {
    std::vector<ActionSpec> specs = fileAndEditActions();
    for (const ActionSpec& spec : viewAndHelpActions())
        specs.push_back(spec);
    return specs;
}

} // namespace dkt::gui
