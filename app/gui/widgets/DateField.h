// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace dkt::gui {

/// A day typed as dd/MM/yyyy, or taken from a calendar; may be empty. What is typed stays as it is when it
/// is no day of the calendar: the form says so beside it.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// None while the field is empty or holds no date.
    [[nodiscard]] std::optional<QDate> value() const;
    /// False while something stands in it that is no date.
    [[nodiscard]] bool isSound() const;
    /// Leaves the text and the cursor alone when it reads as this date already.
    void setValue(const std::optional<QDate>& value);
    /// The month the calendar opens at while the field is empty.
    void setUsualDay(QDate day) { m_usual = day; }
    /// Opens the calendar, as Alt+Down does.
    void choose();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A key was typed, or a day chosen.
    void edited();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* m_open;
    QDate m_usual;
};

} // namespace dkt::gui
