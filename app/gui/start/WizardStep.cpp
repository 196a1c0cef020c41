// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/WizardStep.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace dkt::gui {

QFormLayout* WizardStep::makeForm() {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setVerticalSpacing(5);
    form->setContentsMargins(0, 0, 0, 0);
    return form;
}

void WizardStep::addField(QFormLayout* form, const QString& label, QWidget* field, const QString& name) {
    field->setObjectName(name);
    auto* words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form->addRow(words, field);
}

QLineEdit* WizardStep::addLine(QFormLayout* form, const QString& label, const QString& name) {
    auto* line = new QLineEdit;
    addField(form, label, line, name);
    connect(line, &QLineEdit::textChanged, this, &WizardStep::edited);
    return line;
}

} // namespace dkt::gui
