// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tracer.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <new>

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

/// Goes on to the next stop; the status as waitpid gives it.
int goOn(pid_t child) {
    int status = 0;
    if (::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) != 0 || ::waitpid(child, &status, 0) != child)
        return -1;
    return status;
}

#ifdef __x86_64__
/// The call is not carried out, and returns an error.
void failCall(pid_t child, std::uint64_t call) {
    user_regs_struct registers{};
    ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
    registers.orig_rax = ~0ULL;
    ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
    goOn(child);
    ::ptrace(PTRACE_GETREGS, child, nullptr, &registers);
    registers.rax = static_cast<unsigned long long>(-(isSync(call) ? EIO : ENOSPC));
    ::ptrace(PTRACE_SETREGS, child, nullptr, &registers);
}
constexpr bool canFail = true;
#else
void failCall(pid_t, std::uint64_t) {
}
constexpr bool canFail = false;
#endif

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
        if (info.op != PTRACE_SYSCALL_INFO_ENTRY || !changesDisk(info) ||
            (trap.syncsOnly && !isSync(info.entry.nr)))
            continue;
        if (++end.calls != trap.at || trap.what == Trap::What::Nothing)
            continue;
        end.trapped = true;
        if (trap.what == Trap::What::Fail) {
            failCall(child, info.entry.nr);
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
    if (trap.what == Trap::What::Fail && !canFail)
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
