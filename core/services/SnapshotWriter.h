// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

namespace dkt {

/// Writes a whole content into a dossier that has none yet (a sample, a prepared campaign). Ids are kept.
void writeSnapshot(Dossier& dossier, const Actor& actor, const Snapshot& content, Progress& progress);

} // namespace dkt
