// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "util/Progress.h"

#include <QString>

namespace dkt::doc {

/// `document` as plain text: each paragraph one line, never wrapped; headings and lists carry the same
/// numbers as on paper; a table row is its cells joined by " | " (a line feed in a cell becomes a space).
/// Line ends are "\n". Other renderers are tested against it.
[[nodiscard]] QString toText(const Document& document);

/// The same as a UTF-8 file, written whole or not at all (util/SafeFile.h). Throws Error.
void writeText(const Document& document, const QString& path, Progress& progress);

} // namespace dkt::doc
