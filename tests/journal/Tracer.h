// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dkt::test {

/// What happens to a process at its `at`th system call that changes something on a disk (writes, syncs,
/// renames, new and removed names), counted from 1.
struct Trap {
    enum class What {
        Nothing,
        Kill, ///< it dies just before the call is carried out
        Fail, ///< the call fails: a sync with an I/O error, anything else with a full disk
        Pull  ///< this call and all after it fail with an I/O error, as on a stick that was pulled
    };
    What what = What::Nothing;
    int at = 0;
    bool syncsOnly = false; ///< counts syncs alone
    std::string under{};    ///< counts calls on paths that begin so alone; empty: all
};

/// A call on a file, a folder or a name, by its path; of a renaming the new one.
struct TracedCall {
    enum class Kind { Write, Sync, Name, Other };
    Kind kind = Kind::Other;
    std::string path;
};

struct TracedEnd {
    int calls = 0;           ///< such calls it made, the trapped one too
    bool trapped = false;    ///< it came to the trap
    std::optional<int> code; ///< what `work` returned; none when it was killed
    std::vector<TracedCall> seen{}; ///< where Trap::under is given: the calls there, in their order
};

/// Runs `work` in a child process under ptrace. Nothing where that is not permitted.
[[nodiscard]] std::optional<TracedEnd> runTraced(const std::function<int()>& work, const Trap& trap);

/// Memory that a forked child shares with its parent: what it wrote there is there when it was killed.
template <class Content> class Shared;

void* mapShared(std::size_t size);
void unmapShared(void* memory, std::size_t size);

template <class Content> class Shared {
public:
    Shared() : m_content(new (mapShared(sizeof(Content))) Content) {}
    ~Shared() { unmapShared(m_content, sizeof(Content)); }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;
    Content* operator->() const { return m_content; }

private:
    Content* m_content;
};

} // namespace dkt::test
