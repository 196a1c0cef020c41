// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/CollatedProxy.h"
#include "gui/overview/AttentionModel.h"
#include "gui/overview/DeadlinesModel.h"
#include "gui/overview/VisitsModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QTabWidget;
class QTableView;

namespace dkt::gui {

class ElidedLabel;
class FigureTile;
class ProgressBars;
class Settings;

/// The overview's look: head, figures, visits, what needs attention, deadlines, progress.
class OverviewWidget : public QWidget {
    Q_OBJECT

public:
    explicit OverviewWidget(Settings& settings, QWidget* parent = nullptr);

    void show(const Campaign& campaign, OverviewFigures figures);
    /// Keeps widths and places for the next start.
    void savePlaces();
    /// The words that are made from figures are made again.
    void retranslate();

    [[nodiscard]] QTableView* visits() const { return m_visits; }

signals:
    void visitChosen(dkt::VisitId visit, dkt::ItemId item);

private:
    void layOut();
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
    QTabWidget* m_tabs;
    QComboBox* m_grouping;
    ProgressBars* m_bars;
    QSplitter* m_split;
    QSplitter* m_rightSplit;
    bool m_fitted = false;
};

} // namespace dkt::gui
