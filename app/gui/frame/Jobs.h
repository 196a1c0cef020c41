// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Progress.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace dkt::gui {

class Guard;
class Job;

/// Long work off the GUI thread. The work runs in a pool with a Progress, on values it took along, and
/// returns what is to be done with its result in the GUI thread:
///
///   jobs.start(tr("Writing the report"), this, [view](Progress& p) {
///       auto pages = std::make_shared<PagedDocument>(…, p);
///       return [=] { show(pages); };
///   });
///
/// The continuation is dropped when `context` is gone or the job was cancelled. Failures go to the guard.
class Jobs : public QObject {
    Q_OBJECT

public:
    using Continuation = std::function<void()>;
    using Work = std::function<Continuation(Progress&)>;

    explicit Jobs(Guard& guard, QObject* parent = nullptr);
    /// Cancels what runs and waits for it.
    ~Jobs() override;

    /// The job lives until it has ended; ask it to cancel, listen to it.
    QPointer<Job> start(const QString& title, QObject* context, Work work);
    /// Short work nobody needs to see: a page reading its figures.
    QPointer<Job> startQuietly(QObject* context, Work work);
    [[nodiscard]] bool isIdle() const { return m_running.empty(); }

signals:
    void started(dkt::gui::Job* job);

private:
    void run(Job* job, QObject* context, Work work);
    void finish(Job* job);

    Guard& m_guard;
    QThreadPool m_pool;
    std::vector<Job*> m_running;
};

} // namespace dkt::gui
