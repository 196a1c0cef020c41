// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"
#include "domain/time/WorkingCalendar.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace dkt::gui {

/// What the days of a deadline run from.
struct DeadlineDays {
    std::optional<QDate> issue; ///< of the conclusion; none while it is not issued
    std::optional<QDate> visit;
    QDate today;
};

/// A deadline: none, a date with its wording, or a term after the conclusion or the visit; says which day
/// comes out and why.
class DeadlineEditor final : public QWidget {
    Q_OBJECT

public:
    explicit DeadlineEditor(QWidget* parent = nullptr);

    void setDays(const DeadlineDays& days, const WorkingCalendar& calendar);
    void setDeadline(const std::optional<Deadline>& deadline);
    [[nodiscard]] std::optional<Deadline> deadline() const;
    /// In the order the Tab key goes through them.
    [[nodiscard]] QList<QWidget*> fields() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Shape { None, OnDate, WorkingDays, Days, Months };

    void retranslate();
    void arrange();
    void showResult();
    [[nodiscard]] QString result() const;

    DeadlineDays m_days;
    WorkingCalendar m_calendar;
    QComboBox *m_shape, *m_wording, *m_event;
    QDateEdit* m_date;
    QSpinBox* m_count;
    QLabel* m_result;
};

} // namespace dkt::gui
