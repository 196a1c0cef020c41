// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScoringRule.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

/// The pieces the readers of rule texts share.
namespace dkt::grammar {

/// A number of points or a limit: "2", "0,25", "1.5"; never grouped thousands.
inline constexpr auto number = u"[0-9]{1,4}(?:[.,][0-9]{1,2}|,[0-9]{3})?";
/// What may stand between a condition and its points.
inline constexpr auto arrow = u"[:=→]";

/// A pattern over a whole segment in which "N" between braces stands for `number`: "^x {N}$".
[[nodiscard]] QRegularExpression pattern(const QString& text);
[[nodiscard]] double value(const QString& number);
[[nodiscard]] bool same(double a, double b);

/// `text` with one sign for each meaning (−, ≥, ≤, →, ×), without the full stop at its end.
[[nodiscard]] QString oneSpelling(const QString& text);
/// The parts of `text` between ";" and line ends that are not in brackets.
[[nodiscard]] QStringList segments(const QString& text);

/// A scale ("≥50% 1; 30–<50% 0,5; <30% 0") or a share ("b/a×2; <80% → 0", "min(1, tỷ lệ/chỉ tiêu)×4").
[[nodiscard]] std::optional<rule::Bands> readBands(const QStringList& segments);
/// What a share is taken of, when the rule names it: "trễ" in "số thư/số trễ×2". Empty otherwise.
[[nodiscard]] QString wholeOfShare(const QString& segment);

} // namespace dkt::grammar
