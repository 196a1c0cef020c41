// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/TableBorders.h"

#include "printing/RulePainter.h"
#include "printing/Units.h"

#include <algorithm>
#include <cmath>

namespace dkt::printing {
namespace {

bool meet(double a, double b) {
    return std::abs(a - b) < 0.5;
}

} // namespace

void TableBorders::add(const QRectF& rect, const std::vector<double>& edges) {
    const double half = ruleThickness / 2;
    const bool continues = meet(m_bottom, rect.top());
    if (!continues) {
        m_tableStart = m_vertical.size();
        m_horizontal.emplace_back(rect.left(), rect.top(), rect.width(), ruleThickness);
    }
    // The lower border lies inside the row: nothing may reach into the margin.
    m_horizontal.emplace_back(rect.left(), rect.bottom() - half, rect.width(), ruleThickness);
    for (const double edge : edges) {
        const double x = std::clamp(rect.left() + edge - half, rect.left(), rect.right() - ruleThickness);
        extendVertical(x, rect);
    }
    m_bottom = rect.bottom();
}

void TableBorders::extendVertical(double x, const QRectF& row) {
    const auto first = m_vertical.begin() + static_cast<std::ptrdiff_t>(m_tableStart);
    const auto same = std::find_if(first, m_vertical.end(), [&](const QRectF& line) {
        return meet(line.left(), x) && meet(line.bottom(), row.top());
    });
    if (same != m_vertical.end())
        same->setBottom(row.bottom());
    else
        m_vertical.emplace_back(x, row.top(), ruleThickness, row.height());
}

void TableBorders::paint(QPainter& painter) const {
    paintRules(painter, m_horizontal);
    paintRules(painter, m_vertical);
}

} // namespace dkt::printing
