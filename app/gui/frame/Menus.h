// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/ActionTable.h"

#include <QHash>
#include <QObject>

#include <map>

class QMainWindow;
class QMenu;
class QToolBar;

namespace dkt::gui {

/// Menu bar and tool bar, made from the action table. Every action is added to the window, so that its
/// keys work even where it stands in no menu.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(ActionTable& table, QMainWindow& window);

    [[nodiscard]] QToolBar* toolBar() const { return m_toolBar; }
    /// Names of the menus; the page's menu gets `pageTitle`, with a mnemonic no other menu has.
    void retranslate(const QString& pageTitle);

private:
    void place(const ActionSpec& spec);
    QMenu* menuFor(const ActionSpec& spec);
    void refreshPageMenu();

    ActionTable& m_table;
    QMainWindow& m_window;
    QToolBar* m_toolBar;
    std::map<MenuPlace, QMenu*> m_menus;
    std::map<std::pair<MenuPlace, QByteArray>, QMenu*> m_submenus;
    QHash<QObject*, int> m_lastGroup; ///< of a menu or the tool bar
};

/// `title` with an '&' before its first letter that is not in `taken` (lower case); as it is when all are.
[[nodiscard]] QString withFreeMnemonic(const QString& title, const QString& taken);

} // namespace dkt::gui
