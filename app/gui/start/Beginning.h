// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/SessionMark.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace dkt::gui {

class AppContext;
class DossierActions;
class NewDossierWizard;
class StartPage;

/// How a sitting begins: the start page's choices, the wizard, and what an interrupted sitting left behind.
class Beginning final : public QObject {
    Q_OBJECT

public:
    /// `showPage` leads to a page by its id.
    Beginning(AppContext& context, DossierActions& dossiers, StartPage& start, QWidget& window,
              std::function<void(QString)> showPage);
    ~Beginning() override;

    /// Offers back what the last sitting left; call it once the window is shown.
    void offerLeft();

private:
    enum class Left { Offer, TakeBack };
    void connectStart();
    void openWizard(Left left);
    void openJoin(const QStringList& packages);
    void onResumed(const QDateTime& at, SessionMark::Unsaved unsaved);
    void onSwitched();

    AppContext& m_context;
    DossierActions& m_dossiers;
    StartPage& m_start;
    QWidget& m_window;
    std::function<void(QString)> m_showPage;
    QString m_keepFolder;
    SessionMark m_mark;
    QPointer<NewDossierWizard> m_wizard;
    QString m_joining; ///< the dossier being made from a hand-out
};

} // namespace dkt::gui
