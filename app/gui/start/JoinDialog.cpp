// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/JoinDialog.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/DossierActions.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Prompts.h"
#include "journal/Fingerprint.h"
#include "packages/PackageReader.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

JoinDialog::JoinDialog(AppContext& context, const QStringList& packages, QWidget* parent)
    : QDialog(parent), m_context(context), m_packages(packages), m_words(new QLabel), m_fault(new QLabel),
      m_passphrase(new QLineEdit), m_file(new QLineEdit), m_passphraseLabel(new QLabel(tr("Pass&phrase"))),
      m_choose(new QPushButton(icon(u"folder"_s), tr("C&hoose…"))) {
    setObjectName(u"joinDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Join from a package"));
    build();
    connect(m_passphrase, &QLineEdit::editingFinished, this, &JoinDialog::look);
    connect(m_choose, &QPushButton::clicked, this, &JoinDialog::askFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_named = true; });
    look();
}

void JoinDialog::build() {
    for (QLabel* words : {m_words, m_fault}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_words->setObjectName(u"joinWords"_s);
    m_fault->setObjectName(u"joinFault"_s);
    m_file->setObjectName(u"joinFile"_s);
    m_passphrase->setObjectName(u"joinPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseLabel->setBuddy(m_passphrase);
    auto* place = new QHBoxLayout;
    place->addWidget(m_file, 1);
    place->addWidget(m_choose);
    auto* form = new QFormLayout;
    form->addRow(m_passphraseLabel, m_passphrase);
    auto* fileLabel = new QLabel(tr("Keep the &dossier in"));
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, place);
    m_file->setAccessibleName(tr("Keep the dossier in"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"joinOk"_s);
    m_ok->setText(tr("Join"));
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::join);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_fault);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(560, sizeHint().height());
}

void JoinDialog::look() {
    m_fault->clear();
    bool readable = false;
    bool secret = !m_passphrase->text().isEmpty();
    QFile file(m_packages.first());
    try {
        if (!file.open(QIODevice::ReadOnly))
            throw PackageFault(PackageFault::Kind::Unreadable, "open");
        const PackageHeader header = PackageReader(file, m_passphrase->text()).header();
        m_words->setText(tr("“%1”, handed out by %2 on %3. The sender's laptop bears the number %4.")
                             .arg(header.title, header.person.isEmpty() ? header.label : header.person,
                                  header.made.toString(u"dd/MM/yyyy HH:mm"_s), fingerprintOf(header.sender)));
        propose(header.title);
        readable = true;
    } catch (const PackageFault& fault) {
        secret = secret || fault.kind() == PackageFault::Kind::NeedsPassphrase;
        const bool asks = fault.kind() == PackageFault::Kind::NeedsPassphrase;
        (asks ? m_words : m_fault)->setText(sentenceFor(fault, m_packages.first()));
    }
    m_fault->setVisible(!m_fault->text().isEmpty());
    setTone(*m_fault, Tone::Warning);
    m_passphrase->setVisible(secret);
    m_passphraseLabel->setVisible(secret);
    m_ok->setEnabled(readable || secret);
}

void JoinDialog::propose(const QString& title) {
    if (m_named)
        return;
    const QString wanted = m_context.settings().folder(u"dossier"_s);
    QString file = dossierFileFor(title, QFileInfo(wanted).isDir() ? wanted : QDir::homePath());
    const QString stem = file.chopped(4);
    for (int n = 2; QFileInfo::exists(file); ++n)
        file = u"%1-%2.dkt"_s.arg(stem).arg(n);
    m_file->setText(file);
}

void JoinDialog::askFile() {
    m_context.prompts().saveFile({.title = tr("Keep the dossier in"),
                                  .filters = tr("Dossiers (*.dkt)"),
                                  .path = m_file->text(),
                                  .suffix = u"dkt"_s,
                                  .existing = Existing::CallerTells},
                                 [this](const QString& chosen) {
                                     m_named = true;
                                     m_file->setText(chosen);
                                 });
}

void JoinDialog::join() {
    look();
    if (!m_fault->text().isEmpty() || m_file->text().trimmed().isEmpty())
        return;
    ImportOrder order;
    order.paths = m_packages;
    order.passphrase = m_passphrase->text();
    QString path = QFileInfo(m_file->text().trimmed()).absoluteFilePath();
    if (!path.endsWith(".dkt"_L1, Qt::CaseInsensitive))
        path += ".dkt"_L1;
    accept();
    emit wanted(path, order);
}

} // namespace dkt::gui
