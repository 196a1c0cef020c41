// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Progress.h"

namespace dkt::doc {

/// Counts the steps of one rendering, tells a Progress now and then, and ends the work when it is cancelled.
class Steps {
public:
    Steps(Progress& progress, qint64 total) : m_progress(progress), m_total(total) {}
    /// One step done; throws Error::Kind::Cancelled once the user asked to stop.
    void step();

private:
    Progress& m_progress;
    qint64 m_done = 0;
    qint64 m_total;
};

} // namespace dkt::doc
