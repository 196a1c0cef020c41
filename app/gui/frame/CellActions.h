// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace dkt::gui {

class ActionTable;
class AppContext;

/// From the field that has the focus to the history of what it shows, and to its conflict.
class CellActions final : public QObject {
    Q_OBJECT

public:
    CellActions(AppContext& context, ActionTable& table);

private:
    void refresh();

    AppContext& m_context;
    ActionTable& m_table;
};

} // namespace dkt::gui
