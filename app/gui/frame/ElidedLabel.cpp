// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/ElidedLabel.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace dkt::gui {

void ElidedLabel::setFullText(const QString& text) {
    m_full = text.simplified();
    setTextFormat(Qt::PlainText);
    setAccessibleName(m_full);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    elide();
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideRight, width());
    setText(shown);
    // Rich text, so that a long tool tip is broken into lines.
    setToolTip(shown == m_full ? QString() : u"<p>%1</p>"_s.arg(m_full.toHtmlEscaped()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

} // namespace dkt::gui
