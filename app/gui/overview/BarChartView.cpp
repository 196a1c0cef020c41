// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/BarChartView.h"

#include "util/Numbers.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr double barShare = 0.72; ///< of a row's height
constexpr int labelGap = 8;

/// The top of an axis a little past `most`, at a round number.
double roundTop(double most) {
    if (most <= 0)
        return 1;
    const double step = std::pow(10, std::floor(std::log10(most)));
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0})
        if (step * factor >= most)
            return step * factor;
    return step * 10;
}

} // namespace

BarChartView::BarChartView(QWidget* parent)
    : QChartView(parent), m_chart(new QChart), m_series(new QHorizontalStackedBarSeries),
      m_categories(new QBarCategoryAxis), m_values(new QValueAxis) {
    setChart(m_chart);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate); // the labels painted over it move with the plot area
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    setMinimumSize(220, 140);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->addSeries(m_series);
    m_series->setBarWidth(barShare);
    m_categories->setLabelsVisible(false); // painted here: elided, in the palette's colours
    m_categories->setGridLineVisible(false);
    m_categories->setLineVisible(false);
    m_values->setLabelFormat(u"%.0f"_s);
    m_values->setLineVisible(false);
    m_chart->addAxis(m_categories, Qt::AlignLeft);
    m_chart->addAxis(m_values, Qt::AlignBottom);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
    applyPalette();
}

void BarChartView::setTable(const BarTable& table) {
    const bool sameSeries = table.series == m_table.series;
    m_table = table;
    m_current = std::min(m_current, rowCount() - 1);
    if (!sameSeries)
        makeSeries();
    fitMargins();
    fill();
}

void BarChartView::makeSeries() {
    m_series->clear();
    for (const BarTable::Series& series : m_table.series)
        m_series->append(new QBarSet(series.name));
    applyPalette();
}

int BarChartView::pageRows() const {
    const int height = viewport()->height() - 2 * fontMetrics().height() - 16;
    return std::max(3, height / (fontMetrics().height() + 12));
}

void BarChartView::setFirstRow(int row) {
    const int first = std::clamp(row, 0, std::max(0, rowCount() - pageRows()));
    if (first == m_first)
        return;
    m_first = first;
    fill();
}

double BarChartView::shown(int row, int series) const {
    const BarTable::Row& at = m_table.rows[static_cast<std::size_t>(row)];
    const double value = at.values[static_cast<std::size_t>(series)];
    if (m_table.scale == BarTable::Scale::Values)
        return value;
    const double total = BarTable::sum(at);
    return total > 0 ? value / total * 100 : 0;
}

void BarChartView::fill() {
    m_first = std::clamp(m_first, 0, std::max(0, rowCount() - pageRows()));
    const int page = std::min(pageRows(), rowCount() - m_first);
    QStringList names; // categories run upwards and have to differ
    for (int n = page - 1; n >= 0; --n)
        names << QString::number(m_first + n);
    m_categories->setCategories(names);
    if (!names.isEmpty())
        m_categories->setRange(names.first(), names.last());
    const QList<QBarSet*> sets = m_series->barSets();
    for (int series = 0; series < sets.size(); ++series) {
        QList<qreal> values;
        for (int n = page - 1; n >= 0; --n)
            values << shown(m_first + n, series);
        sets[series]->remove(0, sets[series]->count());
        sets[series]->append(values);
    }
    double most = 0;
    for (const BarTable::Row& row : m_table.rows)
        most = std::max(most, BarTable::sum(row));
    m_values->setRange(0, m_table.scale == BarTable::Scale::Shares ? 100 : roundTop(most));
    m_values->setLabelFormat(m_table.scale == BarTable::Scale::Shares ? u"%.0f %%"_s : u"%.0f"_s);
    const bool few = m_table.scale == BarTable::Scale::Values && most <= 4;
    m_values->setTickCount(few || viewport()->width() < 70 * fontMetrics().averageCharWidth() ? 3 : 5);
    viewport()->update();
    emit windowChanged();
}

void BarChartView::fitMargins() {
    int label = 0;
    int remark = 0;
    for (const BarTable::Row& row : m_table.rows) {
        label = std::max(label, fontMetrics().horizontalAdvance(row.label));
        remark = std::max(remark, fontMetrics().horizontalAdvance(row.remark));
    }
    label = std::min(label, viewport()->width() * 36 / 100);
    m_chart->setMargins(QMargins(label + labelGap, 0, remark > 0 ? remark + labelGap : 12, 0));
}

void BarChartView::applyPalette() {
    const QPalette colors = palette();
    const QList<QBarSet*> sets = m_series->barSets();
    for (qsizetype n = 0; n < sets.size(); ++n) {
        sets[n]->setColor(chartColor(m_table.series[static_cast<std::size_t>(n)].mark, colors));
        sets[n]->setBorderColor(colors.color(QPalette::Base));
    }
    m_values->setLabelsBrush(colors.color(QPalette::WindowText));
    m_values->setLabelsFont(font());
    m_values->setGridLinePen(QPen(colors.color(QPalette::Midlight), 1));
}

QRectF BarChartView::rowRect(int row) const {
    const int place = std::min(pageRows(), rowCount() - m_first) - 1 - (row - m_first);
    const double left = m_chart->mapToPosition({0, double(place)}, m_series).x();
    const double right = m_chart->mapToPosition({m_values->max(), double(place)}, m_series).x();
    const double top = m_chart->mapToPosition({0, place + 0.5}, m_series).y();
    const double bottom = m_chart->mapToPosition({0, place - 0.5}, m_series).y();
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

QRectF BarChartView::barRect(int row, int series) const {
    if (row < m_first || row >= std::min(rowCount(), m_first + pageRows()))
        return {};
    double from = 0;
    for (int n = 0; n < series; ++n)
        from += shown(row, n);
    const QRectF whole = rowRect(row);
    const double unit = whole.width() / m_values->max();
    const double air = whole.height() * (1 - barShare) / 2;
    return QRectF(whole.left() + from * unit, whole.top() + air, shown(row, series) * unit,
                  whole.height() - 2 * air);
}

void BarChartView::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    painter->save();
    painter->setFont(font());
    for (int row = m_first; row < std::min(rowCount(), m_first + pageRows()); ++row)
        paintRow(*painter, row);
    painter->restore();
}

void BarChartView::paintRow(QPainter& painter, int row) const {
    const BarTable::Row& at = m_table.rows[static_cast<std::size_t>(row)];
    const QRectF whole = rowRect(row);
    const QFontMetricsF metrics(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF label(4, whole.top(), whole.left() - labelGap - 4, whole.height());
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(at.label, Qt::ElideRight, label.width()));
    painter.drawText(QRectF(whole.right() + labelGap, whole.top(), viewport()->width(), whole.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, at.remark);
    for (int series = 0; series < static_cast<int>(at.values.size()); ++series) {
        const BarTable::Series& meaning = m_table.series[static_cast<std::size_t>(series)];
        const QString figure = text::formatNumber(at.values[static_cast<std::size_t>(series)], 1);
        const QRectF bar = barRect(row, series);
        if (meaning.mark == ChartMark::Rest || bar.width() < metrics.horizontalAdvance(figure) + 6)
            continue;
        painter.setPen(inkOn(chartColor(meaning.mark, palette())));
        painter.drawText(bar, Qt::AlignCenter | Qt::TextSingleLine, figure);
    }
    if (row == m_current && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(2, whole.top() + 1, viewport()->width() - 4, whole.height() - 2), 3,
                                3);
    }
}

void BarChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    fitMargins();
    fill();
}

void BarChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyPalette();
        fitMargins();
        fill();
    }
}

} // namespace dkt::gui
