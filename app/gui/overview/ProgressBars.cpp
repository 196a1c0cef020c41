// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/ProgressBars.h"

#include "gui/frame/Appearance.h"
#include "util/Numbers.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int barGap = 8;

QColor faded(QColor color, int alpha) {
    color.setAlpha(alpha);
    return color;
}

} // namespace

QString progressText(const ScoreSum& sum) {
    const QString answered = u"%1/%2"_s.arg(text::formatCount(sum.answered), text::formatCount(sum.items));
    return sum.reachable > 0 ? u"%1 %  ·  %2"_s.arg(text::formatNumber(sum.percent(), 1), answered)
                             : answered;
}

ProgressBars::ProgressBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setFocusPolicy(Qt::TabFocus);
}

void ProgressBars::setRows(std::vector<ProgressRow> rows) {
    m_rows = std::move(rows);
    m_current = qBound(0, m_current, qMax(0, static_cast<int>(m_rows.size()) - 1));
    QStringList words;
    for (const ProgressRow& row : m_rows)
        words << u"%1: %2"_s.arg(row.label, progressText(row.sum));
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

int ProgressBars::rowHeight() const {
    return fontMetrics().height() + 10;
}

QSize ProgressBars::sizeHint() const {
    return {420, rowHeight() * static_cast<int>(m_rows.size())};
}

QSize ProgressBars::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

void ProgressBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t n = 0; n < m_rows.size(); ++n)
        paintRow(painter, m_rows[n], QRect(0, static_cast<int>(n) * rowHeight(), width(), rowHeight()));
    if (!hasFocus() || m_rows.empty())
        return;
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(0, m_current * rowHeight(), width() - 1, rowHeight() - 1));
}

void ProgressBars::paintRow(QPainter& painter, const ProgressRow& row, const QRect& rect) const {
    const int figures = fontMetrics().horizontalAdvance(u"100,0 %  ·  99.999/99.999"_s);
    const int label = qMin(rect.width() * 2 / 5, rect.width() - figures - 80);
    const QRect labelRect(rect.left(), rect.top(), label, rect.height());
    const QRect figuresRect(rect.right() - figures, rect.top(), figures, rect.height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(labelRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(row.label, Qt::ElideRight, label));
    painter.drawText(figuresRect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     progressText(row.sum));

    const int height = qMin(14, rect.height() - 8);
    const QRectF bar(labelRect.right() + barGap, rect.center().y() - height / 2.0,
                     qMax(20, figuresRect.left() - labelRect.right() - 2 * barGap), height);
    const auto fill = [&](double share, const QColor& color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const QRectF part(bar.topLeft(), QSizeF(bar.width() * qBound(0.0, share, 1.0), bar.height()));
        painter.drawRoundedRect(part, 3, 3);
    };
    const QColor busy = toneColor(Tone::Busy, palette());
    fill(1, faded(palette().color(QPalette::WindowText), 22));
    if (row.sum.items > 0 && row.sum.answered > 0)
        fill(double(row.sum.answered) / row.sum.items, faded(busy, 70));
    if (row.sum.points > 0)
        fill(row.sum.percent() / 100, busy);
}

void ProgressBars::choose(int row) {
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    m_current = row;
    update();
    const Spot& open = m_rows[static_cast<std::size_t>(row)].outcomes.first[unansweredSort];
    if (!open.visit.isNull())
        emit chosen(open);
}

void ProgressBars::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(static_cast<int>(event->position().y()) / rowHeight());
}

void ProgressBars::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_rows.size()) - 1;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(m_current);
    if (event->key() != Qt::Key_Down && event->key() != Qt::Key_Up)
        return QWidget::keyPressEvent(event);
    m_current = qBound(0, m_current + (event->key() == Qt::Key_Down ? 1 : -1), qMax(0, last));
    update();
}

bool ProgressBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::size_t row = static_cast<std::size_t>(help->pos().y() / rowHeight());
    if (row >= m_rows.size())
        return true;
    const ScoreSum& sum = m_rows[row].sum;
    QStringList lines{m_rows[row].label, tr("Points reached: %1 %. Items answered: %2 of %3.")
                                             .arg(text::formatNumber(sum.percent(), 1))
                                             .arg(sum.answered)
                                             .arg(sum.items)};
    if (sum.answered < sum.items)
        lines << tr("Click: to the first item without an answer");
    QToolTip::showText(help->globalPos(), lines.join(u'\n'));
    return true;
}

} // namespace dkt::gui
