// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ioapi.h>

class QIODevice;

namespace dkt {

/// minizip's file functions over an open, seekable device, which must outlive the zip and stays open when
/// the zip is closed.
[[nodiscard]] zlib_filefunc64_def zipFunctionsOf(QIODevice& device);

} // namespace dkt
