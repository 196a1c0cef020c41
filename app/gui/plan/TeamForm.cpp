// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/TeamForm.h"

#include "gui/frame/OnLanguageChange.h"
#include "gui/widgets/FieldWatch.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

TeamForm::TeamForm(QWidget* parent)
    : QWidget(parent), m_nameLabel(new QLabel), m_codeLabel(new QLabel), m_name(new QLineEdit),
      m_code(new QLineEdit) {
    m_name->setObjectName(u"teamName"_s);
    m_code->setObjectName(u"teamCode"_s);
    m_nameLabel->setBuddy(m_name);
    m_codeLabel->setBuddy(m_code);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addSpacing(4);
    column->addWidget(m_codeLabel);
    column->addWidget(m_code);
    column->addStretch(1);
    for (const QLineEdit* field : {m_name, m_code})
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_value.name = m_name->text();
            m_value.code = m_code->text().trimmed();
            emit typed();
        });
    auto* fields = new FieldWatch(this);
    fields->watch(*this);
    connect(fields, &FieldWatch::left, this, &TeamForm::left);
    new OnLanguageChange(this, [this] {
        m_nameLabel->setText(tr("Name of the team"));
        m_codeLabel->setText(tr("Code, as scripts call it"));
        m_name->setAccessibleName(m_nameLabel->text());
        m_code->setAccessibleName(m_codeLabel->text());
    });
}

void TeamForm::setValues(const Team& team) {
    m_value = team;
    if (m_name->text() != team.name)
        m_name->setText(team.name);
    if (m_code->text() != team.code)
        m_code->setText(team.code);
}

void TeamForm::focusFirst() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace dkt::gui
