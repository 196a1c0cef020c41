// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallDisk.h"

#include "util/Error.h"

#include <QFile>

#include <iostream>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dkt::test {
namespace {

bool mountSmall(const QString& folder, int kib) {
    return ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0,
                   QByteArray("size=" + QByteArray::number(kib) + "k").constData()) == 0;
}

Small inChild(const QString& folder, int kib, const std::function<bool()>& work) {
    if (!mountSmall(folder, kib))
        return Small::NotPermitted;
    try {
        return work() ? Small::Whole : Small::Wrong;
    } catch (const Error& error) {
        std::cerr << error.what() << std::endl;
        return Small::Wrong;
    }
}

} // namespace

Small inSmallDisk(const QString& folder, int kib, const std::function<bool()>& work) {
    std::cout << std::flush;
    const pid_t child = ::fork();
    if (child == 0) {
        const Small result = inChild(folder, kib, work);
        std::cout << std::flush;
        ::_exit(static_cast<int>(result));
    }
    int status = 0;
    const bool ended = ::waitpid(child, &status, 0) == child && WIFEXITED(status);
    return ended ? static_cast<Small>(WEXITSTATUS(status)) : Small::Wrong;
}

} // namespace dkt::test
