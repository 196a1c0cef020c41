// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Progress.h"

namespace dkt {

/// Work of several phases, each of which counts its own steps: their progress becomes one that only grows.
class PhasedProgress final : public Progress {
public:
    /// `phases` is how often next() will be called at most.
    PhasedProgress(Progress& whole, int phases) : m_whole(whole), m_phases(phases) {}

    /// The next phase begins; called before the first one, too.
    void next() { report(0, ++m_phase); }
    void report(qint64 done, qint64 total) override {
        const qint64 within = total > 0 ? done * perPhase / total : 0;
        m_whole.report((m_phase - 1) * perPhase + within, m_phases * perPhase);
    }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }

private:
    static constexpr qint64 perPhase = 1000;

    Progress& m_whole;
    qint64 m_phases;
    qint64 m_phase = 0;
};

} // namespace dkt
