// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/docx/DocxCounts.h"

class QIODevice;

namespace dkt::doc {

/// Reads a written package back: every part's checksum, well-formed XML in all of them, and in document.xml
/// as many paragraphs, tables and rows as were written. Throws Error::Kind::CannotOpen otherwise.
void checkDocx(QIODevice& in, const DocxCounts& written);

} // namespace dkt::doc
