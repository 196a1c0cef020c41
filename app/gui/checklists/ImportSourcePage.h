// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dkt::gui {

class ImportSession;
class Job;
class Prompts;
class Settings;

/// Where the checklist comes from: a file chosen or dropped, or cells copied in a spreadsheet.
class ImportSourcePage final : public QWizardPage {
    Q_OBJECT

public:
    ImportSourcePage(ImportSession& session, Prompts& prompts, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    void initializePage() override;
    void paste();

private:
    void layOut();
    void chooseFile();
    void follow();
    void retranslate();

    ImportSession& m_session;
    Prompts& m_prompts;
    Settings& m_settings;
    QLabel* m_explanation;
    QPushButton* m_file;
    QPushButton* m_paste;
    QLabel* m_hint;
    QLabel* m_problemIcon;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    const Job* m_followed = nullptr;
};

} // namespace dkt::gui
