// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

namespace dkt::gui {

class ActionTable;

/// The buttons over a pane's list: actions of the table, going on in a second line where the width ends.
class PlanToolBar final : public QWidget {
    Q_OBJECT

public:
    PlanToolBar(ActionTable& table, std::initializer_list<const char*> actions, QWidget* parent = nullptr);

    /// Behind the buttons.
    void addField(QWidget* field);
};

} // namespace dkt::gui
