// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/overview/OverviewFigures.h"

#include <QWidget>

namespace dkt::gui {

/// Horizontal bars, one a row: how much is answered (light) and how many of the reachable points are
/// reached (full), with the figures in words beside them. Painted, so that the page is there at once.
class ProgressBars : public QWidget {
    Q_OBJECT

public:
    explicit ProgressBars(QWidget* parent = nullptr);

    void setRows(std::vector<ProgressRow> rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// To the first item of this row that has no answer.
    void chosen(const dkt::gui::Spot& spot);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, const ProgressRow& row, const QRect& rect) const;

    void choose(int row);

    std::vector<ProgressRow> m_rows;
    int m_current = 0;
};

/// "87,3 % · 108/108": points reached and items answered.
[[nodiscard]] QString progressText(const ScoreSum& sum);

} // namespace dkt::gui
