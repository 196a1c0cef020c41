// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/NumberFormat.h"
#include "util/Issue.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace dkt {

/// A place in a sheet, counted from 0; written "A1".
struct CellAddress {
    int row = 0;
    int column = 0;

    auto operator<=>(const CellAddress&) const = default;
    /// "B12".
    [[nodiscard]] QString name() const;
    /// "A" for 0, "AA" for 26.
    [[nodiscard]] static QString columnName(int column);
    /// Null for what is not an address inside 1,048,576 rows and 16,384 columns; "$" signs are allowed.
    [[nodiscard]] static std::optional<CellAddress> parse(QStringView text);
};

/// A rectangle of cells, both corners included.
struct CellRange {
    CellAddress first;
    CellAddress last;

    bool operator==(const CellRange&) const = default;
    [[nodiscard]] bool contains(CellAddress at) const {
        return at.row >= first.row && at.row <= last.row && at.column >= first.column &&
               at.column <= last.column;
    }
    [[nodiscard]] QString name() const { return first.name() + u':' + last.name(); }
};

/// What a cell holds. Cells without a value are not delivered at all.
enum class CellKind : quint8 {
    Text,
    Number,
    Date,                ///< a number shown as date and/or time
    Boolean,             ///< number 0 or 1
    Error,               ///< text is the sign: "#REF!"
    FormulaWithoutResult ///< a formula no program has computed yet; text is the formula, "=A1+B1"
};

/// One cell as a value.
struct SheetCell {
    int column = 0; ///< from 0
    CellKind kind = CellKind::Text;
    NumberFormat format;  ///< how `number` is shown
    bool formula = false; ///< the value is a formula's stored result
    double number = 0; ///< Number, Boolean, Date (days since 30/12/1899, also for files that count from 1904)
    QString text;      ///< Text, Error, FormulaWithoutResult: Unicode NFC, whatever the file used
    QString fontName;  ///< empty where the format keeps none

    bool operator==(const SheetCell&) const = default;
    /// What the user sees, for every kind (see displayText); booleans as TRUE and FALSE.
    [[nodiscard]] QString display() const;
    /// For Date cells; null when the number is no date (negative, past the year 9999).
    [[nodiscard]] std::optional<QDateTime> dateTime() const;
};

/// One row while it passes by; `cells` are in column order and live only during the call.
struct SheetRow {
    int index = 0; ///< from 0
    bool hidden = false;
    std::span<const SheetCell> cells;
};

/// One sheet of a workbook, in tab order.
struct SheetInfo {
    QString name;
    bool hidden = false;

    bool operator==(const SheetInfo&) const = default;
};

/// What is known of a sheet once it has been read.
struct SheetSummary {
    qint64 rows = 0;  ///< rows delivered: those with at least one value
    qint64 cells = 0; ///< cells delivered
    std::vector<CellRange> merged;
    std::vector<Issue> issues; ///< remarks on the file: encoding guessed, legacy fonts converted …

    bool operator==(const SheetSummary&) const = default;
};

} // namespace dkt
