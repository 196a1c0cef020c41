// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace dkt::test {

enum class Small { Whole, Wrong, NotPermitted };

/// `work` in a child process that sees a file system of `kib` KiB in the place of `folder`, which must be
/// there; nobody else sees it, and it is gone afterwards. Whole when `work` says true.
[[nodiscard]] Small inSmallDisk(const QString& folder, int kib, const std::function<bool()>& work);

} // namespace dkt::test
