// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/SessionMark.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QVBoxLayout;

namespace dkt::gui {

class ActionTable;
class AppContext;
class RecentDossiers;
class StartOffer;

/// What is shown while no dossier is open: the ways to get one, those opened last, and what was left unfinished.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(AppContext& context, ActionTable& table, QWidget* parent = nullptr);

    /// Reads the list of recent dossiers again.
    void refresh();
    void offerInterrupted(std::vector<SessionMark::Interrupted> interrupted);
    /// A wizard was filled in and never finished; an invalid time: none was.
    void offerWizard(const QDateTime& begun);

signals:
    void dossierChosen(const QString& path);
    void locateChosen(const QString& path);
    /// The interrupted dossier is not wanted back.
    void interruptedDeclined(const QString& path);
    void wizardTaken();
    void wizardDeclined();

private:
    void layOut(ActionTable& table);
    QWidget* makeWays(ActionTable& table);
    QWidget* makeList();
    QWidget* wayFor(QAction* action, const QString& objectName, QLabel* words);
    void addActions();
    QAction* addAct(const QString& name, const QString& iconName, const QKeySequence& keys = {});
    void retranslate();
    void showOffers();
    void followSelection();
    void openCurrent();
    [[nodiscard]] QString currentPath() const;
    [[nodiscard]] bool currentThere() const;

    AppContext& m_context;
    RecentDossiers* m_recent;
    QListView* m_list;
    QLabel *m_title, *m_subtitle, *m_recentTitle, *m_empty;
    QLabel *m_newWords, *m_openWords, *m_joinWords, *m_sampleWords;
    QWidget* m_buttons;
    StartOffer *m_interruptedOffer, *m_wizardOffer;
    QAction *m_open, *m_showFolder, *m_locate, *m_remove, *m_clear;
    std::vector<SessionMark::Interrupted> m_interrupted;
    QDateTime m_wizardBegun;
};

} // namespace dkt::gui
