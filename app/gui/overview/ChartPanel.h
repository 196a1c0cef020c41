// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/overview/BarTable.h"

#include <QWidget>

class QLabel;
class QScrollBar;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace dkt::gui {

class BarChartView;
class BarTableModel;

/// One chart with its key, and the same figures as a table: copied to Word or a spreadsheet from the context
/// menu. The chart itself is made when it is first seen.
class ChartPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(const QString& name, QWidget* parent = nullptr);

    void setTable(BarTable table);
    /// Said instead of a chart without rows.
    void setNothing(const QString& words);
    void retranslate();

    void copyTable() const;
    void copyPicture();
    /// Null until the panel has been seen.
    [[nodiscard]] BarChartView* chart() const { return m_chart; }

signals:
    void chosen(const dkt::gui::Spot& spot);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void makeChart();
    void showFigures();
    void showKey();
    void followWindow();
    void showMenu(const QPoint& position);

    BarTableModel* m_model;
    BarChartView* m_chart = nullptr;
    QLabel* m_key;
    QLabel* m_nothing;
    QToolButton* m_asTable;
    QStackedWidget* m_stack;
    QWidget* m_picture;
    QTableView* m_view;
    QScrollBar* m_scroll = nullptr;
};

} // namespace dkt::gui
