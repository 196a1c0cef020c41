// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QAbstractItemView;
class QTableView;
class QTreeView;

namespace dkt::gui {
class ActionTable;
}

/// How the lists of the plan look and behave alike.
namespace dkt::gui::planlist {

/// A list of rows as tall as their wrapped words, to be dragged into another order.
[[nodiscard]] QTreeView* wrappedList();
/// A grid like a sheet: cells edited in place, rows chosen as a whole, sorted by its headers.
[[nodiscard]] QTableView* grid();
/// The actions again, under the right mouse button and the menu key.
void addMenu(QAbstractItemView& view, ActionTable& table, std::initializer_list<const char*> actions);

} // namespace dkt::gui::planlist
