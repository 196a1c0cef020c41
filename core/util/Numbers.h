// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Numbers as Vietnamese offices write and read them.
namespace dkt::text {

/// A number read from text.
struct ParsedNumber {
    double value = 0;       ///< as written: "98,5%" is 98.5
    bool percent = false;   ///< a percent sign followed
    bool ambiguous = false; ///< another reading was possible; a caller may want to ask

    bool operator==(const ParsedNumber&) const = default;
};

enum class Fractions { Refuse, Accept };

/// Reads the whole of `text` (spaces around it allowed) as one number: digits, an optional sign, "." or
/// "," or spaces, an optional "%". None when anything else is there. How "." and "," are told apart:
///  - both present: the last one is the decimal mark, the other groups thousands ("1.434.841,5", "1,434.5");
///  - one mark, repeated: thousands ("1.434.841", "1,434,841");
///  - one mark, once, not followed by exactly three digits, or after a lone 0: decimal ("0,5", "72.5",
///  "0.125");
///  - one point before exactly three digits: thousands, as Vietnamese writes ("72.500" = 72500), flagged
///  ambiguous;
///  - one comma before exactly three digits: decimal, as Vietnamese writes ("30,954" = 30.954), flagged
///  ambiguous.
/// Groups must be of three digits. `Fractions::Accept` also reads "1/3" (never a date: one slash only).
[[nodiscard]] std::optional<ParsedNumber> parseNumber(QStringView text,
                                                      Fractions fractions = Fractions::Refuse);
/// A whole number of things, 0 and up: parseNumber that has no decimals and no percent sign ("06", "72.500").
[[nodiscard]] std::optional<qint64> parseCount(QStringView text);

/// Rounded half away from zero on the decimal digits a person sees: 2.675 to 2 places is 2.68.
/// `decimals` 0–9.
[[nodiscard]] double roundedHalfUp(double value, int decimals);
/// "1.434.841,5": points for thousands, comma for decimals, at most `maxDecimals` (0–9), no trailing zeros.
[[nodiscard]] QString formatNumber(double value, int maxDecimals = 2);
/// "72.500".
[[nodiscard]] QString formatCount(qint64 value);
/// "02": two digits at least, as counts below ten are written in papers.
[[nodiscard]] QString padded(qint64 value);

/// Roman numerals, 1–3999; empty outside that range.
[[nodiscard]] QString toRoman(int value);
/// The value of a well-formed Roman numeral, either case ("IIII" is not one).
[[nodiscard]] std::optional<int> fromRoman(QStringView text);

/// The letter of the n-th Điểm (from 1) in the order of the Vietnamese alphabet as Decree 30 uses it:
/// a b c d đ e g h i k l m n o p q r s t u v x y, then aa, ab … Empty below 1.
[[nodiscard]] QString pointLetter(int n);
/// The number of a point letter; none when `letter` is not one.
[[nodiscard]] std::optional<int> pointNumber(QStringView letter);

} // namespace dkt::text
