// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/ChecklistTree.h"

#include <QKeyEvent>

namespace dkt::gui {

void ChecklistTree::keyPressEvent(QKeyEvent* event) {
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace dkt::gui
