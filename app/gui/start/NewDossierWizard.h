// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/LiveFile.h"
#include "gui/start/WizardDraft.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <vector>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace dkt::gui {

class AppContext;
class FileStep;
class WizardStep;

/// Makes a new dossier step by step. Every step but title and file may be left empty; nothing is written before
/// the end; what is typed survives a crash.
class NewDossierWizard final : public QDialog {
    Q_OBJECT

public:
    /// Makes and opens the dossier. @throws Error; then nothing is made
    using Create = std::function<void(const QString& path, const NewDossier& content)>;

    /// `keepFolder` is where what is typed is kept meanwhile.
    NewDossierWizard(AppContext& context, const QString& keepFolder, Create create, QWidget* parent);
    ~NewDossierWizard() override;

    /// What an earlier wizard was filled with when the program ended under it; newest first.
    [[nodiscard]] static std::vector<LiveFile::Left> leftBehind(const QString& keepFolder);
    /// Goes on with the newest of them.
    void takeBack();

    void reject() override;

private:
    void addSteps();
    void layOut();
    QWidget* makeLeftBar();
    QWidget* makeHead();
    QWidget* makeButtons();
    void connectParts();
    void load(const WizardDraft& draft);
    [[nodiscard]] WizardDraft draft() const;
    void go(int step);
    void showProblem(const QString& text);
    void noteEdit();
    void refresh();
    void keep();
    void finish();
    void discardLeft();

    AppContext& m_context;
    QString m_keepFolder;
    Create m_create;
    LiveFile m_keep;
    QTimer m_keepTimer;
    std::vector<WizardStep*> m_steps;
    FileStep* m_fileStep;
    WizardDraft m_initial;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QFrame* m_leftBar;
    QLabel *m_title, *m_hint, *m_problem;
    QPushButton *m_back, *m_next, *m_finish, *m_cancel;
};

} // namespace dkt::gui
