// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/Jobs.h"

#include "gui/frame/Guard.h"
#include "gui/frame/Job.h"

#include <QFutureWatcher>
#include <QPromise>

#include <algorithm>

namespace dkt::gui {

namespace {

/// What a worker hands back: what to do next, or what went wrong.
struct JobResult {
    Jobs::Continuation then;
    std::exception_ptr failure;
};

JobResult carryOut(const Jobs::Work& work, Progress& progress) {
    try {
        return {work(progress), nullptr};
    } catch (...) {
        return {nullptr, std::current_exception()};
    }
}

} // namespace

Jobs::Jobs(Guard& guard, QObject* parent) : QObject(parent), m_guard(guard) {
    m_pool.setMaxThreadCount(2);
}

Jobs::~Jobs() {
    for (Job* job : m_running)
        job->cancel();
    m_pool.waitForDone();
}

QPointer<Job> Jobs::start(const QString& title, QObject* context, Work work) {
    auto* job = new Job(title, this);
    emit started(job);
    run(job, context, std::move(work));
    return job;
}

QPointer<Job> Jobs::startQuietly(QObject* context, Work work) {
    auto* job = new Job({}, this);
    run(job, context, std::move(work));
    return job;
}

void Jobs::run(Job* job, QObject* context, Work work) {
    m_running.push_back(job);
    auto promise = std::make_shared<QPromise<JobResult>>();
    auto* watcher = new QFutureWatcher<JobResult>(job);
    connect(watcher, &QFutureWatcher<JobResult>::finished, this,
            [this, job, watcher, owner = QPointer<QObject>(context)] {
                const JobResult result = watcher->result();
                if (result.failure)
                    m_guard.report(result.failure);
                else if (owner && !job->cancelled() && result.then)
                    m_guard.run(result.then);
                finish(job);
            });
    promise->start();
    watcher->setFuture(promise->future());
    m_pool.start([promise, job, task = std::move(work)] {
        promise->addResult(carryOut(task, *job));
        promise->finish();
    });
}

void Jobs::finish(Job* job) {
    std::erase(m_running, job);
    emit job->finished();
    job->deleteLater();
}

} // namespace dkt::gui
