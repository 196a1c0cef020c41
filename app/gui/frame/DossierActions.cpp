// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/DossierActions.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"
#include "gui/frame/Jobs.h"
#include "gui/frame/OpenTrouble.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "packages/PackageImporter.h"
#include "services/Dossier.h"
#include "services/Locations.h"
#include "services/NewDossier.h"
#include "services/PlanService.h"
#include "services/Sample.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace dkt::gui {

namespace {

/// Room for samples: they are for trying out, so they stay away from the user's own papers.
QString freshSamplePath(const Clock& clock) {
    const QString folder = Locations::standard().data + "/samples"_L1;
    QDir().mkpath(folder);
    const QString stem = folder + clock.now().toString(u"/'gia-lam-2021-'yyyyMMdd-HHmmss"_s);
    QString path = stem + ".dkt"_L1;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1-%2.dkt"_s.arg(stem).arg(n);
    return path;
}

/// Where sockets of this person's programs lie; gone when they log out.
QString runtimeFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

} // namespace

QString dossierFileFor(const QString& title, const QString& folder) {
    const QString slug = visitCodeFor(title).left(80);
    return QDir(folder).filePath((slug.isEmpty() ? u"ho-so"_s : slug) + ".dkt"_L1);
}

DossierActions::DossierActions(AppContext& context, ActionTable& table, JournalOptions options,
                               std::function<bool()> mayLeave)
    : m_context(context), m_options(std::move(options)), m_mayLeave(std::move(mayLeave)),
      m_recent(std::make_unique<QMenu>()), m_call(runtimeFolder()),
      m_trouble(new OpenTrouble(
          context, m_call, [this](const QString& path) { open(path); }, this)) {
    table.bind("file.new", this, [this] {
        if (leave())
            emit newRequested();
    });
    table.bind("file.open", this, [this] { askOpen(); });
    table.bind("file.join", this, [this] { askJoin(); });
    table.bind("file.sample", this, [this] { openSample(); });
    table.bind("file.close", this, [this] { close(); });
    table.action("file.recent")->setMenu(m_recent.get());
    connect(m_recent.get(), &QMenu::aboutToShow, this, &DossierActions::fillRecent);
    connect(&m_call, &WindowCall::called, this, &DossierActions::called);
    connect(m_trouble, &OpenTrouble::troubled, this, &DossierActions::troubled);
    connect(m_trouble, &OpenTrouble::shownElsewhere, this, &DossierActions::shownElsewhere);
    connect(&context, &AppContext::dossierSwitched, this,
            [this] { m_call.answerFor(m_context.dossier() ? m_context.dossier()->path() : QString()); });
}

DossierActions::~DossierActions() = default;

bool DossierActions::leave() {
    return !m_context.dossier() || m_mayLeave();
}

void DossierActions::open(const QString& path) {
    if (!leave())
        return;
    // The same file cannot be opened twice: the one that is open gives way first.
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_context.dossier() && m_context.dossier()->path() == absolute)
        return;
    bring(absolute, [absolute, options = m_options] { return Dossier::open(absolute, options); });
}

void DossierActions::askJoin() {
    if (!leave())
        return;
    m_context.prompts().openFiles({.title = tr("Join from a package"),
                                   .filters = tr("Packages (*.dktx)"),
                                   .path = m_context.settings().folder(u"package"_s),
                                   .suffix = {}},
                                  [this](const QStringList& packages) {
                                      m_context.settings().noteFolder(u"package"_s, packages.first());
                                      emit joinRequested(packages);
                                  });
}

void DossierActions::join(const QString& path, const ImportOrder& order) {
    bring(path, [path, order, options = m_options] {
        NoProgress quiet;
        return joinDossier(path, order, options, quiet);
    });
}

void DossierActions::bring(const QString& path, const std::function<std::unique_ptr<Dossier>()>& make) {
    if (m_bringing)
        return;
    const QString title = tr("Opening %1").arg(QFileInfo(path).fileName());
    QThread* here = thread();
    m_bringing =
        m_context.jobs().start(title, this, [this, path, make, here](Progress&) -> Jobs::Continuation {
            const auto made = std::make_shared<std::unique_ptr<Dossier>>();
            std::exception_ptr failure;
            try {
                *made = make();
                static_cast<void>((*made)->view()); // read while nobody waits
                (*made)->handTo(here);
            } catch (const Error&) {
                failure = std::current_exception();
            }
            return [this, path, made, failure] {
                m_bringing = nullptr;
                m_context.guard().run(
                    [&] {
                        if (failure)
                            std::rethrow_exception(failure);
                        show(std::move(*made));
                    },
                    [&](const Error& error) { return m_trouble->offer(path, error); });
            };
        });
}

void DossierActions::openSample() {
    if (!leave())
        return;
    const QString path = freshSamplePath(m_context.clock());
    bring(path, [path, options = m_options, actor = m_context.actor()] {
        return createSample(path, u"gia-lam-2021"_s, options, actor);
    });
}

void DossierActions::create(const QString& path, const NewDossier& content) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto dossier = createDossier(absolute, content, m_options, m_context.actor());
    // Planning comes next, where the window has a page for it.
    DossierNote note;
    note.page = u"plan"_s;
    m_context.settings().setDossierNote(absolute, note);
    show(std::move(dossier));
}

void DossierActions::locate(const QString& path) {
    m_trouble->locate(path);
}

void DossierActions::close() {
    if (!m_context.dossier() || !leave())
        return;
    const QString path = m_context.dossier()->path();
    const bool whole = closeFile();
    m_context.setDossier(nullptr);
    if (whole)
        emit closed(path);
}

bool DossierActions::closeFile() {
    return m_context.guard().run([&] { m_context.dossier()->close(); }) == Guard::Result::Done;
}

void DossierActions::show(std::unique_ptr<Dossier> dossier) {
    m_context.settings().noteDossier(dossier->path());
    m_context.settings().noteFolder(u"dossier"_s, dossier->path());
    const QString old = m_context.dossier() ? m_context.dossier()->path() : QString();
    const bool whole = !old.isEmpty() && closeFile();
    m_context.setDossier(std::move(dossier));
    if (whole)
        emit closed(old);
}

void DossierActions::askOpen() {
    m_context.prompts().openFile({.title = tr("Open dossier"),
                                  .filters = tr("Dossiers (*.dkt)"),
                                  .path = m_context.settings().folder(u"dossier"_s),
                                  .suffix = {}},
                                 [this](const QString& path) { open(path); });
}

void DossierActions::fillRecent() {
    m_recent->clear();
    const QStringList recent = m_context.settings().recentDossiers();
    for (const QString& path : recent) {
        const QString title = m_context.settings().dossierNote(path).title;
        const QString name =
            title.isEmpty() ? QFileInfo(path).fileName() : QString(title).replace(u'&', u"&&"_s);
        QAction* action =
            m_recent->addAction(u"&%1  %2"_s.arg((m_recent->actions().size() + 1) % 10).arg(name));
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recent->setToolTipsVisible(true);
    if (recent.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace dkt::gui
