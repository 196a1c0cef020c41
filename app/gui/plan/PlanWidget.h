// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/PlanPane.h"

#include <array>

class QTabWidget;

namespace dkt::gui {

class ActionTable;

/// The panes of the plan as tabs. A pane is read again when it is seen and something it shows has changed.
class PlanWidget final : public QWidget {
    Q_OBJECT

public:
    PlanWidget(AppContext& context, ActionTable& table);

    [[nodiscard]] PlanPane& pane() const { return *m_panes[m_current]; }
    void showPane(int number);
    void showRow(RowKind kind, const RowId& row);
    void activate();
    void deactivate();
    [[nodiscard]] bool settle() { return pane().settle(); }
    void noteChange(const ChangeSet& changes);
    void clear();

signals:
    void commandsChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void enter(int number);
    void refreshSeen();
    void refreshTitles();

    AppContext& m_context;
    QTabWidget* m_tabs;
    std::array<PlanPane*, 5> m_panes;
    std::array<bool, 5> m_stale{true, true, true, true, true};
    std::size_t m_current = 0;
    bool m_seen = false;
};

} // namespace dkt::gui
