// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/LegalForm.h"

#include "gui/frame/OnLanguageChange.h"
#include "gui/plan/IssueStrip.h"
#include "gui/widgets/DateField.h"
#include "gui/widgets/FieldWatch.h"
#include "gui/widgets/TextField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// The kinds Decree 30/2020/NĐ-CP and the law on legal documents name; others can be typed.
const QStringList& legalTypes() {
    static const QStringList types{u"Luật"_s,     u"Pháp lệnh"_s, u"Nghị quyết"_s, u"Nghị định"_s, u"Quyết định"_s,
                                   u"Chỉ thị"_s,  u"Thông tư"_s,  u"Kế hoạch"_s,   u"Công văn"_s,  u"Hướng dẫn"_s,
                                   u"Thông báo"_s};
    return types;
}

} // namespace

LegalForm::LegalForm(QWidget* parent)
    : QWidget(parent), m_typeLabel(new QLabel), m_numberLabel(new QLabel), m_dateLabel(new QLabel),
      m_issuerLabel(new QLabel), m_subjectLabel(new QLabel), m_type(new QComboBox), m_number(new QLineEdit),
      m_issuer(new QLineEdit), m_date(new DateField), m_subject(new TextField(4)), m_issues(new IssueStrip) {
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->addItems(legalTypes());
    m_subject->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](QLabel* caption, QWidget* field, const char* name) {
        field->setObjectName(QString::fromLatin1(name));
        caption->setBuddy(field);
        column->addWidget(caption);
        column->addWidget(field);
        column->addSpacing(4);
    };
    add(m_typeLabel, m_type, "legalType");
    add(m_numberLabel, m_number, "legalNumber");
    add(m_dateLabel, m_date, "legalDate");
    column->addWidget(m_issues);
    add(m_issuerLabel, m_issuer, "legalIssuer");
    add(m_subjectLabel, m_subject, "legalSubject");
    column->addStretch(1);
    const auto typing = [this] {
        take();
        emit typed();
    };
    connect(m_type, &QComboBox::editTextChanged, this, typing);
    connect(m_number, &QLineEdit::textEdited, this, typing);
    connect(m_date, &DateField::edited, this, typing);
    connect(m_issuer, &QLineEdit::textEdited, this, typing);
    connect(m_subject, &TextField::textChanged, this, [this, typing] {
        if (m_subject->toPlainText() != m_value.subject)
            typing();
    });
    auto* fields = new FieldWatch(this);
    fields->watch(*this);
    connect(fields, &FieldWatch::left, this, &LegalForm::left);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void LegalForm::setValues(const LegalDocument& document) {
    const bool another = document.id != m_value.id;
    m_value = document;
    const QSignalBlocker quiet(m_type);
    if (m_type->currentText() != document.type)
        m_type->setEditText(document.type);
    if (m_number->text() != document.number)
        m_number->setText(document.number);
    if (m_issuer->text() != document.issuer)
        m_issuer->setText(document.issuer);
    if (another || m_date->isSound())
        m_date->setValue(document.date);
    if (m_subject->toPlainText() != document.subject)
        m_subject->setPlainText(document.subject);
    showIssues();
}

void LegalForm::take() {
    m_value.type = m_type->currentText();
    m_value.number = m_number->text();
    if (m_date->isSound())
        m_value.date = m_date->value();
    m_value.issuer = m_issuer->text();
    m_value.subject = m_subject->toPlainText();
    showIssues();
}

bool LegalForm::isSound() const {
    return m_date->isSound();
}

void LegalForm::focusFirst() {
    m_type->setFocus(Qt::OtherFocusReason);
    m_type->lineEdit()->selectAll();
}

void LegalForm::showIssues() {
    std::vector<Issue> issues;
    if (!m_date->isSound())
        issues.push_back(
            {Severity::Error, tr("“%1” is no day; write it as 05/10/2021.").arg(m_date->text()), u"date"_s});
    m_issues->setIssues(issues);
}

void LegalForm::retranslate() {
    m_typeLabel->setText(tr("Type"));
    m_numberLabel->setText(tr("Number"));
    m_dateLabel->setText(tr("Date"));
    m_issuerLabel->setText(tr("Issued by"));
    m_subjectLabel->setText(tr("Subject"));
    m_type->setAccessibleName(tr("Type of the document"));
    m_number->setAccessibleName(tr("Number of the document"));
    m_date->setAccessibleName(tr("Date of the document"));
    m_issuer->setAccessibleName(tr("Issuer of the document"));
    m_subject->setAccessibleName(tr("Subject of the document"));
    showIssues();
}

} // namespace dkt::gui
