// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tracer.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdint>
#include <new>
#include <string>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dkt::test {
namespace {

constexpr int notPermitted = 97; ///< the child's exit code when it may not be traced
constexpr int stoppedAtCall = SIGTRAP | 0x80;

bool isSync(std::uint64_t call) {
    return call == SYS_fsync || call == SYS_fdatasync;
}

bool changesDisk(const __ptrace_syscall_info& info) {
    static constexpr std::uint64_t always[] = {
        SYS_write,    SYS_pwrite64,  SYS_writev,   SYS_pwritev, SYS_ftruncate, SYS_fallocate,
        SYS_unlinkat, SYS_renameat2, SYS_linkat,   SYS_mkdirat, SYS_fsync,     SYS_fdatasync,
#ifdef SYS_unlink // Newer machines know only the …at calls.
        SYS_unlink,   SYS_rename,    SYS_renameat, SYS_link,    SYS_mkdir,
#endif
    };
    if (std::ranges::find(always, info.entry.nr) != std::end(always))
        return true;
    return info.entry.nr == SYS_openat && (info.entry.args[2] & O_CREAT) != 0;
}

/// A text in the child's memory.
std::string textAt(pid_t child, std::uint64_t address) {
    std::string text(PATH_MAX, '\0');
    const int memory = ::open(("/proc/" + std::to_string(child) + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    const ssize_t read = ::pread(memory, text.data(), text.size(), static_cast<off_t>(address));
    ::close(memory);
    return read > 0 ? text.c_str() : "";
}

std::string pathOfOpen(pid_t child, std::uint64_t number) {
    const std::string link = "/proc/" + std::to_string(child) + "/fd/" + std::to_string(number);
    std::string path(PATH_MAX, '\0');
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    path.resize(static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    return path;
}

/// What a call is about. Names are absolute ones in what is traced here.
TracedCall callOf(pid_t child, const __ptrace_syscall_info& info) {
    using Kind = TracedCall::Kind;
    const auto& args = info.entry.args;
    switch (info.entry.nr) {
    case SYS_write:
    case SYS_pwrite64:
    case SYS_writev:
    case SYS_pwritev:
    case SYS_ftruncate:
    case SYS_fallocate:
        return {Kind::Write, pathOfOpen(child, args[0])};
    case SYS_fsync:
    case SYS_fdatasync:
        return {Kind::Sync, pathOfOpen(child, args[0])};
    case SYS_renameat2:
    case SYS_linkat:
        return {Kind::Name, textAt(child, args[3])};
#ifdef SYS_unlink
    case SYS_renameat:
        return {Kind::Name, textAt(child, args[3])};
    case SYS_rename:
    case SYS_link:
        return {Kind::Name, textAt(child, args[1])};
    case SYS_unlink:
    case SYS_mkdir:
        return {Kind::Other, textAt(child, args[0])};
#endif
    default:
        return {Kind::Other, textAt(child, args[1])};
    }
}

/// Goes on to the next stop; the status as waitpid gives it.
int goOn(pid_t child) {
    int status = 0;
    if (::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) != 0 || ::waitpid(child, &status, 0) != child)
        return -1;
    return status;
}

#ifdef __x86_64__
/// The call is not carried out, and returns an error.
void failCall(pid_t child, int error) {
    user_regs_struct registers{};
    ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
    registers.orig_rax = ~0ULL;
    ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
    goOn(child);
    ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
    registers.rax = static_cast<unsigned long long>(-error);
    ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
}
constexpr bool canFail = true;
#else
void failCall(pid_t, int) {
}
constexpr bool canFail = false;
#endif

/// Whether a stop is a call that the trap counts; it is noted then.
bool isCounted(pid_t child, const Trap& trap, const __ptrace_syscall_info& info, TracedEnd& end) {
    if (info.op != PTRACE_SYSCALL_INFO_ENTRY || !changesDisk(info) ||
        (trap.syncsOnly && !isSync(info.entry.nr)))
        return false;
    if (!trap.under.empty()) {
        TracedCall call = callOf(child, info);
        if (!call.path.starts_with(trap.under))
            return false;
        end.seen.push_back(std::move(call));
    }
    ++end.calls;
    return true;
}

/// Whether the call counted last is one that the trap is for.
bool isTrapped(const Trap& trap, const TracedEnd& end) {
    return trap.what == Trap::What::Pull ? trap.at > 0 && end.calls >= trap.at
                                         : trap.what != Trap::What::Nothing && end.calls == trap.at;
}

/// From stop to stop until the child is gone.
TracedEnd follow(pid_t child, const Trap& trap) {
    TracedEnd end;
    for (int status = goOn(child); status >= 0; status = goOn(child)) {
        if (WIFEXITED(status)) {
            end.code = WEXITSTATUS(status);
            return end;
        }
        if (!WIFSTOPPED(status))
            return end;
        if (WSTOPSIG(status) != stoppedAtCall)
            continue;
        __ptrace_syscall_info info{};
        ::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof info, &info);
        if (!isCounted(child, trap, info, end) || !isTrapped(trap, end))
            continue;
        end.trapped = true;
        if (trap.what != Trap::What::Kill) {
            failCall(child, trap.what == Trap::What::Pull || isSync(info.entry.nr) ? EIO : ENOSPC);
            continue;
        }
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        return end;
    }
    return end;
}

} // namespace

std::optional<TracedEnd> runTraced(const std::function<int()>& work, const Trap& trap) {
    const bool fails = trap.what == Trap::What::Fail || trap.what == Trap::What::Pull;
    if (fails && !canFail)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            ::_exit(notPermitted);
        ::raise(SIGSTOP);
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) ||
        ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL) != 0) {
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        return {};
    }
    return follow(child, trap);
}

void* mapShared(std::size_t size) {
    void* memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    return memory;
}

void unmapShared(void* memory, std::size_t size) {
    ::munmap(memory, size);
}

} // namespace dkt::test
