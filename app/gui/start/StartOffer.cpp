// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/StartOffer.h"

#include "gui/frame/Appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace dkt::gui {

StartOffer::StartOffer(const QString& objectName, QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_take(new QPushButton), m_decline(new QPushButton) {
    setObjectName(objectName);
    m_text->setObjectName(objectName + "Text"_L1);
    m_take->setObjectName(objectName + "Take"_L1);
    m_decline->setObjectName(objectName + "Decline"_L1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_take);
    row->addWidget(m_decline);
    connect(m_take, &QPushButton::clicked, this, &StartOffer::taken);
    connect(m_decline, &QPushButton::clicked, this, &StartOffer::declined);
}

void StartOffer::say(const QString& text, const QString& take, const QString& decline) {
    m_text->setText(text);
    m_take->setText(take);
    m_decline->setText(decline);
    setAccessibleName(text);
}

void StartOffer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor tone = toneColor(Tone::Warning, palette());
    QColor wash = tone;
    wash.setAlpha(isDark(palette()) ? 46 : 28);
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, 4, height()), tone);
}

} // namespace dkt::gui
