// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/SheetCell.h"
#include "util/Progress.h"

#include <functional>
#include <memory>

namespace dkt {

/// Reads a spreadsheet as values, row by row, in memory that does not grow with the number of rows.
///
/// What a file is, is told by its content, never by the ending of its name. Every file is taken for
/// hostile: what is inflated, nested, repeated or long beyond the limits of imports/sheets/ImportLimits.h is
/// refused, nothing is ever unpacked to disk, no link is followed and no formula computed.
///
/// All failures are dkt::Error: CannotOpen for what is not a readable spreadsheet (missing, cut off,
/// encrypted, another kind of file, damaged), Input for what breaks a limit.
class SheetReader {
public:
    enum class Format { Xlsx, Ods, Xls, Csv };
    enum class Flow { Continue, Stop };
    using RowHandler = std::function<Flow(const SheetRow&)>;

    /// Opens and lists the sheets; the workbook has at least one.
    [[nodiscard]] static std::unique_ptr<SheetReader> open(const QString& path);
    virtual ~SheetReader() = default;
    SheetReader(const SheetReader&) = delete;
    SheetReader& operator=(const SheetReader&) = delete;

    [[nodiscard]] virtual Format format() const = 0;
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const std::vector<SheetInfo>& sheets() const { return m_sheets; }
    /// Index of the sheet called `name` (Unicode forms and case do not matter), or the first visible sheet
    /// for an empty name. Error(Input) listing the names there are when there is none.
    [[nodiscard]] int sheetIndex(const QString& name) const;
    /// Streams the rows of one sheet that have values, top to bottom. May be called again.
    virtual SheetSummary read(int sheet, const RowHandler& onRow, Progress& progress) = 0;
    SheetSummary read(int sheet, const RowHandler& onRow);

protected:
    explicit SheetReader(QString path) : m_path(std::move(path)) {}

    QString m_path;
    std::vector<SheetInfo> m_sheets;
};

} // namespace dkt
