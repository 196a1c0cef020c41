// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/decide/OpenConflict.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace dkt::gui {

class DateField;
class NumberField;
class TextField;

/// Where a value of one's own is written: text, a day, a number or one of the field's words.
class ThirdValueEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ThirdValueEditor(QWidget* parent = nullptr);

    /// What may be written, and what it begins with: a stored value as people write it.
    void begin(FieldId field, ThirdValue kind, const QString& text);
    /// As thirdValueFromText reads it.
    [[nodiscard]] QString text() const;
    void setButton(const QString& text, const QString& keys);
    void focusField();

signals:
    void edited();
    void written();

private:
    void retranslate();
    [[nodiscard]] QWidget* field() const;

    ThirdValue m_kind = ThirdValue::None;
    QLabel* m_label;
    QStackedLayout* m_stack;
    TextField* m_text;
    QComboBox* m_choice;
    DateField* m_date;
    NumberField* m_number;
    QPushButton* m_write;
};

} // namespace dkt::gui
