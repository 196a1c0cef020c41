// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/NoticeBar.h"

#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int noteShownMs = 9000;

QString noticeIcon(Severity severity) {
    return severity == Severity::Note ? u"done"_s : severity == Severity::Warning ? u"warning"_s : u"error"_s;
}

Tone noticeTone(Severity severity) {
    return severity == Severity::Note      ? Tone::Good
           : severity == Severity::Warning ? Tone::Warning
                                           : Tone::Bad;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_action(new QPushButton),
      m_second(new QPushButton), m_close(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 6, 5);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_second);
    m_action->setObjectName(u"noticeAction"_s);
    m_second->setObjectName(u"noticeSecond"_s);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_notice.action)
            m_notice.action();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (m_notice.second)
            m_notice.second();
    });
    new OnLanguageChange(this, [this] {
        m_close->setToolTip(tr("Close this message"));
        m_close->setAccessibleName(m_close->toolTip());
    });
    hide();
}

void NoticeBar::show(const Notice& notice) {
    m_notice = notice;
    m_icon->setPixmap(icon(noticeIcon(notice.severity), noticeTone(notice.severity)).pixmap(20, 20));
    m_text->setText(notice.text);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    m_second->setText(notice.secondText);
    m_second->setVisible(!notice.secondText.isEmpty());
    setAccessibleName(notice.text);
    QWidget::show();
    m_timer.stop();
    if (notice.severity == Severity::Note && notice.actionText.isEmpty())
        m_timer.start(noteShownMs);
}

QString NoticeBar::text() const {
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_icon->setPixmap(icon(noticeIcon(m_notice.severity), noticeTone(m_notice.severity)).pixmap(20, 20));
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor tone = toneColor(noticeTone(m_notice.severity), palette());
    QColor wash = tone;
    wash.setAlpha(isDark(palette()) ? 46 : 28);
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, 4, height()), tone);
}

} // namespace dkt::gui
