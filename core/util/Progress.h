// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dkt {

/// How long work tells how far it is and learns that it should stop. Core functions take one and know
/// no threads; implementations must be callable from any one thread at a time.
class Progress {
public:
    virtual ~Progress() = default;

    /// `done` of `total` steps; `total` 0 means unknown.
    virtual void report(qint64 done, qint64 total) = 0;
    /// True once the user asked to stop; the callee then throws Error::Kind::Cancelled.
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Progress nobody watches.
class NoProgress final : public Progress {
public:
    void report(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace dkt
