// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <variant>
#include <vector>

namespace dkt::doc {

/// What a column of a sheet holds.
enum class SheetType {
    Text,    ///< wrapped
    Integer, ///< no decimals
    Number,  ///< with the decimals it has
    Date     ///< a real date, shown dd/mm/yyyy
};

struct SheetColumn {
    QString title;
    SheetType type = SheetType::Text;
    double width = 12; ///< characters
};

/// A cell; an empty one is the first alternative. Text is data: never a formula, never a link.
using SheetValue = std::variant<std::monostate, QString, double, QDate>;
using SheetRow = std::vector<SheetValue>;

/// A table for a spreadsheet: what it is called, its columns, and a source that fills row by row, so that
/// a long list is never in memory at once.
struct Sheet {
    QString name;          ///< of the tab, at most 31 characters
    QString title;         ///< first line, upper case by the caller; may be empty
    QStringList subtitles; ///< lines below it
    std::vector<SheetColumn> columns;
    std::size_t rowCount = 0;
    /// Fills `row`, which comes empty with one value a column, for 0 <= index < rowCount, in order.
    std::function<void(std::size_t index, SheetRow& row)> fill;
    /// Rows that stand out, such as headings and sums; none when it is not set.
    std::function<bool(std::size_t index)> isBold;
};

} // namespace dkt::doc
