// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/salvage/Salvage.h"

#include <QStringList>

namespace dkt {

/// A salvage of these files, each read as what it is: a dossier in any state, the log beside one, or
/// a package. `passphrase` opens those that are protected.
/// @throws Error(CannotOpen) when one is missing or may not be read; Input when one is named twice
[[nodiscard]] std::unique_ptr<Salvage> salvageOf(const QStringList& paths, const QString& passphrase = {});

} // namespace dkt
