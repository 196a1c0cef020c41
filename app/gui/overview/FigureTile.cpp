// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/FigureTile.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
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
            toneColor(part.tone, QApplication::palette()).name(), part.text.toHtmlEscaped());
    }
    m_detail->setText(words.isEmpty() ? u"&nbsp;"_s : words.join(u" · "_s));
    setToolTip(plain.join(u" · "_s));
    setAccessibleName(u"%1: %2. %3"_s.arg(m_name->text(), m_figure->text(), plain.join(u", "_s)));
    setTone(*m_name, Tone::Quiet);
}

void FigureTile::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

} // namespace dkt::gui
