// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/Checklist.h"

#include <QStringList>

#include <optional>
#include <vector>

/// Small pieces of the language of Vietnamese papers, for every builder.
namespace dkt::doc::paper {

/// A count in running text: "04", "20", "23.335".
[[nodiscard]] QString count(qint64 n);
/// "87,9%": at most one decimal.
[[nodiscard]] QString percent(double value);
/// A figure with at most two decimals, for running text: "94,52", "8".
[[nodiscard]] QString points(double value);
/// A figure with exactly `decimals` (1–9) of them, for columns: "8,00".
[[nodiscard]] QString fixed(double value, int decimals);
/// A share of units: "06/20", "20/20".
[[nodiscard]] QString share(qint64 part, qint64 whole);

/// `text` as a part of a sentence: one line, without a closing mark.
[[nodiscard]] QString clause(const QString& text);
/// `text` as a whole sentence: capital first, closed with a full stop; empty stays empty.
[[nodiscard]] QString sentence(const QString& text);
/// First letter small, unless the word is an abbreviation ("UBND").
[[nodiscard]] QString lowered(const QString& text);
/// First letter capital.
[[nodiscard]] QString raised(const QString& text);
/// The lines of a text, trimmed, the empty ones dropped.
[[nodiscard]] QStringList lines(const QString& text);

/// A unit's name inside a sentence: "xã Dương Xá", "thị trấn Trâu Quỳ"; names that do not begin with a kind
/// of territory keep their capital ("Phòng Nội vụ", "Sở Y tế").
[[nodiscard]] QString inText(const QString& unitName);
/// What the units are called together: "xã, thị trấn"; "đơn vị" when their types are not known.
[[nodiscard]] QString unitNoun(const std::vector<Unit>& units);

/// "từ 95% trở lên", "bằng 100%", "dưới 5 ngày".
[[nodiscard]] QString targetWording(const Target& target);

/// "từ ngày 01/10/2021 đến ngày 21/10/2021", "ngày 01/10/2021" when both are the same or one is missing;
/// empty without both.
[[nodiscard]] QString dateRange(const std::optional<QDate>& from, const std::optional<QDate>& to);

} // namespace dkt::doc::paper
