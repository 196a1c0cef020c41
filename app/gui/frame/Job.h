// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Progress.h"

#include <QObject>
#include <QString>

#include <atomic>

namespace dkt::gui {

/// One piece of work under way: what the status area shows and can stop. Lives in the GUI thread; the worker
/// only reports.
class Job : public QObject, public Progress {
    Q_OBJECT

public:
    Job(QString title, QObject* parent) : QObject(parent), m_title(std::move(title)) {}

    [[nodiscard]] const QString& title() const { return m_title; }
    void cancel() { m_cancelled = true; }

    void report(qint64 done, qint64 total) override;
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }

signals:
    /// 0 to 1000, or -1 while the length is not known. At most a thousand times a job.
    void progressed(int permille);
    /// After the continuation, however the job ended.
    void finished();

private:
    QString m_title;
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_permille = -2;
};

} // namespace dkt::gui
