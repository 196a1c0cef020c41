// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/AppContext.h"

#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "services/Dossier.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace dkt::gui {

AppContext::AppContext(const Parts& parts, QString session) : m_parts(parts), m_session(std::move(session)) {
}

AppContext::~AppContext() = default;

BackupPlaces AppContext::backupPlaces() const {
    return {m_parts.backups, m_parts.settings.fixedFolder(u"secondBackup"_s)};
}

Actor AppContext::actor() const {
    return {m_parts.settings.person(), m_session};
}

std::shared_ptr<const DossierView> AppContext::view() const {
    return m_dossier ? m_dossier->view() : m_lentView;
}

void AppContext::setDossier(std::unique_ptr<Dossier> dossier) {
    keepLastSeen();
    const auto old = std::exchange(m_dossier, std::move(dossier));
    m_seen = {};
    if (m_dossier) {
        m_seen = m_parts.settings.dossierNote(m_dossier->path());
        m_seen.title = m_dossier->title();
        m_seen.opened = m_parts.clock.now();
        keepLastSeen();
        follow();
    }
    m_conflicts.read(m_dossier.get());
    setTyping(Typing::Nothing);
    emit dossierSwitched();
}

void AppContext::follow() {
    connect(&m_dossier->notifier(), &ChangeNotifier::dossierChanged, this, [this](const ChangeSet& changes) {
        if (changes.touches(RowKind::Campaign))
            m_seen.title = m_dossier->title();
        m_conflicts.read(m_dossier.get());
        emit contentChanged(changes);
    });
}

struct AppContext::Loan {
    std::unique_ptr<Dossier> dossier;
    QMetaObject::Connection collecting;
    ChangeSet changes;
    std::function<void()> then;
    std::exception_ptr failure;
};

void AppContext::lendDossier(const QString& title, DossierWork work) {
    if (!m_dossier)
        return;
    m_lentView = m_dossier->view();
    m_conflicts.rest();
    auto loan = std::make_shared<Loan>();
    loan->dossier = std::move(m_dossier);
    ChangeNotifier& notifier = loan->dossier->notifier();
    notifier.disconnect(this);
    // Called in the worker, where the changes are made.
    loan->collecting = connect(&notifier, &ChangeNotifier::dossierChanged, [loan = loan.get()](const ChangeSet& changes) {
        loan->changes.origin = changes.origin;
        loan->changes.everything = loan->changes.everything || changes.everything;
        loan->changes.rows.insert(changes.rows.begin(), changes.rows.end());
    });
    loan->dossier->handTo(nullptr);
    const auto job = m_parts.jobs.start(title, this, [loan, work = std::move(work), here = thread()](Progress& progress) {
        loan->dossier->handTo(QThread::currentThread());
        try {
            loan->then = work(*loan->dossier, progress);
            static_cast<void>(loan->dossier->view()); // read while nobody waits
        } catch (...) {
            loan->failure = std::current_exception();
        }
        loan->dossier->handTo(here);
        return Jobs::Continuation();
    });
    // Also after it was stopped: the dossier comes back in any case.
    connect(job, &Job::finished, this, [this, loan] { takeBack(*loan); });
    emit lent(job);
}

void AppContext::takeBack(Loan& loan) {
    disconnect(loan.collecting);
    loan.dossier->handTo(thread()); // a worker that was stopped before it began has not done so
    m_dossier = std::move(loan.dossier);
    m_lentView.reset();
    follow();
    m_parts.guard.run([this] { m_conflicts.read(m_dossier.get()); });
    if (loan.changes.everything || !loan.changes.rows.empty())
        emit contentChanged(loan.changes);
    emit returned();
    if (loan.failure)
        m_parts.guard.report(loan.failure);
    else if (loan.then)
        m_parts.guard.run(loan.then);
}

void AppContext::notePage(const QString& page) {
    m_seen.page = page;
    emit placeNoted();
}

void AppContext::noteVisit(VisitId visit, ItemId item) {
    m_seen.visit = visit.row.hex();
    m_seen.item = item.row.hex();
    emit placeNoted();
}

void AppContext::keepLastSeen() {
    if (m_dossier)
        m_parts.settings.setDossierNote(m_dossier->path(), m_seen);
}

void AppContext::setTyping(Typing typing) {
    if (typing == m_typing)
        return;
    m_typing = typing;
    emit typingChanged(typing);
}

} // namespace dkt::gui
