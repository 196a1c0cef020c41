// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace dkt::limits {

// Counted on bytes that were really inflated, never on what a header promises, and as absolute numbers:
// ratio rules refuse honest files whose style part compresses well.
inline constexpr qint64 fileBytes = 50LL * 1024 * 1024;
inline constexpr int zipEntries = 2'000;
inline constexpr qint64 partBytes = 64LL * 1024 * 1024;
inline constexpr qint64 totalBytes = 256LL * 1024 * 1024;
inline constexpr int rows = 1'048'576;
inline constexpr int columns = 16'384;
/// Cells delivered of one sheet: a full sheet of a dozen columns passes, a repeated row of 16,384 does not.
inline constexpr qint64 cells = 20'000'000;
/// Old .xls sheets are sorted in memory before they are handed on.
inline constexpr qint64 xlsCells = 4'000'000;
inline constexpr int sheetCount = 1'000;
inline constexpr int xmlDepth = 64;
inline constexpr int xmlAttributes = 256;
/// A tag, comment or other piece of markup: longer ones make any XML parser slow.
inline constexpr qint64 xmlTokenBytes = 1024 * 1024;
/// The longest text a cell may hold is 32,767 characters in Excel; that many take at most thrice the bytes.
inline constexpr qint64 cellTextBytes = 3 * 32'768;
inline constexpr int mergedRanges = 100'000;
inline constexpr int styles = 100'000;

} // namespace dkt::limits
