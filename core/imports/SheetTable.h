// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetReader.h"

namespace dkt {

/// A whole sheet in memory, for layouts that must be looked at more than once. Sparse: only rows and cells
/// with values are kept.
struct SheetTable {
    struct Row {
        int index = 0; ///< from 0
        bool hidden = false;
        std::vector<SheetCell> cells; ///< in column order

        bool operator==(const Row&) const = default;
        /// Null where the row has no value in that column.
        [[nodiscard]] const SheetCell* cell(int column) const;
    };

    QString sheet;
    std::vector<Row> rows;
    std::vector<CellRange> merged;
    std::vector<Issue> issues;

    bool operator==(const SheetTable&) const = default;
    /// Null where the sheet has no row with values at that index.
    [[nodiscard]] const Row* row(int index) const;
};

/// Reads the sheet called `sheetName`, or the first visible one when empty. Error(Input) past `maxRows` rows
/// with values: such a file is data, not a form.
[[nodiscard]] SheetTable readSheetTable(const QString& path, const QString& sheetName, qint64 maxRows,
                                        Progress& progress);

/// One sheet of an open workbook, by its index.
[[nodiscard]] SheetTable readSheetTable(SheetReader& reader, int sheet, qint64 maxRows, Progress& progress);

} // namespace dkt
