// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documents/LetterheadForm.h"

#include "gui/frame/OnLanguageChange.h"
#include "util/Text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QString lineOf(const QLineEdit& edit) {
    return text::collapsed(text::normalized(edit.text()));
}

QString linesOf(const QPlainTextEdit& edit) {
    return text::normalized(edit.toPlainText()).trimmed();
}

} // namespace

LetterheadForm::LetterheadForm(const Campaign& campaign, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_governingBody = addLine(*form, u"setupGoverningBody"_s, campaign.governingBody);
    m_issuer = addLine(*form, u"setupIssuer"_s, campaign.issuer);
    m_symbol = addLine(*form, u"setupSymbol"_s, campaign.symbol);
    m_place = addLine(*form, u"setupPlace"_s, campaign.place);
    m_addressee = addLines(*form, u"setupAddressee"_s, campaign.addressee, 2);
    m_signerTitle = addLines(*form, u"setupSignerTitle"_s, campaign.signerTitle, 2);
    m_signerName = addLine(*form, u"setupSignerName"_s, campaign.signerName);
    m_recipients = addLines(*form, u"setupRecipients"_s, campaign.recipients, 5);
    setWidget(content);
    new OnLanguageChange(this, [this] { retranslate(); });
}

QLineEdit* LetterheadForm::addLine(QFormLayout& form, const QString& name, const QString& value) {
    auto* edit = new QLineEdit(value);
    edit->setObjectName(name);
    edit->setCursorPosition(0);
    m_titles.push_back(new QLabel);
    m_titles.back()->setBuddy(edit);
    form.addRow(m_titles.back(), edit);
    connect(edit, &QLineEdit::textChanged, this, &LetterheadForm::changed);
    return edit;
}

QPlainTextEdit* LetterheadForm::addLines(QFormLayout& form, const QString& name, const QString& value, int rows) {
    auto* edit = new QPlainTextEdit(value);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * rows + 14);
    m_titles.push_back(new QLabel);
    m_titles.back()->setBuddy(edit);
    form.addRow(m_titles.back(), edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &LetterheadForm::changed);
    return edit;
}

void LetterheadForm::apply(Campaign& campaign) const {
    campaign.governingBody = lineOf(*m_governingBody);
    campaign.issuer = lineOf(*m_issuer);
    campaign.symbol = lineOf(*m_symbol);
    campaign.place = lineOf(*m_place);
    campaign.addressee = linesOf(*m_addressee);
    campaign.signerTitle = linesOf(*m_signerTitle);
    campaign.signerName = lineOf(*m_signerName);
    campaign.recipients = linesOf(*m_recipients);
}

void LetterheadForm::retranslate() {
    const std::vector titles{tr("&Governing body"),          tr("&Issuing body"),
                             tr("Sy&mbol of the issuer"),    tr("&Place"),
                             tr("&Addressed to, one a line"), tr("Signer's p&ost, line by line"),
                             tr("Signer's &name"),           tr("&Recipients, one a line")};
    for (std::size_t n = 0; n < titles.size(); ++n)
        m_titles[n]->setText(titles[n]);
    m_symbol->setToolTip(tr("\"ĐKT\" in the number 05/BC-ĐKT"));
}

} // namespace dkt::gui
