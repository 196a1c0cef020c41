// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/schedule/ScheduleData.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTableView;
class QToolButton;

namespace dkt::gui {

class ActionTable;
class BoardModel;
class BoardView;
class ClashModel;
class FoldedFilter;
class OthersPane;
class Settings;
class UnplannedModel;
class VisitGridDelegate;
class VisitGridModel;

/// The schedule: units to be planned on the left, the plan as board or table, what clashes below.
class ScheduleWidget final : public QWidget {
    Q_OBJECT

public:
    ScheduleWidget(Settings& settings, ActionTable& table, QWidget* parent = nullptr);

    void show(ScheduleData fresh, QDate today);
    [[nodiscard]] const ScheduleData& data() const { return m_data; }

    [[nodiscard]] BoardModel& board() { return *m_board; }
    [[nodiscard]] VisitGridModel& grid() { return *m_grid; }
    [[nodiscard]] OthersPane& others() { return *m_others; }
    [[nodiscard]] std::vector<UnitId> selectedUnits() const;
    /// Those chosen in the board or table that is shown.
    [[nodiscard]] std::vector<VisitId> selectedVisits() const;
    void selectVisits(const std::vector<VisitId>& visits);
    /// The cell of the board the keyboard is in.
    [[nodiscard]] std::optional<QDate> currentDay() const;
    [[nodiscard]] std::optional<TeamId> currentTeam() const;
    void showBoard();
    void showTable();
    void showOthers();
    void focusSearch();
    void focusView();
    void savePlaces();

signals:
    void unitsActivated();
    void visitActivated(dkt::VisitId visit);
    void selectionChanged();
    void menuRequested(const QPoint& globalPos);
    void planPageRequested();

private:
    void layOut(ActionTable& table);
    [[nodiscard]] QWidget* unitsPanel(ActionTable& table);
    [[nodiscard]] QWidget* clashPanel();
    [[nodiscard]] QWidget* gridPanel();
    void connectViews();
    void retranslate();
    void showCounts();
    void restorePlaces();

    Settings& m_settings;
    ScheduleData m_data;
    UnplannedModel* m_unplanned;
    BoardModel* m_board;
    VisitGridModel* m_grid;
    ClashModel* m_clashes;
    FoldedFilter* m_unitFilter;
    FoldedFilter* m_gridFilter;
    QLabel* m_unitsTitle;
    QLineEdit* m_search;
    QListView* m_units;
    QPushButton* m_noUnits;
    QTabWidget* m_tabs;
    BoardView* m_boardView;
    QLineEdit* m_gridSearch;
    QTableView* m_gridView;
    VisitGridDelegate* m_gridDelegate;
    OthersPane* m_others;
    QLabel* m_clashTitle;
    QListView* m_clashView;
    QWidget* m_clashPanel = nullptr;
    QSplitter* m_split;
    QSplitter* m_rightSplit;
    QLabel* m_summary;
    QToolButton* m_export;
    QWidget* m_unitsPanel = nullptr;
    bool m_fitted = false;
};

} // namespace dkt::gui
