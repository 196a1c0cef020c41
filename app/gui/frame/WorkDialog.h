// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace dkt::gui {

class Job;

/// Holds its window still while work has the dossier: what it is, how far, and a way to stop it. Goes by itself
/// when the work has ended.
class WorkDialog : public QDialog {
    Q_OBJECT

public:
    WorkDialog(Job& job, QWidget* parent);

    /// Stops the work; the dialog stays until it has stopped.
    void reject() override;

private:
    void showProgress(int permille);

    Job& m_job;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace dkt::gui
