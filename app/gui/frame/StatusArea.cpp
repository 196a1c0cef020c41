// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/StatusArea.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/Appearance.h"
#include "gui/frame/Icons.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/OnLanguageChange.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "gui/frame/WhereaboutsWords.h"
#include "services/Dossier.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

QToolButton* flatButton(const QString& iconName) {
    auto* button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

} // namespace

StatusArea::StatusArea(AppContext& context, QWidget* parent)
    : QStatusBar(parent), m_context(context), m_savedIcon(new QLabel), m_saved(new QLabel),
      m_conflicts(flatButton(u"conflict"_s)), m_jobTitle(new QLabel), m_progress(new QProgressBar),
      m_stop(flatButton(u"close"_s)), m_person(flatButton(u"person"_s)) {
    for (QToolButton* button : {m_conflicts, m_person})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_conflicts->setIcon(icon(u"conflict"_s, Tone::Warning));
    m_conflicts->setObjectName(u"statusConflicts"_s);
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(14);
    addWidget(m_savedIcon);
    addWidget(m_saved);
    addWidget(m_conflicts);
    for (QWidget* part : {static_cast<QWidget*>(m_jobTitle), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_person)})
        addPermanentWidget(part);
    follow(nullptr);
    connect(&context, &AppContext::contentChanged, this, &StatusArea::refresh);
    connect(&context, &AppContext::dossierSwitched, this, &StatusArea::refresh);
    connect(&context, &AppContext::typingChanged, this, &StatusArea::refresh);
    connect(&context, &AppContext::personChanged, this, &StatusArea::refresh);
    connect(&context, &AppContext::returned, this, &StatusArea::refresh);
    m_hours.setInterval(std::chrono::minutes(5));
    connect(&m_hours, &QTimer::timeout, this, &StatusArea::refresh);
    m_hours.start();
    connect(&context.jobs(), &Jobs::started, this, &StatusArea::follow);
    connect(m_person, &QToolButton::clicked, this, &StatusArea::askPerson);
    connect(m_conflicts, &QToolButton::clicked, this, [this] { m_context.showConflict(); });
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    new OnLanguageChange(this, [this] { refresh(); });
}

QString StatusArea::savedText() const {
    return m_saved->text();
}

void StatusArea::refresh() {
    const Dossier* dossier = m_context.dossier();
    m_person->setText(m_context.settings().person());
    m_person->setToolTip(tr("Who acts here: changes are recorded under this name. Click to change it."));
    m_stop->setToolTip(tr("Stop this work"));
    m_stop->setAccessibleName(m_stop->toolTip());
    for (QWidget* part : std::initializer_list<QWidget*>{m_savedIcon, m_saved, m_conflicts})
        part->setVisible(dossier);
    if (!dossier)
        return;
    const bool pending = m_context.typing() == Typing::Pending;
    m_savedIcon->setPixmap(icon(pending ? u"edit"_s : u"saved"_s).pixmap(16, 16));
    const QString saved = pending ? tr("What you type is kept as a draft") : tr("Everything is saved");
    const Whereabouts where = dossier->journal().whereabouts();
    m_saved->setText(u"%1 · %2"_s.arg(saved, whereaboutsWords(where, m_context.clock().now())));
    m_saved->setToolTip(whereaboutsDetail(where));
    const int conflicts = dossier->journal().conflictCount();
    m_conflicts->setVisible(conflicts > 0);
    m_conflicts->setText(tr("Conflicts to decide: %1").arg(conflicts));
    m_conflicts->setToolTip(tr("Shows what was changed in two ways and waits for a decision."));
    setTone(*m_conflicts, Tone::Warning);
}

void StatusArea::changeEvent(QEvent* event) {
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void StatusArea::follow(Job* job) {
    m_job = job;
    for (QWidget* part : {static_cast<QWidget*>(m_jobTitle), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_stop)})
        part->setVisible(job);
    if (!job)
        return;
    m_jobTitle->setText(job->title());
    m_progress->setAccessibleName(job->title());
    showProgress(-1);
    connect(job, &Job::progressed, this, &StatusArea::showProgress);
    connect(job, &Job::finished, this, [this, job] {
        if (m_job == job)
            follow(nullptr);
    });
}

void StatusArea::showProgress(int permille) {
    m_progress->setRange(0, permille < 0 ? 0 : 1000);
    m_progress->setValue(permille);
}

void StatusArea::askPerson() {
    m_context.prompts().askText({tr("Who acts here"),
                                 tr("Your name or post, as it stands in the dossier's history:"),
                                 m_context.settings().person()},
                                [this](const QString& name) {
                                    m_context.settings().setPerson(name);
                                    m_context.notePerson();
                                });
}

} // namespace dkt::gui
