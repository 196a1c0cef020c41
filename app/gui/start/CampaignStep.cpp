// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/CampaignStep.h"

#include "gui/widgets/DateField.h"
#include "gui/widgets/TextField.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace dkt::gui {

CampaignStep::CampaignStep(QDate today, QWidget* parent) : WizardStep(parent), m_today(today) {
    QFormLayout* form = makeForm();
    m_title = addLine(form, tr("&Title of the campaign:"), u"wizardTitle"_s);
    m_title->setPlaceholderText(tr("Inspection of …"));
    m_authority = addLine(form, tr("&Ordered by:"), u"wizardAuthority"_s);
    auto* dates = new QGridLayout;
    dates->setHorizontalSpacing(14);
    m_from = addDate(dates, 0, tr("Inspection &from:"), u"wizardFrom"_s);
    m_to = addDate(dates, 1, tr("&until:"), u"wizardTo"_s);
    m_periodFrom = addDate(dates, 2, tr("&Period looked at, from:"), u"wizardPeriodFrom"_s);
    m_periodTo = addDate(dates, 3, tr("unti&l:"), u"wizardPeriodTo"_s);
    m_to->setAccessibleName(tr("Inspection until"));
    m_periodTo->setAccessibleName(tr("Period looked at, until"));
    form->addRow(dates);
    m_scope = new TextField(4);
    addField(form, tr("&Scope and content of the inspection:"), m_scope, u"wizardScope"_s);
    connect(m_scope, &QPlainTextEdit::textChanged, this, &WizardStep::edited);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addStretch(1);
}

DateField* CampaignStep::addDate(QGridLayout* grid, int column, const QString& label, const QString& name) {
    auto* field = new DateField;
    field->setObjectName(name);
    field->setUsualDay(m_today);
    auto* words = new QLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    grid->addWidget(words, column / 2 * 2, column % 2, Qt::AlignBottom);
    grid->addWidget(field, column / 2 * 2 + 1, column % 2);
    grid->setColumnStretch(column % 2, 1);
    connect(field, &QLineEdit::textChanged, this, &WizardStep::edited);
    return field;
}

QString CampaignStep::title() const {
    return tr("Campaign");
}

QString CampaignStep::hint() const {
    return tr("Only the title is needed now; all of this can be changed later.");
}

void CampaignStep::load(const WizardDraft& draft) {
    m_title->setText(draft.campaign.title);
    m_authority->setText(draft.campaign.authority);
    m_from->setValue(draft.campaign.from);
    m_to->setValue(draft.campaign.to);
    m_periodFrom->setValue(draft.campaign.periodFrom);
    m_periodTo->setValue(draft.campaign.periodTo);
    m_scope->setPlainText(draft.campaign.scope);
}

void CampaignStep::store(WizardDraft& draft) const {
    draft.campaign.title = m_title->text().simplified();
    draft.campaign.authority = m_authority->text().simplified();
    draft.campaign.from = m_from->value();
    draft.campaign.to = m_to->value();
    draft.campaign.periodFrom = m_periodFrom->value();
    draft.campaign.periodTo = m_periodTo->value();
    draft.campaign.scope = m_scope->toPlainText().trimmed();
}

QString CampaignStep::problem() const {
    if (m_title->text().simplified().isEmpty())
        return tr("The campaign needs a title.");
    for (const DateField* field : {m_from, m_to, m_periodFrom, m_periodTo})
        if (!field->isSound())
            return tr("“%1” is no date; write it as 05/08/2026.").arg(field->text());
    const auto reversed = [](const DateField* from, const DateField* to) {
        return from->value() && to->value() && *to->value() < *from->value();
    };
    if (reversed(m_from, m_to))
        return tr("The inspection ends before it begins.");
    if (reversed(m_periodFrom, m_periodTo))
        return tr("The period looked at ends before it begins.");
    return {};
}

bool CampaignStep::isFilled() const {
    return !m_title->text().simplified().isEmpty();
}

} // namespace dkt::gui
