// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Menus.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct MenuTitle {
    MenuPlace place;
    const char* text;
};

constexpr std::array menuTitles{
    MenuTitle{MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&File")},
    MenuTitle{MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "&Edit")},
    MenuTitle{MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&View")},
    MenuTitle{MenuPlace::Page, ""},
    MenuTitle{MenuPlace::Go, QT_TRANSLATE_NOOP("Actions", "&Go")},
    MenuTitle{MenuPlace::Help, QT_TRANSLATE_NOOP("Actions", "&Help")},
};

QString takenMnemonics(const std::map<MenuPlace, QMenu*>& menus) {
    QString taken;
    for (const auto& [place, menu] : menus) {
        const qsizetype mark = menu->title().indexOf(u'&');
        if (place != MenuPlace::Page && mark >= 0)
            taken += menu->title().mid(mark + 1, 1).toLower();
    }
    return taken;
}

bool holdsAnything(const QMenu& menu) {
    return std::ranges::any_of(
        menu.actions(), [](const QAction* action) { return action->isVisible() && !action->isSeparator(); });
}

} // namespace

QString withFreeMnemonic(const QString& title, const QString& taken) {
    for (qsizetype at = 0; at < title.size(); ++at)
        if (title[at].isLetter() && title[at].unicode() < 128 && !taken.contains(title[at].toLower()))
            return QString(title).insert(at, u'&');
    return title;
}

Menus::Menus(ActionTable& table, QMainWindow& window)
    : QObject(&window), m_table(table), m_window(window), m_toolBar(window.addToolBar(QString())) {
    m_toolBar->setObjectName("mainToolBar"_L1);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->toggleViewAction()->setVisible(false);
    for (const MenuTitle& title : menuTitles)
        m_menus[title.place] = window.menuBar()->addMenu(QString());
    for (const ActionSpec& spec : table.specs())
        place(spec);
    connect(&table, &ActionTable::reachChanged, this, &Menus::refreshPageMenu);
    refreshPageMenu();
}

void Menus::place(const ActionSpec& spec) {
    QAction* action = m_table.action(spec.id);
    m_window.addAction(action);
    const auto put = [&](auto* where) {
        if (m_lastGroup.contains(where) && m_lastGroup[where] != spec.group)
            where->addSeparator();
        m_lastGroup[where] = spec.group;
        where->addAction(action);
    };
    if (spec.menu != MenuPlace::None)
        put(menuFor(spec));
    if (spec.tool == ToolPlace::Shown)
        put(m_toolBar);
}

QMenu* Menus::menuFor(const ActionSpec& spec) {
    QMenu* menu = m_menus.at(spec.menu);
    if (!*spec.submenu)
        return menu;
    QMenu*& submenu = m_submenus[{spec.menu, QByteArray(spec.submenu)}];
    if (!submenu) {
        if (m_lastGroup.contains(menu) && m_lastGroup[menu] != spec.group)
            menu->addSeparator();
        m_lastGroup[menu] = spec.group;
        submenu = menu->addMenu(QString());
    }
    return submenu;
}

void Menus::retranslate(const QString& pageTitle) {
    for (const MenuTitle& title : menuTitles)
        if (*title.text)
            m_menus[title.place]->setTitle(QCoreApplication::translate("Actions", title.text));
    for (const auto& [key, submenu] : m_submenus)
        submenu->setTitle(QCoreApplication::translate("Actions", key.second.constData()));
    m_menus[MenuPlace::Page]->setTitle(withFreeMnemonic(pageTitle, takenMnemonics(m_menus)));
}

void Menus::refreshPageMenu() {
    // Inside out: a submenu of another page is empty here, and what is left decides about the menu.
    for (const auto& [key, submenu] : m_submenus)
        submenu->menuAction()->setVisible(holdsAnything(*submenu));
    m_menus[MenuPlace::Page]->menuAction()->setVisible(holdsAnything(*m_menus[MenuPlace::Page]));
}

} // namespace dkt::gui
