// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/CollatedProxy.h"
#include "gui/overview/AttentionModel.h"
#include "gui/overview/DeadlinesModel.h"
#include "gui/overview/VisitsModel.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace dkt::gui {

class ActionTable;
class ChartPanel;
class ElidedLabel;
class FigureTile;
class NextSteps;
class ProgressBars;
class Settings;
struct Spot;

/// The overview's look: head, figures, charts and visits, what needs attention, deadlines, progress. Side by
/// side where there is room, one below the other and scrolled where there is not.
class OverviewWidget : public QWidget {
    Q_OBJECT

public:
    OverviewWidget(Settings& settings, const ActionTable& table, QWidget* parent = nullptr);

    void show(const Campaign& campaign, OverviewFigures figures);
    /// Keeps widths and places for the next start.
    void savePlaces();
    /// The words that are made from figures are made again.
    void retranslate();

    void focusMain();

signals:
    void visitChosen(dkt::VisitId visit, dkt::ItemId item);
    /// A place that is no visit.
    void placeChosen(dkt::RowKind kind);
    void conflictsChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void layOutHead(QBoxLayout& column);
    void makeMain();
    void nameTabs();
    void makeSide();
    void arrange();
    [[nodiscard]] int neededHeight() const;
    void showCharts();
    void lead(const Spot& spot);
    QWidget* progressPanel();
    QTableView* table(QAbstractItemModel* model, const QString& name);
    void connectViews();
    void showHead();
    void showTiles();
    void showProgress();
    void fitColumns();

    Settings& m_settings;
    Campaign m_campaign;
    OverviewFigures m_figures;
    VisitsModel* m_visitsModel;
    DeadlinesModel* m_deadlinesModel;
    AttentionModel* m_attentionModel;
    QLabel* m_title;
    ElidedLabel* m_dates;
    ElidedLabel* m_dataNote;
    FigureTile* m_tiles[4];
    QTableView* m_visits;
    QTableView* m_deadlines;
    QTableView* m_attention;
    QTabWidget* m_main;
    QTabWidget* m_tabs;
    ChartPanel* m_charts[3];
    QComboBox* m_grouping;
    ProgressBars* m_bars;
    NextSteps* m_steps;
    QStackedWidget* m_body;
    QWidget* m_content;
    QScrollArea* m_scroll;
    QGridLayout* m_tileGrid = nullptr;
    QSplitter* m_split;
    QSplitter* m_rightSplit;
    bool m_fitted = false;
};

} // namespace dkt::gui
