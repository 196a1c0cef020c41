// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <set>

namespace dkt::doc {

/// What was written to document.xml: compared with what is read back, and telling the other parts what they
/// must define.
struct DocxCounts {
    qint64 paragraphs = 0;
    qint64 tables = 0;
    qint64 rows = 0;
    std::set<int> cellSizes; ///< sizes of table text, half-points
};

} // namespace dkt::doc
