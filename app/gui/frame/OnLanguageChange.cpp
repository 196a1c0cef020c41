// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/OnLanguageChange.h"

#include <QEvent>
#include <QWidget>

namespace dkt::gui {

OnLanguageChange::OnLanguageChange(QWidget* widget, std::function<void()> say)
    : QObject(widget), m_say(std::move(say)) {
    widget->installEventFilter(this);
    m_say();
}

bool OnLanguageChange::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        m_say();
    return QObject::eventFilter(watched, event);
}

} // namespace dkt::gui
