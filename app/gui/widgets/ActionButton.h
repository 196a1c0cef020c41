// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace dkt::gui {

/// A button that is an action: its words, its icon, whether it can be pressed. Without the action's
/// mnemonic, which belongs to the menu.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);
};

} // namespace dkt::gui
