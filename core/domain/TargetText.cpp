// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TargetText.h"

#include "util/Numbers.h"
#include "util/Text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace dkt {

namespace {

using Comparison = Target::Comparison;

struct TargetSign {
    Comparison comparison;
    QStringView before; ///< in front of the figure
    QStringView after;  ///< behind figure and unit
};

// The first spelling of each is the one that is written; longer signs stand before those they begin with.
constexpr std::array targetSigns{
    TargetSign{Comparison::AtLeast, u"≥", u""},
    TargetSign{Comparison::AtLeast, u">=", u""},
    TargetSign{Comparison::AtMost, u"≤", u""},
    TargetSign{Comparison::AtMost, u"<=", u""},
    TargetSign{Comparison::MoreThan, u">", u""},
    TargetSign{Comparison::LessThan, u"<", u""},
    TargetSign{Comparison::Equal, u"=", u""},
    TargetSign{Comparison::AtLeast, u"từ ", u" trở lên"},
    TargetSign{Comparison::AtLeast, u"tối thiểu ", u""},
    TargetSign{Comparison::AtLeast, u"ít nhất ", u""},
    TargetSign{Comparison::AtMost, u"không quá ", u""},
    TargetSign{Comparison::AtMost, u"tối đa ", u""},
    TargetSign{Comparison::MoreThan, u"trên ", u""},
    TargetSign{Comparison::LessThan, u"dưới ", u""},
    TargetSign{Comparison::Equal, u"đạt ", u""},
};

/// "95%" or "2 lần/năm".
std::optional<Target> figureWithUnit(const QString& text, Comparison comparison) {
    static const QRegularExpression form(u"^([0-9][0-9.,]*)\\s*([^0-9].*)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = text::parseNumber(match.captured(1));
    constexpr qsizetype longestUnit = 30; // longer words are a sentence, not a unit
    const QString unit = match.captured(2).trimmed();
    if (!number || unit.size() > longestUnit)
        return std::nullopt;
    return Target{comparison, number->value, unit};
}

} // namespace

QString targetText(const Target& target) {
    constexpr int mostDecimals = 6;
    QString sign;
    for (const TargetSign& each : targetSigns)
        if (sign.isEmpty() && each.comparison == target.comparison)
            sign = each.before.toString();
    const QString gap = target.unit.isEmpty() || target.unit == u"%"_s ? QString() : u" "_s;
    return sign + u' ' + text::formatNumber(target.value, mostDecimals) + gap + target.unit;
}

std::optional<Target> targetFromText(const QString& text) {
    const QString whole = text::collapsed(text::normalized(text));
    const QString lower = whole.toLower();
    for (const TargetSign& sign : targetSigns) {
        if (!lower.startsWith(sign.before) || !lower.endsWith(sign.after) ||
            whole.size() <= sign.before.size() + sign.after.size())
            continue;
        const QString rest = whole.sliced(sign.before.size()).chopped(sign.after.size()).trimmed();
        if (const auto target = figureWithUnit(rest, sign.comparison))
            return target;
    }
    return figureWithUnit(whole, Comparison::Equal);
}

} // namespace dkt
