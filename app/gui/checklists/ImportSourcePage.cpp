// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/checklists/ImportSourcePage.h"

#include "gui/checklists/ImportSession.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Job.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dkt::gui {

ImportSourcePage::ImportSourcePage(ImportSession& session, Prompts& prompts, Settings& settings, QWidget* parent)
    : QWizardPage(parent), m_session(session), m_prompts(prompts), m_settings(settings),
      m_explanation(new QLabel(this)), m_file(new QPushButton(this)), m_paste(new QPushButton(this)),
      m_hint(new QLabel(this)), m_problemIcon(new QLabel(this)), m_problem(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_stop(new QPushButton(this)) {
    layOut();
    connect(m_file, &QPushButton::clicked, this, &ImportSourcePage::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &ImportSourcePage::paste);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_session.stop();
        follow();
    });
    connect(&session, &ImportSession::busyChanged, this, &ImportSourcePage::follow);
    connect(&session, &ImportSession::resultChanged, this, &ImportSourcePage::follow);
    connect(&session, &ImportSession::opened, this, &ImportSourcePage::follow);
    new OnLanguageChange(this, [this] { retranslate(); });
}

void ImportSourcePage::layOut() {
    m_explanation->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName("importProblem"_L1);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_file->setObjectName("importChooseFile"_L1);
    m_paste->setObjectName("importPaste"_L1);
    m_stop->setObjectName("importStop"_L1);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_file, m_paste}) {
        button->setIconSize({24, 24});
        button->setMinimumHeight(52);
        button->setAutoDefault(false);
        buttons->addWidget(button, 1);
    }
    m_stop->setAutoDefault(false);
    m_progress->setTextVisible(false);
    auto* busy = new QHBoxLayout;
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_stop);
    auto* problem = new QHBoxLayout;
    problem->addWidget(m_problemIcon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addSpacing(10);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addSpacing(10);
    column->addLayout(busy);
    column->addLayout(problem);
    column->addStretch(1);
}

bool ImportSourcePage::isComplete() const {
    return !m_session.isBusy() && (m_session.source() || m_session.result());
}

void ImportSourcePage::initializePage() {
    follow();
}

void ImportSourcePage::chooseFile() {
    m_prompts.openFile({.title = tr("Import a checklist"),
                        .filters = tr("Sheets and checklists") + u" (*.xlsx *.xlsm *.ods *.xls *.csv *.json);;"_s +
                                   tr("All files") + u" (*)"_s,
                        .path = m_settings.folder(u"checklist"_s),
                        .suffix = {}},
                       [this](const QString& path) {
                           m_settings.noteFolder(u"checklist"_s, path);
                           m_session.openFile(path);
                       });
}

void ImportSourcePage::paste() {
    m_session.openPasted(QGuiApplication::clipboard()->text());
}

void ImportSourcePage::follow() {
    Job* job = m_session.job();
    if (job && job != m_followed)
        connect(job, &Job::progressed, this, [this](int permille) {
            m_progress->setRange(0, permille < 0 ? 0 : 1000);
            m_progress->setValue(permille);
        });
    m_followed = job;
    m_progress->setVisible(job);
    m_stop->setVisible(job);
    const bool wrong = !job && !m_session.source() && !m_session.problem().isEmpty();
    m_problem->setText(wrong ? m_session.problem() : QString());
    m_problem->setVisible(wrong);
    m_problemIcon->setVisible(wrong);
    emit completeChanged();
}

void ImportSourcePage::retranslate() {
    setTitle(tr("Where is the checklist?"));
    m_explanation->setText(tr("Excel, LibreOffice, CSV and JSON files are read; the file itself is never changed. Title "
                              "rows, merged headings, sums and notes around the table are recognised."));
    m_file->setText(tr("Choose a &file…"));
    m_file->setIcon(icon(u"open"_s));
    m_paste->setText(tr("&Paste cells copied in Excel"));
    m_paste->setIcon(icon(u"import"_s));
    m_hint->setText(tr("Or drop the file on this window, or press Ctrl+V. When pasting, copy the headings too."));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_stop->setText(tr("&Stop"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    const int side = fontMetrics().height();
    m_problemIcon->setPixmap(icon(u"error"_s, Tone::Bad).pixmap(side, side));
    follow();
}

} // namespace dkt::gui
