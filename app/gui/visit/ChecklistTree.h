// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace dkt::gui {

/// The tree of items. Leaves digits to the page: they are the outcomes' keys, not a search in the list.
class ChecklistTree final : public QTreeView {
    Q_OBJECT

public:
    using QTreeView::QTreeView;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace dkt::gui
