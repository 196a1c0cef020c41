// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/Beginning.h"

#include "gui/frame/AppContext.h"
#include "gui/frame/DossierActions.h"
#include "gui/frame/Guard.h"
#include "gui/start/JoinDialog.h"
#include "gui/start/NewDossierWizard.h"
#include "gui/start/StartPage.h"
#include "journal/Fingerprint.h"
#include "services/Dossier.h"
#include "services/Locations.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace dkt::gui {

Beginning::Beginning(AppContext& context, DossierActions& dossiers, StartPage& start, QWidget& window,
                     std::function<void(QString)> showPage)
    : m_context(context), m_dossiers(dossiers), m_start(start), m_window(window), m_showPage(std::move(showPage)),
      m_keepFolder(Locations::standard().data + "/running"_L1), m_mark(context, m_keepFolder) {
    connectStart();
    connect(&m_mark, &SessionMark::resumed, this, &Beginning::onResumed);
    connect(&context, &AppContext::dossierSwitched, this, &Beginning::onSwitched);
    connect(&dossiers, &DossierActions::newRequested, this, [this] { openWizard(Left::Offer); });
    connect(&dossiers, &DossierActions::joinRequested, this, &Beginning::openJoin);
    connect(&dossiers, &DossierActions::called, this, [this] {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.raise();
        m_window.activateWindow();
        // Desktops that let no window push itself forward mark it instead.
        QApplication::alert(&m_window);
    });
}

Beginning::~Beginning() = default;

void Beginning::connectStart() {
    connect(&m_start, &StartPage::dossierChosen, &m_dossiers, &DossierActions::open);
    connect(&m_start, &StartPage::locateChosen, &m_dossiers, &DossierActions::locate);
    connect(&m_start, &StartPage::interruptedDeclined, this, [this](const QString& path) { m_mark.forget(path); });
    connect(&m_start, &StartPage::wizardTaken, this, [this] { openWizard(Left::TakeBack); });
    connect(&m_start, &StartPage::wizardDeclined, this, [this] {
        for (const LiveFile::Left& left : NewDossierWizard::leftBehind(m_keepFolder))
            LiveFile::discard(left.file);
    });
}

void Beginning::offerLeft() {
    m_start.offerInterrupted(m_mark.interrupted());
    const auto wizards = NewDossierWizard::leftBehind(m_keepFolder);
    m_start.offerWizard(wizards.empty() ? QDateTime() : wizards.front().at);
}

void Beginning::openJoin(const QStringList& packages) {
    auto* dialog = new JoinDialog(m_context, packages, &m_window);
    connect(dialog, &JoinDialog::wanted, this, [this](const QString& path, const ImportOrder& order) {
        m_joining = path;
        m_dossiers.join(path, order);
    });
    dialog->open();
}

void Beginning::openWizard(Left left) {
    if (m_wizard) {
        m_wizard->raise();
        return;
    }
    m_wizard = new NewDossierWizard(
        m_context, m_keepFolder,
        [this](const QString& path, const NewDossier& content) { m_dossiers.create(path, content); }, &m_window);
    if (left == Left::TakeBack)
        m_wizard->takeBack();
    connect(m_wizard, &QDialog::finished, this, &Beginning::offerLeft);
    m_wizard->open();
}

void Beginning::onResumed(const QDateTime& at, SessionMark::Unsaved unsaved) {
    const QString when = at.toString(u"dd/MM/yyyy HH:mm"_s);
    if (unsaved == SessionMark::Unsaved::Nothing) {
        m_context.notify({Severity::Note, tr("The program ended on %1 without closing this dossier. Everything is there.")
                                              .arg(when)});
        return;
    }
    // The page of visits shows the words, each with its place, to be taken back or discarded.
    m_showPage(u"visit"_s);
    m_context.notify({Severity::Warning,
                      tr("The program ended on %1 while something was being typed. The words are offered back below.")
                          .arg(when)});
}

void Beginning::onSwitched() {
    m_start.refresh();
    offerLeft();
    if (m_joining.isEmpty() || !m_context.dossier() || m_context.dossier()->path() != m_joining)
        return;
    m_joining.clear();
    m_context.guard().run([this] {
        m_context.notify({.text = tr("You have joined. The number of this laptop is %1: read it to the head, who accepts your work by it.")
                                      .arg(fingerprintOf(m_context.dossier()->journal().device())),
                          .actionText = tr("Go to Exchange"),
                          .action = [this] { m_showPage(u"exchange"_s); }});
    });
}

} // namespace dkt::gui
