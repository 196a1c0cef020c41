// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/BarChartView.h"

#include "util/Numbers.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dkt::gui {

BarChartView::Hit BarChartView::hit(QPointF position) const {
    for (int row = m_first; row < std::min(rowCount(), m_first + pageRows()); ++row) {
        const QRectF whole = rowRect(row);
        if (position.y() < whole.top() || position.y() >= whole.bottom())
            continue;
        for (int series = 0; series < static_cast<int>(m_table.series.size()); ++series)
            if (const QRectF bar = barRect(row, series); bar.width() > 0 && bar.contains(position))
                return {row, series};
        return {row, -1};
    }
    return {};
}

QString BarChartView::tip(const Hit& at) const {
    if (at.row < 0)
        return {};
    const BarTable::Row& row = m_table.rows[static_cast<std::size_t>(at.row)];
    QString lines = row.label.toHtmlEscaped();
    for (std::size_t n = 0; n < row.values.size(); ++n) {
        QString line = u"%1: %2"_s.arg(m_table.series[n].name, text::formatNumber(row.values[n]));
        if (const double total = BarTable::sum(row); m_table.scale == BarTable::Scale::Shares && total > 0)
            line += u" (%1 %)"_s.arg(text::formatNumber(row.values[n] / total * 100, 1));
        lines += static_cast<int>(n) == at.series ? u"<br><b>%1</b>"_s.arg(line.toHtmlEscaped())
                                                  : u"<br>"_s + line.toHtmlEscaped();
    }
    if (!row.remark.isEmpty())
        lines += u"<br>"_s + row.remark.toHtmlEscaped();
    return u"<p style='white-space:pre'>%1</p>"_s.arg(lines);
}

bool BarChartView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tip(hit(help->pos())), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

void BarChartView::choose(const Hit& at) {
    if (at.row < 0)
        return;
    const std::vector<Spot>& spots = m_table.rows[static_cast<std::size_t>(at.row)].spots;
    if (at.series >= 0 && !spots[static_cast<std::size_t>(at.series)].visit.isNull()) {
        emit chosen(spots[static_cast<std::size_t>(at.series)]);
        return;
    }
    const auto first = std::ranges::find_if(spots, [](const Spot& spot) { return !spot.visit.isNull(); });
    if (first != spots.end())
        emit chosen(*first);
}

void BarChartView::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(hit(event->position()).row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QChartView::mouseMoveEvent(event);
}

void BarChartView::mouseReleaseEvent(QMouseEvent* event) {
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(hit(event->position()));
}

void BarChartView::setCurrentRow(int row) {
    m_current = std::clamp(row, 0, std::max(0, rowCount() - 1));
    if (m_current < m_first)
        setFirstRow(m_current);
    else if (m_current >= m_first + pageRows())
        setFirstRow(m_current - pageRows() + 1);
    viewport()->update();
}

void BarChartView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrentRow(m_current + 1);
    case Qt::Key_Up:
        return setCurrentRow(m_current - 1);
    case Qt::Key_PageDown:
        return setCurrentRow(m_current + pageRows());
    case Qt::Key_PageUp:
        return setCurrentRow(m_current - pageRows());
    case Qt::Key_Home:
        return setCurrentRow(0);
    case Qt::Key_End:
        return setCurrentRow(rowCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose({m_current, -1});
    default:
        QChartView::keyPressEvent(event);
    }
}

void BarChartView::wheelEvent(QWheelEvent* event) {
    if (rowCount() <= pageRows()) {
        event->ignore(); // the page scrolls
        return;
    }
    setFirstRow(m_first - event->angleDelta().y() / 40);
    event->accept();
}

} // namespace dkt::gui
