// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace dkt::printing {

/// How many pages a finished PDF of ours has, read the way a viewer does: end mark, cross-reference table,
/// catalogue, page tree. -1 when any of them is missing or points astray: the file is cut or damaged.
/// `device` is open for reading and seekable; only its end and two objects are read.
[[nodiscard]] int countPdfPages(QIODevice& device);

} // namespace dkt::printing
