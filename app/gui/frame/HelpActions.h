// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace dkt::gui {

class ActionTable;

/// The list of shortcuts and the about box.
class HelpActions : public QObject {
    Q_OBJECT

public:
    HelpActions(ActionTable& table, QWidget* window);
};

} // namespace dkt::gui
