// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ActionButton.h"

#include "gui/frame/ActionTable.h"

#include <QAction>

namespace dkt::gui {

ActionButton::ActionButton(QAction* action, QWidget* parent) : QPushButton(parent) {
    setObjectName(action->objectName() + QLatin1String("Button"));
    setAutoDefault(false);
    const auto follow = [this, action] {
        setText(ActionTable::plainText(*action));
        setToolTip(action->shortcut().isEmpty()
                       ? QString()
                       : action->shortcut().toString(QKeySequence::NativeText));
        setIcon(action->icon());
        setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace dkt::gui
