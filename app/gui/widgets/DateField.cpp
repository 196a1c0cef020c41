// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/DateField.h"

#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "util/Dates.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace dkt::gui {

DateField::DateField(QWidget* parent)
    : QLineEdit(parent), m_open(addAction(icon(u"deadline"_s, Tone::Quiet), QLineEdit::TrailingPosition)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_open, &QAction::triggered, this, &DateField::choose);
    connect(this, &QLineEdit::textEdited, this, &DateField::edited);
    new OnLanguageChange(this, [this] {
        setPlaceholderText(tr("dd/mm/yyyy"));
        m_open->setText(tr("Choose a day"));
        m_open->setToolTip(tr("Choose a day (Alt+Down)"));
    });
}

std::optional<QDate> DateField::value() const {
    return text::parseDate(text().trimmed());
}

bool DateField::isSound() const {
    return text().trimmed().isEmpty() || value();
}

void DateField::setValue(const std::optional<QDate>& value) {
    if (value == this->value() && (value || text().isEmpty()))
        return;
    setText(value ? text::shortDate(*value) : QString());
}

void DateField::choose() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(value().value_or(m_usual.isValid() ? m_usual : QDate::currentDate()));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate day) {
        setText(text::shortDate(day));
        menu->close();
        emit edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

QSize DateField::sizeHint() const {
    // Eleven characters, and the calendar's picture at the end.
    const int picture = QLineEdit::sizeHint().height();
    return {fontMetrics().horizontalAdvance(u"00/00/00000"_s) + picture + 2 * fontMetrics().averageCharWidth(),
            picture};
}

void DateField::focusOutEvent(QFocusEvent* event) {
    if (const auto day = value())
        if (const QString tidy = text::shortDate(*day); tidy != text())
            setText(tidy);
    QLineEdit::focusOutEvent(event);
}

void DateField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        choose();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace dkt::gui
