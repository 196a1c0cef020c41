// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflicts/ThirdValueEditor.h"

#include "gui/frame/Icons.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/widgets/DateField.h"
#include "gui/widgets/NumberField.h"
#include "gui/widgets/TextField.h"
#include "services/words/FieldChoices.h"
#include "util/Numbers.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ThirdValueEditor::ThirdValueEditor(QWidget* parent)
    : QWidget(parent), m_label(new QLabel), m_stack(new QStackedLayout), m_text(new TextField(3)),
      m_choice(new QComboBox), m_date(new DateField), m_number(new NumberField), m_write(new QPushButton) {
    m_text->setObjectName(u"thirdText"_s);
    m_choice->setObjectName(u"thirdChoice"_s);
    m_date->setObjectName(u"thirdDate"_s);
    m_number->setObjectName(u"thirdNumber"_s);
    m_write->setObjectName(u"writeThird"_s);
    m_write->setIcon(icon(u"edit"_s));
    for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_choice),
                            static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_number)})
        m_stack->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_write);
    column->addLayout(head);
    column->addLayout(m_stack);
    connect(m_write, &QPushButton::clicked, this, &ThirdValueEditor::written);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ThirdValueEditor::edited);
    connect(m_choice, &QComboBox::activated, this, &ThirdValueEditor::edited);
    connect(m_date, &DateField::edited, this, &ThirdValueEditor::edited);
    connect(m_number, &QLineEdit::textEdited, this, &ThirdValueEditor::edited);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void ThirdValueEditor::retranslate() {
    m_label->setText(tr("A value of your own:"));
    for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_choice),
                            static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_number)})
        widget->setAccessibleName(tr("A value of your own"));
}

void ThirdValueEditor::begin(FieldId field, ThirdValue kind, const QString& text) {
    const QSignalBlocker quiet(this);
    m_kind = kind;
    m_stack->setCurrentWidget(this->field());
    m_choice->clear();
    for (const FieldChoice& choice : fieldChoices(field))
        m_choice->addItem(choice.label, choice.key);
    if (kind == ThirdValue::Flag) {
        m_choice->addItem(tr("yes"), u"1"_s);
        m_choice->addItem(tr("no"), u"0"_s);
    }
    if (m_kind == ThirdValue::Text)
        m_text->setPlainText(text);
    else if (m_kind == ThirdValue::Date)
        m_date->setText(text);
    else if (m_kind == ThirdValue::Number)
        m_number->setText(text);
    else if (const int known = m_choice->findData(text); known >= 0)
        m_choice->setCurrentIndex(known);
    else
        m_choice->setCurrentIndex(m_choice->findText(text));
}

QString ThirdValueEditor::text() const {
    switch (m_kind) {
    case ThirdValue::Text:
        return m_text->toPlainText();
    case ThirdValue::Choice:
    case ThirdValue::Flag:
        return m_choice->currentData().toString();
    case ThirdValue::Date:
        return m_date->text();
    case ThirdValue::Number:
        return m_number->text();
    case ThirdValue::None:
        break;
    }
    return {};
}

QWidget* ThirdValueEditor::field() const {
    switch (m_kind) {
    case ThirdValue::Choice:
    case ThirdValue::Flag:
        return m_choice;
    case ThirdValue::Date:
        return m_date;
    case ThirdValue::Number:
        return m_number;
    case ThirdValue::Text:
    case ThirdValue::None:
        break;
    }
    return m_text;
}

void ThirdValueEditor::setButton(const QString& text, const QString& keys) {
    m_write->setText(text);
    m_write->setToolTip(keys);
}

void ThirdValueEditor::focusField() {
    field()->setFocus();
}

} // namespace dkt::gui
