// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Dossier.h"

#include <QStringList>

namespace dkt {

/// The samples that ship with the program, by name.
[[nodiscard]] QStringList sampleNames();

/// The checklists that ship with the program, by name, and one of them with its content.
/// @throws Error(Internal) when there is none of that name
[[nodiscard]] QStringList shippedChecklistNames();
[[nodiscard]] Checklist shippedChecklist(const QString& name);

/// Makes a new dossier at `path` holding the sample `name`.
/// @throws Error(Input) when there is no such sample, and what Dossier::create throws; a file half made
/// is removed again
std::unique_ptr<Dossier> createSample(const QString& path, const QString& name, const JournalOptions& options,
                                      const Actor& actor);

} // namespace dkt
