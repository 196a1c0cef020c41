// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/visit/DeadlineEditor.h"

#include "domain/Labels.h"
#include "gui/widgets/FlowLayout.h"
#include "util/Dates.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr int longestTerm = 3660;
constexpr int usualDays = 30; ///< ahead of today, where a date is asked first

} // namespace

DeadlineEditor::DeadlineEditor(QWidget* parent)
    : QWidget(parent), m_calendar(WorkingCalendar::builtIn()), m_shape(new QComboBox(this)),
      m_wording(new QComboBox(this)), m_event(new QComboBox(this)), m_date(new QDateEdit(this)),
      m_count(new QSpinBox(this)), m_result(new QLabel(this)) {
    m_shape->setObjectName(u"deadlineShape"_s);
    m_wording->setObjectName(u"deadlineWording"_s);
    m_event->setObjectName(u"deadlineEvent"_s);
    m_date->setObjectName(u"deadlineDate"_s);
    m_count->setObjectName(u"deadlineCount"_s);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setCalendarPopup(true);
    m_count->setRange(1, longestTerm);
    m_count->setValue(15);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line);
    for (QWidget* field : fields())
        flow->addWidget(field);
    column->addWidget(line);
    column->addWidget(m_result);
    retranslate();
    const auto changed = [this] {
        arrange();
        showResult();
        emit edited();
    };
    for (QComboBox* box : {m_shape, m_wording, m_event})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(m_date, &QDateEdit::dateChanged, this, changed);
    connect(m_count, &QSpinBox::valueChanged, this, changed);
    arrange();
}

QList<QWidget*> DeadlineEditor::fields() const {
    return {m_shape, m_wording, m_date, m_count, m_event};
}

void DeadlineEditor::setDays(const DeadlineDays& days, const WorkingCalendar& calendar) {
    m_days = days;
    m_calendar = calendar;
    showResult();
}

void DeadlineEditor::setDeadline(const std::optional<Deadline>& deadline) {
    if (deadline == this->deadline())
        return;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_shape), QSignalBlocker(m_wording),
                                    QSignalBlocker(m_event), QSignalBlocker(m_date), QSignalBlocker(m_count)};
    Shape shape = None;
    m_date->setDate(m_days.today.addDays(usualDays));
    if (deadline) {
        m_event->setCurrentIndex(static_cast<int>(deadline->event));
        if (const auto* fixed = std::get_if<FixedDeadline>(&deadline->rule)) {
            shape = OnDate;
            m_date->setDate(fixed->date);
            m_wording->setCurrentIndex(static_cast<int>(fixed->wording));
        } else {
            const auto& term = std::get<TermDeadline>(deadline->rule);
            shape = static_cast<Shape>(WorkingDays + static_cast<int>(term.unit));
            m_count->setValue(term.count);
        }
    }
    m_shape->setCurrentIndex(shape);
    arrange();
    showResult();
}

std::optional<Deadline> DeadlineEditor::deadline() const {
    const int shape = m_shape->currentIndex();
    if (shape <= None)
        return std::nullopt;
    if (shape == OnDate)
        return Deadline{FixedDeadline{m_date->date(), static_cast<DateWording>(m_wording->currentIndex())},
                        DeadlineEvent::Issue};
    return Deadline{TermDeadline{m_count->value(), static_cast<TermUnit>(shape - WorkingDays)},
                    static_cast<DeadlineEvent>(m_event->currentIndex())};
}

void DeadlineEditor::arrange() {
    const int shape = m_shape->currentIndex();
    m_wording->setVisible(shape == OnDate);
    m_date->setVisible(shape == OnDate);
    m_count->setVisible(shape > OnDate);
    m_event->setVisible(shape > OnDate);
}

void DeadlineEditor::showResult() {
    m_result->setText(result());
    m_result->setVisible(!m_result->text().isEmpty());
}

QString DeadlineEditor::result() const {
    const auto set = deadline();
    if (!set)
        return {};
    QDate from = m_days.today;
    if (std::holds_alternative<TermDeadline>(set->rule)) {
        const auto& day = set->event == DeadlineEvent::Issue ? m_days.issue : m_days.visit;
        if (!day)
            return set->event == DeadlineEvent::Issue
                       ? tr("The last day is known once the conclusion is issued.")
                       : tr("The last day is known once the visit has a date.");
        from = *day;
    }
    const DueResult due = computeDue(set->rule, from, m_calendar);
    QString words = tr("Last day: %1.").arg(text::shortDate(due.date));
    if (due.provisional)
        words += u' ' + tr("Provisional: the days off are not settled yet.");
    return due.explanation.isEmpty() ? words : words + u' ' + due.explanation;
}

void DeadlineEditor::retranslate() {
    const auto fill = [](QComboBox* box, const QStringList& texts) {
        const QSignalBlocker quiet(box);
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(chosen);
    };
    fill(m_shape, {tr("No deadline"), tr("On a date"), tr("Working days"), tr("Days"), tr("Months")});
    fill(m_wording, {label(DateWording::Before), label(DateWording::AtLatest), label(DateWording::ToEndOf)});
    fill(m_event, {label(DeadlineEvent::Issue), label(DeadlineEvent::Visit)});
    m_shape->setAccessibleName(tr("Kind of deadline"));
    m_wording->setAccessibleName(tr("Wording of the date"));
    m_date->setAccessibleName(tr("Date of the deadline"));
    m_count->setAccessibleName(tr("Length of the term"));
    m_event->setAccessibleName(tr("What the term runs from"));
    showResult();
}

void DeadlineEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dkt::gui
