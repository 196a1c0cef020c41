// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/PackageImporter.h"

namespace dkt::gui {

/// Whether the words are about what would happen or what happened.
enum class Tense { Preview, Done };

/// What packages bring, as a few paragraphs of HTML in the language of the interface: which files, whose work,
/// what is new, what needs a decision, what is still awaited. `labels` are the laptops' names.
[[nodiscard]] QString importWords(const ImportReport& report, const std::map<DeviceKey, QString>& labels, Tense tense);

} // namespace dkt::gui
