// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "util/Error.h"

#include <exception>
#include <functional>
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

    /// The same; `handled` sees an Error first and says with true that it told the user, or offered them a way on.
    template <class F> Result run(F&& work, const std::function<bool(const Error&)>& handled) {
        return run([&] {
            try {
                std::forward<F>(work)();
            } catch (const Error& error) {
                if (!handled(error))
                    throw;
                throw Error(Error::Kind::Cancelled, error.message(), error.detail());
            }
        });
    }

    /// Sees every Error before it is shown; true: it need not be shown (again).
    void setObserver(std::function<bool(const Error&)> observer) { m_observer = std::move(observer); }

    /// Shows what a worker thread caught.
    void report(const std::exception_ptr& failure);

private:
    void show(const Error& error);

    Prompts& m_prompts;
    std::function<bool(const Error&)> m_observer;
};

} // namespace dkt::gui
