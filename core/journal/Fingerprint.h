// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Commit.h"

namespace dkt {

/// A device's key in a form two people can compare by telephone, in any language: five groups of three
/// digits, 49 bits of the key's hash. "482 913 077 564 201"
[[nodiscard]] QString fingerprintOf(const DeviceKey& device);

} // namespace dkt
