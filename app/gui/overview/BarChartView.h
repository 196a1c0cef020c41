// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/overview/BarTable.h"

#include <QChartView>

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace dkt::gui {

/// Stacked horizontal bars, as many rows at a time as the height holds: two hundred units cost no more than
/// twenty. Labels and figures are painted here, in the palette's colours and with a decimal comma.
class BarChartView final : public QChartView {
    Q_OBJECT

public:
    explicit BarChartView(QWidget* parent = nullptr);

    void setTable(const BarTable& table);
    /// How many rows are seen at a time, and the first of them.
    [[nodiscard]] int pageRows() const;
    [[nodiscard]] int firstRow() const { return m_first; }
    void setFirstRow(int row);
    /// Where a row's part is painted, in the viewport; empty when it is not seen or has no width.
    [[nodiscard]] QRectF barRect(int row, int series) const;
    [[nodiscard]] int currentRow() const { return m_current; }

signals:
    void chosen(const dkt::gui::Spot& spot);
    /// How many rows there are, how many are seen and which is the first.
    void windowChanged();

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Hit {
        int row = -1;
        int series = -1; ///< -1: the label, or beside the bar
    };
    void makeSeries();
    void fill();
    void applyPalette();
    void fitMargins();
    [[nodiscard]] double shown(int row, int series) const;
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] Hit hit(QPointF position) const;
    [[nodiscard]] QString tip(const Hit& at) const;
    void paintRow(QPainter& painter, int row) const;
    void choose(const Hit& at);
    void setCurrentRow(int row);
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_table.rows.size()); }

    BarTable m_table;
    QChart* m_chart;
    QHorizontalStackedBarSeries* m_series;
    QBarCategoryAxis* m_categories;
    QValueAxis* m_values;
    int m_first = 0;
    int m_current = -1;
};

} // namespace dkt::gui
