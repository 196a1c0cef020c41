// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

class QPainter;

namespace dkt::printing {

/// The borders of a page's tables: lines that run on from row to row are drawn as one.
class TableBorders {
public:
    /// A row standing in `rect` with vertical lines at `edges`, counted from its left side. Rows are added
    /// from top to bottom.
    void add(const QRectF& rect, const std::vector<double>& edges);
    void paint(QPainter& painter) const;

private:
    void extendVertical(double x, const QRectF& row);

    std::vector<QRectF> m_horizontal;
    std::vector<QRectF> m_vertical;
    std::size_t m_tableStart = 0; ///< first vertical line of the current table
    double m_bottom = -1;         ///< of the last row
};

} // namespace dkt::printing
