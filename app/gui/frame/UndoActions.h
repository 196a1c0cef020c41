// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace dkt::gui {

class ActionTable;
class AppContext;

/// Undo and redo with the names of what they act on.
class UndoActions : public QObject {
    Q_OBJECT

public:
    /// `settle` commits what is being typed, so that undo does not pass it by; false keeps things as they
    /// are.
    UndoActions(AppContext& context, ActionTable& table, std::function<bool()> settle);

    void refresh();

private:
    template <class Verb> void act(Verb verb);

    AppContext& m_context;
    ActionTable& m_table;
    std::function<bool()> m_settle;
};

} // namespace dkt::gui
