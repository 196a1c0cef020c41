// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FieldWatch.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace dkt::gui {

void FieldWatch::watch(QWidget& form) {
    for (QWidget* field : form.findChildren<QWidget*>()) {
        const bool steps = qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field);
        if (steps)
            field->setFocusPolicy(Qt::StrongFocus); // the wheel does not give the focus
        if (steps || qobject_cast<QLineEdit*>(field) || qobject_cast<QPlainTextEdit*>(field))
            field->installEventFilter(this);
    }
}

bool FieldWatch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &FieldWatch::left, Qt::QueuedConnection);
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus() &&
        !qobject_cast<QPlainTextEdit*>(watched)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dkt::gui
