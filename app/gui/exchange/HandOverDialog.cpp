// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exchange/HandOverDialog.h"

#include "gui/exchange/ExchangeData.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

constexpr qsizetype leastPassphrase = 8;
constexpr int handOverWidth = 520;

QLineEdit* passphraseField(const QString& name) {
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

HandOverDialog::HandOverDialog(AppContext& context, const std::optional<DeviceKey>& recipient, QWidget* parent)
    : QDialog(parent), m_context(context), m_recipient(new QComboBox), m_evidence(new QCheckBox), m_split(new QComboBox),
      m_protect(new QCheckBox), m_passphrase(passphraseField(u"handOverPassphrase"_s)),
      m_again(passphraseField(u"handOverAgain"_s)), m_plan(new QLabel), m_fault(new QLabel) {
    setObjectName(u"handOverDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand over a package"));
    fillRecipients(recipient);
    build();
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &HandOverDialog::showPlan);
    connect(m_evidence, &QCheckBox::toggled, this, &HandOverDialog::showPlan);
    connect(m_protect, &QCheckBox::toggled, this, &HandOverDialog::checkPassphrase);
    connect(m_passphrase, &QLineEdit::textChanged, this, &HandOverDialog::checkPassphrase);
    connect(m_again, &QLineEdit::textChanged, this, &HandOverDialog::checkPassphrase);
    checkPassphrase();
    showPlan();
}

void HandOverDialog::fillRecipients(const std::optional<DeviceKey>& recipient) {
    m_recipient->setObjectName(u"handOverRecipient"_s);
    m_recipient->addItem(tr("Anyone: everything; a new laptop can start from it"));
    const ExchangeData content = readExchange(*m_context.dossier());
    for (const Peer& peer : m_context.dossier()->journal().peers())
        for (const LaptopRow& laptop : content.laptops)
            if (laptop.key == peer.device && !laptop.present && laptop.trust != DeviceTrust::Closed &&
                laptop.trust != DeviceTrust::Own) {
                m_peers.push_back(peer);
                m_recipient->addItem(laptop.person.isEmpty() ? laptop.label
                                                             : u"%1 · %2"_s.arg(laptop.label, laptop.person));
                if (recipient == peer.device)
                    m_recipient->setCurrentIndex(m_recipient->count() - 1);
            }
}

void HandOverDialog::build() {
    m_evidence->setText(tr("With &evidence files"));
    m_evidence->setObjectName(u"handOverEvidence"_s);
    m_evidence->setChecked(true);
    m_protect->setText(tr("&Protect with a passphrase"));
    m_protect->setObjectName(u"handOverProtect"_s);
    m_split->setObjectName(u"handOverSplit"_s);
    m_split->addItem(tr("One file"), 0);
    for (const int megabytes : {10, 20, 100, 700, 2000})
        m_split->addItem(tr("Files of at most %1 MB").arg(megabytes), megabytes);
    m_recipient->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QLabel* words : {m_plan, m_fault})
        words->setWordWrap(true);
    m_plan->setObjectName(u"handOverPlan"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("&For"), m_recipient);
    form->addRow(QString(), m_evidence);
    form->addRow(tr("&Split"), m_split);
    form->addRow(QString(), m_protect);
    form->addRow(tr("Pass&phrase"), m_passphrase);
    form->addRow(tr("&Once more"), m_again);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"handOverOk"_s);
    m_ok->setText(tr("Choose the file…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(m_plan);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(handOverWidth, sizeHint().height());
}

ExportOrder HandOverDialog::order() const {
    ExportOrder order;
    if (m_recipient->currentIndex() > 0)
        order.recipient = m_peers.at(static_cast<std::size_t>(m_recipient->currentIndex() - 1));
    order.evidence = m_evidence->isChecked() ? WithEvidence::Yes : WithEvidence::No;
    order.volumeBytes = m_split->currentData().toLongLong() * 1'000'000;
    if (m_protect->isChecked())
        order.passphrase = m_passphrase->text();
    return order;
}

void HandOverDialog::checkPassphrase() {
    const bool secret = m_protect->isChecked();
    for (QWidget* field : {m_passphrase, m_again})
        field->setEnabled(secret);
    QString fault;
    if (secret && m_passphrase->text().size() < leastPassphrase)
        fault = tr("At least %1 characters: several words are easier to remember than signs.").arg(leastPassphrase);
    else if (secret && m_passphrase->text() != m_again->text())
        fault = tr("The two passphrases differ.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    setTone(*m_fault, Tone::Warning);
    m_ok->setEnabled(fault.isEmpty());
}

void HandOverDialog::showPlan() {
    const ExportPlan plan = PackageExporter(*m_context.dossier()).plan(order());
    QStringList words{tr("%n changes", nullptr, static_cast<int>(plan.commits))};
    if (!plan.files.empty())
        words << tr("%n evidence files (%1)", nullptr, static_cast<int>(plan.files.size()))
                     .arg(QLocale().formattedDataSize(plan.fileBytes()));
    if (!plan.omitted.empty())
        words << tr("%n evidence files stay here", nullptr, static_cast<int>(plan.omitted.size()));
    if (!plan.missing.empty())
        words << tr("%n evidence files are not on this laptop", nullptr, static_cast<int>(plan.missing.size()));
    m_plan->setText(plan.isEmpty() ? tr("They have everything that is here.") : tr("Goes: %1.").arg(words.join(u"; "_s)));
}

} // namespace dkt::gui
