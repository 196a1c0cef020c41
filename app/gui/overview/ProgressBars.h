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

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter& painter, const ProgressRow& row, const QRect& rect) const;

    std::vector<ProgressRow> m_rows;
};

/// "87,3 % · 108/108": points reached and items answered.
[[nodiscard]] QString progressText(const ScoreSum& sum);

} // namespace dkt::gui
