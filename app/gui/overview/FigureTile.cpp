// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/FigureTile.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

FigureTile::FigureTile(QWidget* parent)
    : QFrame(parent), m_name(new QLabel), m_figure(new QLabel), m_detail(new QLabel) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.55);
    big.setBold(true);
    m_figure->setFont(big);
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_figure);
    column->addWidget(m_detail);
    column->addStretch(1);
}

void FigureTile::show(const QString& name, const QString& figure, const std::vector<Part>& parts) {
    m_name->setText(name);
    m_figure->setText(figure);
    m_parts = parts;
    refresh();
}

void FigureTile::refresh() {
    QStringList words, plain;
    for (const Part& part : m_parts) {
        plain << part.text;
        words << u"<span style='color:%1'>%2</span>"_s.arg(
            toneColor(part.tone, QApplication::palette()).name(),
            part.text.toHtmlEscaped().replace(u' ', u"&nbsp;"_s));
    }
    m_detail->setText(words.isEmpty() ? u"&nbsp;"_s : words.join(u" · "_s));
    if (!m_where.isEmpty())
        plain << m_where;
    setToolTip(plain.join(u" · "_s));
    setAccessibleName(u"%1: %2. %3"_s.arg(m_name->text(), m_figure->text(), plain.join(u", "_s)));
    setTone(*m_name, Tone::Quiet);
}

void FigureTile::setLeads(const QString& where) {
    m_where = where;
    setFocusPolicy(where.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    setCursor(where.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    refresh();
}

void FigureTile::mouseReleaseEvent(QMouseEvent* event) {
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && !m_where.isEmpty())
        emit chosen();
}

void FigureTile::keyPressEvent(QKeyEvent* event) {
    const bool enter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (enter && !m_where.isEmpty())
        emit chosen();
    else
        QFrame::keyPressEvent(event);
}

void FigureTile::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void FigureTile::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace dkt::gui
