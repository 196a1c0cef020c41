// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/DossierActions.h"

#include "gui/frame/ActionTable.h"
#include "gui/frame/AppContext.h"
#include "gui/frame/Guard.h"
#include "gui/frame/Prompts.h"
#include "gui/frame/Settings.h"
#include "services/Dossier.h"
#include "services/Locations.h"
#include "services/PlanService.h"
#include "services/Sample.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

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

} // namespace

QString dossierFileFor(const QString& title, const QString& folder) {
    const QString slug = visitCodeFor(title).left(80);
    return QDir(folder).filePath((slug.isEmpty() ? u"ho-so"_s : slug) + ".dkt"_L1);
}

DossierActions::DossierActions(AppContext& context, ActionTable& table, JournalOptions options,
                               std::function<bool()> mayLeave)
    : m_context(context), m_options(std::move(options)), m_mayLeave(std::move(mayLeave)),
      m_recent(std::make_unique<QMenu>()) {
    table.bind("file.new", this, [this] { askNew(); });
    table.bind("file.open", this, [this] { askOpen(); });
    table.bind("file.sample", this, [this] { openSample(); });
    table.bind("file.close", this, [this] { close(); });
    table.action("file.recent")->setMenu(m_recent.get());
    connect(m_recent.get(), &QMenu::aboutToShow, this, &DossierActions::fillRecent);
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
    m_context.guard().run([&] { show(Dossier::open(absolute, m_options)); });
}

void DossierActions::openSample() {
    if (!leave())
        return;
    m_context.guard().run([&] {
        const QString path = freshSamplePath(m_context.clock());
        show(createSample(path, u"gia-lam-2021"_s, m_options, m_context.actor()));
    });
}

void DossierActions::close() {
    if (!m_context.dossier() || !leave())
        return;
    m_context.guard().run([&] { m_context.dossier()->close(); });
    m_context.setDossier(nullptr);
}

void DossierActions::show(std::unique_ptr<Dossier> dossier) {
    m_context.settings().noteDossier(dossier->path());
    m_context.settings().noteFolder(u"dossier"_s, dossier->path());
    if (m_context.dossier())
        m_context.guard().run([&] { m_context.dossier()->close(); });
    m_context.setDossier(std::move(dossier));
}

void DossierActions::askNew() {
    m_context.prompts().askText(
        {tr("New dossier"), tr("Title of the campaign:"), tr("Inspection of …")},
        [this](const QString& title) {
            m_context.prompts().saveFile(
                {.title = tr("Save the new dossier as"),
                 .filters = tr("Dossiers (*.dkt)"),
                 .path = dossierFileFor(title, m_context.settings().folder(u"dossier"_s)),
                 .suffix = u"dkt"_s,
                 .existing = Existing::CallerTells},
                [this, title](const QString& path) { create(path, title); });
        });
}

void DossierActions::create(const QString& path, const QString& title) {
    if (!leave())
        return;
    m_context.guard().run([&] {
        auto dossier = Dossier::create(path, m_options);
        PlanService plan(*dossier);
        Loaded<Campaign> before = plan.loadCampaign();
        Campaign campaign = before.value;
        campaign.title = title;
        plan.setCampaign(m_context.actor(), before, campaign);
        show(std::move(dossier));
    });
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
        const QString name = QFileInfo(path).fileName();
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
