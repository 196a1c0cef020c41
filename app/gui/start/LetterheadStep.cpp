// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/LetterheadStep.h"

#include "documents/LayoutProfile.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Settings.h"
#include "gui/start/LetterheadPreview.h"
#include "gui/widgets/TextField.h"
#include "printing/PaperFonts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

struct Proposal {
    const char* name;
    QString Campaign::*field;
};

const std::array proposals{
    Proposal{"governingBody", &Campaign::governingBody}, Proposal{"issuer", &Campaign::issuer},
    Proposal{"symbol", &Campaign::symbol},               Proposal{"place", &Campaign::place},
    Proposal{"signerTitle", &Campaign::signerTitle},     Proposal{"signerName", &Campaign::signerName}};

} // namespace

LetterheadStep::LetterheadStep(int year, QWidget* parent)
    : WizardStep(parent), m_year(year), m_preview(new LetterheadPreview) {
    QFormLayout* form = makeForm();
    m_governingBody = addLine(form, tr("&Governing body:"), u"wizardGoverningBody"_s);
    m_issuer = addLine(form, tr("&Issuing body or delegation:"), u"wizardIssuer"_s);
    m_symbol = addLine(form, tr("S&ymbol of the issuer:"), u"wizardSymbol"_s);
    m_place = addLine(form, tr("&Place of issue:"), u"wizardPlace"_s);
    m_signerTitle = new TextField(2);
    addField(form, tr("Signe&r's title, one or two lines:"), m_signerTitle, u"wizardSignerTitle"_s);
    m_signerName = addLine(form, tr("Signer's na&me (may stay empty):"), u"wizardSignerName"_s);
    m_governingBody->setPlaceholderText(u"UBND TỈNH …"_s);
    m_issuer->setPlaceholderText(u"ĐOÀN KIỂM TRA …"_s);
    m_symbol->setPlaceholderText(u"ĐKT"_s);
    m_signerTitle->setPlaceholderText(u"TM. ĐOÀN KIỂM TRA\nTRƯỞNG ĐOÀN"_s);
    connect(m_signerTitle, &QPlainTextEdit::textChanged, this, &WizardStep::edited);
    connect(this, &WizardStep::edited, this, &LetterheadStep::showPreview);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    row->addLayout(form, 1);
    row->addWidget(previewPanel(), 1);
}

QWidget* LetterheadStep::previewPanel() {
    auto* panel = new QWidget;
    auto* caption = new QLabel(tr("As printed, in %1:").arg(printing::PaperFonts::familyInUse(doc::LayoutProfile{}.fontFamily)));
    caption->setWordWrap(true);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(caption);
    column->addWidget(m_preview);
    column->addStretch(1);
    return panel;
}

QString LetterheadStep::title() const {
    return tr("Organisation and letterhead");
}

QString LetterheadStep::hint() const {
    return tr("Every paper of this dossier carries these words. They are proposed again for your next dossier.");
}

void LetterheadStep::load(const WizardDraft& draft) {
    m_governingBody->setText(draft.campaign.governingBody);
    m_issuer->setText(draft.campaign.issuer);
    m_symbol->setText(draft.campaign.symbol);
    m_place->setText(draft.campaign.place);
    m_signerTitle->setPlainText(draft.campaign.signerTitle);
    m_signerName->setText(draft.campaign.signerName);
    showPreview();
}

void LetterheadStep::store(WizardDraft& draft) const {
    draft.campaign.governingBody = m_governingBody->text().trimmed();
    draft.campaign.issuer = m_issuer->text().trimmed();
    draft.campaign.symbol = m_symbol->text().trimmed();
    draft.campaign.place = m_place->text().trimmed();
    draft.campaign.signerTitle = m_signerTitle->toPlainText().trimmed();
    draft.campaign.signerName = m_signerName->text().trimmed();
}

bool LetterheadStep::isFilled() const {
    return !m_governingBody->text().trimmed().isEmpty() || !m_issuer->text().trimmed().isEmpty();
}

void LetterheadStep::showPreview() {
    WizardDraft draft;
    store(draft);
    m_preview->show(draft.campaign, m_year);
}

void LetterheadStep::propose(const Settings& settings, Campaign& campaign) {
    for (const Proposal& proposal : proposals)
        campaign.*proposal.field = settings.words(QString::fromLatin1(proposal.name));
}

void LetterheadStep::remember(Settings& settings, const Campaign& campaign) {
    for (const Proposal& proposal : proposals)
        settings.setWords(QString::fromLatin1(proposal.name), campaign.*proposal.field);
}

} // namespace dkt::gui
