// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Document.h"
#include "documents/LayoutProfile.h"
#include "util/Progress.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace dkt::doc {

/// Writes `document` as a Word file (Office Open XML, transitional) in the layout of Decree 30/2020/NĐ-CP,
/// Annex I, with the measures of `profile`. Made to be edited: every component is a paragraph style with a
/// Vietnamese name, headings are the built-in heading styles with automatic numbers, rules are paragraph
/// borders, the letterhead and the signatures are borderless tables. Points (a, b, c, d, đ …) carry their
/// letters as text, because Word has no Vietnamese letter numbering: an automatic list would turn đ into e.
///
/// The file is written whole or not at all (util/SafeFile.h) and read back before it takes its name: every
/// part's checksum, well-formed XML, and as many paragraphs and rows as were written. The same document
/// gives the same bytes. Memory stays flat however long the tables are.
/// Throws Error: ReadOnly, DiskFull, CannotOpen, Cancelled; Internal for a table row with more cells than
/// columns.
void writeDocx(const Document& document, const LayoutProfile& profile, const QString& path,
               Progress& progress);

/// The same to an open, seekable device, without reading back.
void writeDocx(const Document& document, const LayoutProfile& profile, QIODevice& out, Progress& progress);

/// The same in memory.
[[nodiscard]] QByteArray toDocx(const Document& document, const LayoutProfile& profile, Progress& progress);

} // namespace dkt::doc
