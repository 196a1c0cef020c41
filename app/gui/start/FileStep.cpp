// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/FileStep.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/DossierActions.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dkt::gui {

FileStep::FileStep(AppContext& context, QWidget* parent)
    : WizardStep(parent), m_context(context), m_choose(new QPushButton(icon(u"folder"_s), tr("C&hoose…"))),
      m_summary(new QLabel) {
    QFormLayout* form = makeForm();
    m_name = addLine(form, tr("&File name:"), u"wizardFileName"_s);
    m_folder = addLine(form, tr("F&older:"), u"wizardFolder"_s);
    m_choose->setObjectName("wizardChooseFile"_L1);
    form->addRow(m_choose);
    m_choose->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_summary->setObjectName("wizardSummary"_L1);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto* head = new QLabel(tr("The dossier will hold:"));
    QFont bold = font();
    bold.setBold(true);
    head->setFont(bold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addSpacing(12);
    column->addWidget(head);
    column->addWidget(m_summary);
    column->addStretch(1);
    for (QLineEdit* line : {m_name, m_folder})
        connect(line, &QLineEdit::textEdited, this, [this] { m_byHand = true; });
    connect(m_choose, &QPushButton::clicked, this, &FileStep::askFile);
}

QString FileStep::title() const {
    return tr("Where to keep it");
}

QString FileStep::hint() const {
    return tr("One file is the whole dossier. Keep it on this computer: network drives and folders that a cloud service "
              "copies damage it.");
}

void FileStep::load(const WizardDraft& draft) {
    m_byHand = !draft.file.isEmpty();
    if (m_byHand)
        setPath(draft.file);
    else
        propose(draft.campaign.title);
}

void FileStep::store(WizardDraft& draft) const {
    draft.file = m_byHand ? path() : QString();
}

void FileStep::entered(const WizardDraft& draft) {
    if (!m_byHand)
        propose(draft.campaign.title);
    showSummary(draft);
}

QString FileStep::path() const {
    QString name = m_name->text().trimmed();
    if (!name.isEmpty() && !name.endsWith(".dkt"_L1, Qt::CaseInsensitive))
        name += ".dkt"_L1;
    return name.isEmpty() ? QString() : QDir(m_folder->text().trimmed()).absoluteFilePath(name);
}

QString FileStep::problem() const {
    if (m_name->text().trimmed().isEmpty())
        return tr("The file needs a name.");
    if (m_name->text().contains(u'/'))
        return tr("A file name cannot contain “/”; choose the folder below.");
    if (!QDir::isAbsolutePath(m_folder->text().trimmed()))
        return tr("Choose the folder the file is kept in.");
    return whyNotThere(path());
}

void FileStep::propose(const QString& title) {
    const QString wanted = m_context.settings().folder(u"dossier"_s);
    const QString folder = QFileInfo(wanted).isDir() ? wanted : QDir::homePath();
    QString file = dossierFileFor(title, folder);
    const QString stem = file.chopped(4);
    for (int n = 2; QFileInfo::exists(file); ++n)
        file = u"%1-%2.dkt"_s.arg(stem).arg(n);
    setPath(file);
}

void FileStep::setPath(const QString& path) {
    m_name->setText(QFileInfo(path).fileName());
    m_folder->setText(QFileInfo(path).absolutePath());
}

void FileStep::askFile() {
    m_context.prompts().saveFile({.title = tr("Save the new dossier as"),
                                  .filters = tr("Dossiers (*.dkt)"),
                                  .path = path(),
                                  .suffix = u"dkt"_s,
                                  .existing = Existing::CallerTells},
                                 [this](const QString& chosen) {
                                     m_byHand = true;
                                     setPath(chosen);
                                 });
}

void FileStep::showSummary(const WizardDraft& draft) {
    QSet<QString> teams;
    for (const NewDossier::MemberLine& line : draft.members)
        if (!line.team.isEmpty())
            teams.insert(line.team);
    const int units = static_cast<int>(draft.units.size());
    QStringList lines{draft.campaign.title.isEmpty() ? tr("(no title yet)") : draft.campaign.title};
    if (const int bases = static_cast<int>(draft.content().legalDocuments.size()); bases > 0)
        lines << tr("%n legal basis(es)", nullptr, bases);
    lines << (draft.checklist ? tr("the checklist “%1”").arg(draft.checklist->title) : tr("no checklist yet"));
    lines << (units > 0 ? tr("%n unit(s)", nullptr, units) : tr("no units yet"));
    if (units > 0 && draft.visits == PlanVisits::ForEachUnit)
        lines << tr("%n planned visit(s), without a date yet", nullptr, units);
    if (!draft.members.empty())
        lines << tr("%n member(s)", nullptr, static_cast<int>(draft.members.size()));
    if (!teams.isEmpty())
        lines << tr("%n team(s)", nullptr, static_cast<int>(teams.size()));
    m_summary->setText(u"• "_s + lines.join(u"\n• "_s));
}

} // namespace dkt::gui
