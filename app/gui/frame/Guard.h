// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Error.h"

#include <exception>
#include <utility>

namespace dkt::gui {

class Prompts;

/// The one place where failures become words: slots do their work inside run() and catch nothing.
///
///   if (guard.run([&] { service.saveAnswer(actor, before, after); }) == Guard::Result::Failed) …
///
/// A cancelled action is not shown as an error.
class Guard {
public:
    enum class Result { Done, Failed };

    explicit Guard(Prompts& prompts) : m_prompts(prompts) {}

    template <class F> Result run(F&& work) {
        try {
            std::forward<F>(work)();
            return Result::Done;
        } catch (...) {
            report(std::current_exception());
            return Result::Failed;
        }
    }

    /// Shows what a worker thread caught.
    void report(const std::exception_ptr& failure);

private:
    void show(const Error& error);

    Prompts& m_prompts;
};

} // namespace dkt::gui
