// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/checklist/PointsCell.h"

#include "util/Numbers.h"
#include "util/Text.h"

#include <QRegularExpression>

#include <cmath>

namespace dkt {

using namespace Qt::StringLiterals;

namespace {

/// Points are counted in hundredths: 0.30000000000000004 out of a formula is 0.3.
double tidyPoints(double value) {
    return std::round(value * 1e6) / 1e6;
}

PointsCell fromText(const QString& text) {
    QString bare = text::collapsed(text);
    if (bare.isEmpty() || bare == u"-" || bare == u"–")
        return {};
    static const QRegularExpression dress(u"^\\(|\\)$|\\s*(điểm|đ|diem)\\.?\\)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    bare.remove(dress);
    bare.replace(u'−', u'-').replace(u'–', u'-');
    const auto number = text::parseNumber(bare);
    if (!number || number->percent)
        return {std::nullopt, PointsCell::Oddity::NoNumber};
    return {number->value,
            number->ambiguous ? PointsCell::Oddity::Ambiguous : PointsCell::Oddity::TextNumber};
}

} // namespace

PointsCell PointsCell::read(const SheetCell* cell) {
    if (!cell)
        return {};
    switch (cell->kind) {
    case CellKind::Number:
        return {tidyPoints(cell->number), Oddity::None};
    case CellKind::Text:
        return fromText(cell->text);
    case CellKind::Date:
        return {std::nullopt, Oddity::Date};
    case CellKind::FormulaWithoutResult:
        return {std::nullopt, Oddity::NoResult};
    case CellKind::Error:
        return {std::nullopt, Oddity::FormulaError};
    case CellKind::Boolean:
        break;
    }
    return {std::nullopt, Oddity::NoNumber};
}

std::optional<double> pointsInText(const QString& text) {
    static const QRegularExpression form(u"([0-9]+(?:[.,][0-9]+)?)\\s*(?:điểm|diem|đ\\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = text::parseNumber(match.captured(1));
    return number ? std::optional(number->value) : std::nullopt;
}

} // namespace dkt
