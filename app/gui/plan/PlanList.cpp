// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/PlanList.h"

#include "gui/frame/ActionTable.h"
#include "gui/plan/WrapDelegate.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTreeView>

namespace dkt::gui::planlist {

QTreeView* wrappedList() {
    auto* list = new QTreeView;
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setIndentation(0);
    list->setWordWrap(true);
    list->setItemDelegate(new WrapDelegate(list));
    list->setAlternatingRowColors(true);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setDragDropMode(QAbstractItemView::DragDrop);
    list->setDefaultDropAction(Qt::MoveAction);
    list->setDropIndicatorShown(true);
    list->setFrameShape(QFrame::StyledPanel);
    list->header()->setStretchLastSection(true);
    QObject::connect(list->header(), &QHeaderView::sectionResized, list, [list] { list->doItemsLayout(); });
    return list;
}

QTableView* grid() {
    auto* grid = new QTableView;
    grid->setSelectionBehavior(QAbstractItemView::SelectRows);
    grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                          QAbstractItemView::AnyKeyPressed);
    grid->setAlternatingRowColors(true);
    grid->setWordWrap(false);
    grid->setTabKeyNavigation(false);
    grid->setSortingEnabled(true);
    grid->verticalHeader()->hide();
    grid->verticalHeader()->setDefaultSectionSize(grid->fontMetrics().height() + 8);
    grid->horizontalHeader()->setHighlightSections(false);
    grid->horizontalHeader()->setStretchLastSection(true);
    return grid;
}

void addMenu(QAbstractItemView& view, ActionTable& table, std::initializer_list<const char*> actions) {
    QList<QAction*> all;
    for (const char* id : actions)
        all << table.action(id);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view, [&view, all](const QPoint& at) {
        auto* menu = new QMenu(&view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QAction* action : all)
            if (action->isEnabled())
                menu->addAction(action);
        if (!menu->isEmpty())
            menu->popup(view.viewport()->mapToGlobal(at));
        else
            delete menu;
    });
}

} // namespace dkt::gui::planlist
