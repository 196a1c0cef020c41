// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dkt::gui {

class AppContext;
class Job;

/// The foot of the window: whether everything is saved, what is only on this laptop, open conflicts, the
/// work under way with its stop button, and who acts.
class StatusArea : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusArea(AppContext& context, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QString savedText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(Job* job);
    void showProgress(int permille);
    void askPerson();

    AppContext& m_context;
    QLabel* m_savedIcon;
    QLabel* m_saved;
    QToolButton* m_conflicts;
    QLabel* m_jobTitle;
    QProgressBar* m_progress;
    QToolButton* m_stop;
    QToolButton* m_person;
    QPointer<Job> m_job;
    QTimer m_hours; ///< the time since the last hand-over goes on by itself
};

} // namespace dkt::gui
