// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace dkt::cli {

/// The first line of a file ("-": of standard input), so that no passphrase stands in a list of processes.
/// Empty when no file is named. @throws Error when it cannot be read or is empty
[[nodiscard]] QString passphraseFrom(const std::string& file);

} // namespace dkt::cli
