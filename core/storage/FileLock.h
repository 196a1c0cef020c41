// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt {

/// Throws Error(Locked) while another program has the dossier at `path` open; also when the file is too
/// damaged to be opened and asked. Not for a file this program has open: looking would give its lock away.
void requireNotInUse(const QString& path);

} // namespace dkt
