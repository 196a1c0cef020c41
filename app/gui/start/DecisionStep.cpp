// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/DecisionStep.h"

#include "gui/widgets/DateField.h"
#include "gui/widgets/TextField.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

const QString exampleBasis = u"Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"_s;

} // namespace

DecisionStep::DecisionStep(QDate today, QWidget* parent) : WizardStep(parent) {
    QFormLayout* left = makeForm();
    m_number = addLine(left, tr("Decision nu&mber:"), u"wizardDecisionNumber"_s);
    m_number->setPlaceholderText(u"1234/QĐ-UBND"_s);
    QFormLayout* right = makeForm();
    m_date = new DateField;
    m_date->setUsualDay(today);
    addField(right, tr("&Date of the decision:"), m_date, u"wizardDecisionDate"_s);
    connect(m_date, &QLineEdit::textChanged, this, &WizardStep::edited);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addLayout(left, 1);
    top->addLayout(right, 1);
    QFormLayout* form = makeForm();
    form->addRow(top);
    m_issuer = addLine(form, tr("&Issued by:"), u"wizardDecisionIssuer"_s);
    m_subject = new TextField(2);
    addField(form, tr("&Subject of the decision:"), m_subject, u"wizardDecisionSubject"_s);
    m_bases = new TextField(5);
    m_bases->setPlaceholderText(exampleBasis);
    addField(form, tr("&Legal bases, one a line:"), m_bases, u"wizardLegalBases"_s);
    for (QPlainTextEdit* text : {m_subject, m_bases})
        connect(text, &QPlainTextEdit::textChanged, this, &WizardStep::edited);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addStretch(1);
}

QString DecisionStep::title() const {
    return tr("Decision and legal bases");
}

QString DecisionStep::hint() const {
    return tr("The decision that set up the delegation stands at the head of its reports and minutes. Not there yet? "
              "Go on; add it later.");
}

void DecisionStep::load(const WizardDraft& draft) {
    m_number->setText(draft.campaign.decisionNumber);
    m_date->setValue(draft.campaign.decisionDate);
    m_issuer->setText(draft.campaign.decisionIssuer);
    m_subject->setPlainText(draft.campaign.decisionSubject);
    m_bases->setPlainText(draft.legalBases.join(u'\n'));
}

void DecisionStep::store(WizardDraft& draft) const {
    draft.campaign.decisionNumber = m_number->text().simplified();
    draft.campaign.decisionDate = m_date->value();
    draft.campaign.decisionIssuer = m_issuer->text().simplified();
    draft.campaign.decisionSubject = m_subject->toPlainText().simplified();
    draft.legalBases = m_bases->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

QString DecisionStep::problem() const {
    return m_date->isSound() ? QString() : tr("“%1” is no date; write it as 05/08/2026.").arg(m_date->text());
}

bool DecisionStep::isFilled() const {
    return !m_number->text().simplified().isEmpty() || !m_bases->toPlainText().simplified().isEmpty();
}

} // namespace dkt::gui
