// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dkt {

/// What a cell's number format says about its number, reduced to what reading needs.
struct NumberFormat {
    enum class Kind : quint8 { General, Fixed, Percent, Date, DateTime, Time, Text };

    Kind kind = Kind::General;
    quint8 decimals = 0; ///< shown after the decimal sign, for Fixed and Percent; 0 to 30
    quint8 digits = 1;   ///< least digits before it, for Fixed: codes are kept as 565 shown "00565"; 1 to 30

    bool operator==(const NumberFormat&) const = default;

    [[nodiscard]] bool isDateOrTime() const {
        return kind == Kind::Date || kind == Kind::DateTime || kind == Kind::Time;
    }
    /// Of a spreadsheet format code ("0.00%", "dd/mm/yyyy", "[$-42A]d/m/yy"): its first section decides.
    [[nodiscard]] static NumberFormat fromCode(QStringView code);
    /// Of a built-in format number of Excel files (ECMA-376 part 1, 18.8.30); General for the unknown.
    [[nodiscard]] static NumberFormat builtin(int id);
};

/// `number` as the cell shows it, in a form programs read back: decimal point, no grouping, the decimals of
/// the format, "85%", dates as dd/MM/yyyy (days since 30/12/1899). What the format cannot show is General.
[[nodiscard]] QString displayText(double number, NumberFormat format);

} // namespace dkt
