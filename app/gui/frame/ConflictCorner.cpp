// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/ConflictCorner.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"

#include <QDialog>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace dkt::gui {

namespace {

constexpr int lineWidth = 2;

QPolygon cornerOf(const QRect& rect) {
    const QPoint top = rect.topRight() + QPoint(1, 0);
    return QPolygon({top, top - QPoint(ConflictCorner::side, 0), top + QPoint(0, ConflictCorner::side)});
}

} // namespace

ConflictCorner::ConflictCorner(AppContext& context, QWidget* field) : QWidget(field), m_context(context) {
    setObjectName(QStringLiteral("conflictCorner"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    field->installEventFilter(this);
    hide();
}

void ConflictCorner::setCell(RowId row, FieldId field) {
    m_row = row;
    m_cell = field;
    const bool open = !row.isNull() && m_context.conflicts().has(row, field);
    if (open)
        cover();
    setVisible(open);
}

void ConflictCorner::cover() {
    const QRect all = parentWidget()->rect();
    setGeometry(all);
    QRegion ring(all);
    ring -= all.adjusted(lineWidth, lineWidth, -lineWidth, -lineWidth);
    setMask(ring + QRegion(cornerOf(all)));
    raise();
}

void ConflictCorner::paintCorner(QPainter& painter, const QRect& rect, const QPalette& palette) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Warning, palette));
    painter.drawPolygon(cornerOf(rect));
}

void ConflictCorner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(QPen(toneColor(Tone::Warning, palette()), lineWidth));
    painter.drawRect(rect().adjusted(lineWidth / 2, lineWidth / 2, -lineWidth / 2, -lineWidth / 2));
    paintCorner(painter, rect(), palette());
}

void ConflictCorner::mousePressEvent(QMouseEvent* event) {
    event->accept();
    // A dialog would stay in front of the page where conflicts are decided, with what is typed in it.
    if (!qobject_cast<QDialog*>(window()))
        m_context.showConflict(m_row, m_cell);
}

bool ConflictCorner::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_context.conflicts().explained(m_row, m_cell), this);
        return true;
    }
    return QWidget::event(event);
}

bool ConflictCorner::eventFilter(QObject* watched, QEvent* event) {
    if (isHidden())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Resize)
        cover();
    if (event->type() == QEvent::ToolTip) {
        // The field's own hint can wait until its value is decided.
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_context.conflicts().explained(m_row, m_cell), this);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dkt::gui
